/** A PDF file → the words, lines and links of its pages, nothing interpreted yet. */
import { ReadError } from '../reader.ts';
import { type PdfFile, type PdfLibrary, problemOf } from './library.ts';
import type { Page, PageLink, PdfText, Word } from './page.ts';
import { rulesOf } from './rules.ts';
import { wordsOf } from './words.ts';

type PdfPage = Awaited<ReturnType<PdfFile['getPage']>>;

/** More text than this is no policy; reading on would only cost minutes. */
const LONGEST_TEXT = 4_000_000;
const BOLD = /bold|black|heavy|semibold|demi(?!ta)/iu;

/** Reads every page. */
export async function extractText(file: PdfFile, library: PdfLibrary): Promise<PdfText> {
  const pages: Page[] = [];
  const source: string[] = [];
  let length = 0;
  try {
    for (let number = 1; number <= file.numPages; number++) {
      const page = await file.getPage(number);
      const [read, text] = await readPage(page, number, length, library.codes);
      pages.push(read);
      source.push(text);
      length += text.length;
      if (length > LONGEST_TEXT) throw new ReadError('too-large', `${length} characters`);
      page.cleanup();
    }
  } catch (error) {
    throw problemOf(error);
  }
  return { source: source.join(''), pages };
}

async function readPage(
  page: PdfPage,
  number: number,
  offset: number,
  codes: Readonly<Record<string, number>>,
): Promise<readonly [Page, string]> {
  const viewport = page.getViewport({ scale: 1 });
  const view: readonly number[] = viewport.transform;
  // Fonts become known to `commonObjs` by this call only, so it comes first.
  const operations = await page.getOperatorList();
  const content = await page.getTextContent();
  const bold = new Map(Object.keys(content.styles).map((font) => [font, isBold(page, font)]));
  const words: Word[] = [];
  let source = '';
  let spaced = false;
  for (const item of content.items) {
    if (!('str' in item)) continue;
    const { str, fontName, width } = item;
    const transform = combine(view, item.transform.map(Number));
    const found = wordsOf(
      { str, transform, width, bold: bold.get(fontName) === true },
      offset + source.length,
      spaced,
    );
    for (const word of found) words.push(word);
    spaced = item.hasEOL || (str === '' ? spaced : /\s$/u.test(str));
    source += `${str}\n`;
  }
  const { width, height } = viewport;
  const rules = rulesOf(operations, codes, view);
  const visible = withoutRepeats(words.filter((word) => isOnPage(word, width, height)));
  return [{ number, width, height, words: visible, rules, links: await linksOf(page, view) }, source];
}

function isOnPage(word: Word, width: number, height: number): boolean {
  return word.y > 0 && word.y - word.size < height && word.right > 0 && word.left < width;
}

/** Bold and shadows are made by printing the same word twice, a little aside. */
function withoutRepeats(words: readonly Word[]): readonly Word[] {
  const seen = new Map<string, Word[]>();
  const kept: Word[] = [];
  for (const word of words) {
    const same = seen.get(word.text) ?? [];
    const reach = word.size * 0.15;
    if (same.some((other) => Math.abs(other.left - word.left) < reach && Math.abs(other.y - word.y) < reach))
      continue;
    same.push(word);
    seen.set(word.text, same);
    kept.push(word);
  }
  return kept;
}

function isBold(page: PdfPage, font: string): boolean {
  if (!page.commonObjs.has(font)) return false;
  const known: unknown = page.commonObjs.get(font);
  if (typeof known !== 'object' || known === null) return false;
  if ('bold' in known && known.bold === true) return true;
  return 'name' in known && typeof known.name === 'string' && BOLD.test(known.name);
}

async function linksOf(page: PdfPage, view: readonly number[]): Promise<readonly PageLink[]> {
  const annotations: readonly unknown[] = await page.getAnnotations();
  return annotations.flatMap((annotation) => {
    if (typeof annotation !== 'object' || annotation === null) return [];
    const target = 'unsafeUrl' in annotation ? annotation.unsafeUrl : undefined;
    const rectangle: unknown = 'rect' in annotation ? annotation.rect : undefined;
    if (typeof target !== 'string' || target === '' || !Array.isArray(rectangle)) return [];
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rectangle.map(Number);
    const [, , , , ax = 0, ay = 0] = combine(view, [1, 0, 0, 1, x1, y1]);
    const [, , , , bx = 0, by = 0] = combine(view, [1, 0, 0, 1, x2, y2]);
    return [
      {
        target,
        left: Math.min(ax, bx),
        right: Math.max(ax, bx),
        top: Math.min(ay, by),
        bottom: Math.max(ay, by),
      },
    ];
  });
}

function combine(view: readonly number[], item: readonly number[]): readonly number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = view;
  const [m = 1, n = 0, o = 0, p = 1, q = 0, r = 0] = item;
  return [a * m + c * n, b * m + d * n, a * o + c * p, b * o + d * p, a * q + c * r + e, b * q + d * r + f];
}

/** What stands at the edge of every page and is no text: running headers and footers, page numbers. */
import { type Line, linesOf, lineText } from './lines.ts';
import type { Page } from './page.ts';

export interface Margins {
  /** Source offsets of the words of running headers, footers and page numbers. */
  readonly words: ReadonlySet<number>;
  /** One line of each running text that holds words, with the side it stands on and the first page that has it. */
  readonly running: readonly RunningLine[];
}

export interface RunningLine {
  readonly line: Line;
  readonly page: number;
  readonly zone: 'page-header' | 'page-footer';
}

interface Candidate {
  readonly line: Line;
  readonly text: string;
  readonly page: Page;
  readonly zone: 'page-header' | 'page-footer';
}

/** How deep into the page a running line may stand, as a share of its height, and how many lines there are. */
const DEPTH = 0.14;
const LINES = 4;
const SAME_PLACE = 8;
const SHARE_OF_PAGES = 0.4;
const SHARE_OF_STAMPS = 0.75;

const PAGE_NUMBER =
  /^[\s|/.–—-]*(?:(?:стр(?:аница|\.)?|с\.|page|p\.|бет)\s*)?(\d{1,4})(?:\s*(?:из|of|\/|-)\s*(\d{1,4}))?(?:\s*(?:стр\.?|бет))?[\s|/.–—-]*$/iu;

/** Finds the running lines of a file. One page alone has none but its number. */
export function marginsOf(pages: readonly Page[]): Margins {
  const candidates = pages.flatMap(candidatesOf);
  const found = [...repeated(candidates, pages.length), ...pageNumbers(candidates, pages.length)];
  const words = new Set([
    ...found.flatMap(({ line }) => line.words.map((word) => word.from)),
    ...stamped(pages),
  ]);
  const seen = new Set<string>();
  const running: RunningLine[] = [];
  for (const { line, text, page, zone } of found) {
    if (seen.has(keyOf(text)) || PAGE_NUMBER.test(text) || !/\p{L}{3}/u.test(text)) continue;
    seen.add(keyOf(text));
    running.push({ line, page: page.number, zone });
  }
  return { words, running };
}

function candidatesOf(page: Page): readonly Candidate[] {
  const lines = linesOf(page.words);
  const candidate =
    (zone: Candidate['zone']) =>
    (line: Line): Candidate => ({ line, text: lineText(line), page, zone });
  const top = lines.slice(0, LINES).filter((line) => line.y < page.height * DEPTH);
  const bottom = lines.slice(-LINES).filter((line) => line.y > page.height * (1 - DEPTH));
  return [...top.map(candidate('page-header')), ...bottom.map(candidate('page-footer'))];
}

/** The same words, digits aside, at the same height of many pages. */
function repeated(candidates: readonly Candidate[], pages: number): readonly Candidate[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    if (!/\p{L}/u.test(candidate.text)) continue;
    const key = keyOf(candidate.text);
    groups.set(key, [...(groups.get(key) ?? []), candidate]);
  }
  return [...groups.values()].flatMap((group) => {
    return group.filter((candidate) => {
      const same = group.filter((other) => Math.abs(edgeOf(other) - edgeOf(candidate)) <= SAME_PLACE);
      return new Set(same.map(({ page }) => page.number)).size >= Math.max(2, pages * SHARE_OF_PAGES);
    });
  });
}

/** Words that stand at the very same place of most pages: a bar of a web page printed over its text. */
function stamped(pages: readonly Page[]): readonly number[] {
  const places = new Map<string, number[]>();
  pages.forEach(({ words, height }) => {
    const atEdge = words.filter(({ y }) => y < height * DEPTH || y > height * (1 - DEPTH));
    for (const { text, left, y, from } of atEdge) {
      const key = `${text} ${Math.round(left * 2)} ${Math.round(y * 2)}`;
      places.set(key, [...(places.get(key) ?? []), from]);
    }
  });
  const repeated = [...places].filter(([, own]) => own.length >= Math.max(2, pages.length * SHARE_OF_STAMPS));
  // One word may stand at the same place by chance.
  const lines = new Map<string, number>();
  const lineOf = (key: string): string => key.split(' ').at(-1) ?? '';
  for (const [key] of repeated) lines.set(lineOf(key), (lines.get(lineOf(key)) ?? 0) + 1);
  return repeated.filter(([key]) => (lines.get(lineOf(key)) ?? 0) >= 2).flatMap(([, own]) => own);
}

/** Numbers at the edge that count with the pages. */
function pageNumbers(candidates: readonly Candidate[], pages: number): readonly Candidate[] {
  const numbers = candidates.flatMap((candidate) => {
    const found = PAGE_NUMBER.exec(candidate.text);
    if (found === null) return [];
    return [{ candidate, shift: Number(found[1]) - candidate.page.number }];
  });
  return numbers
    .filter(({ shift }) => {
      if (shift === 0) return true;
      const same = new Set(
        numbers.filter((other) => other.shift === shift).map((other) => other.candidate.page),
      );
      return same.size >= Math.max(2, pages * SHARE_OF_PAGES);
    })
    .map(({ candidate }) => candidate);
}

/** Distance from the edge of the page: pages of a file differ in height. */
function edgeOf({ line, page, zone }: Candidate): number {
  return zone === 'page-header' ? line.y : page.height - line.y;
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/\d+/gu, '#').replace(/\s+/gu, ' ').trim();
}

/** How a file was read: what a person asks before trusting a report on it. */
import type { Document, Format, Language, ReadNote } from '../model/document.ts';

export interface Reading {
  /** Number of the last page, where the format has pages. */
  readonly pages?: number;
  /** Share of the text in each language, the largest first. */
  readonly languageShares: readonly { readonly language: Language; readonly share: number }[];
}

export function readingOf({ blocks }: Document): Reading {
  const lengths = new Map<Language, number>();
  let total = 0;
  let pages = 0;
  for (const { language, start, end, page } of blocks) {
    lengths.set(language, (lengths.get(language) ?? 0) + end - start);
    total += end - start;
    pages = Math.max(pages, page ?? 0);
  }
  const languageShares = [...lengths]
    .map(([language, length]) => ({ language, share: Math.round((length / Math.max(1, total)) * 100) / 100 }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || (a.language < b.language ? -1 : 1));
  return { ...(pages === 0 ? {} : { pages }), languageShares };
}

/** Endings that promise a format. */
const ENDINGS: ReadonlyMap<string, Format> = new Map([
  ['txt', 'text'],
  ['text', 'text'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
  ['mht', 'mhtml'],
  ['mhtml', 'mhtml'],
  ['docx', 'docx'],
  ['odt', 'odt'],
  ['rtf', 'rtf'],
  ['doc', 'doc'],
  ['epub', 'epub'],
  ['pdf', 'pdf'],
]);

/** A note when the content is of another format than the file's name says: a page saved as .txt, a .doc renamed .docx. */
export function nameNote(name: string, format: Format): readonly ReadNote[] {
  const ending = /\.([a-z0-9]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
  const promised = ENDINGS.get(ending);
  return promised === undefined || promised === format ? [] : [{ code: 'name-differs', detail: ending }];
}

/** The language versions that stand in one file: sections one after another, or columns of a table side by side. */
import { sliceOf } from '../extract/slice.ts';
import { languageOf } from '../language/passage.ts';
import type { Block, Document, Language } from '../model/document.ts';

export interface LanguagePart {
  readonly language: Language;
  readonly document: Document;
}

/** A language with a smaller share of the words is a quotation, a name or a footer. */
const LEAST_SHARE = 0.12;
const FEWEST_WORDS = 40;
/** Share of a column's words that make it one language's. */
const OWN = 0.7;
/** A run of blocks shorter than this, in characters, between two runs of one other language belongs to that one. */
const SHORT_RUN = 200;

/** The parts of a document by language, in the order in which they begin; one part where there is one language. */
export function languageParts(document: Document): LanguagePart[] {
  const languages = assigned(document);
  const words = new Map<Language, number>();
  document.blocks.forEach((block, i) => {
    const language = languages[i];
    if (language !== undefined) words.set(language, (words.get(language) ?? 0) + wordsIn(document, block));
  });
  const total = [...words.values()].reduce((sum, n) => sum + n, 0);
  const kept = [...words]
    .filter(([, n]) => n >= FEWEST_WORDS && n >= total * LEAST_SHARE)
    .map(([language]) => language);
  if (kept.length < 2) {
    const [language = 'ru'] = [...words].sort((a, b) => b[1] - a[1]).map(([own]) => own);
    return [{ language, document }];
  }
  return kept.map((language) => ({
    language,
    document: sliceOf(
      document,
      document.blocks.flatMap((block, i) => (languages[i] === language ? [block.index] : [])),
    ),
  }));
}

/** The language that each block is written in, seen with its surroundings. */
function assigned(document: Document): (Language | undefined)[] {
  const columns = columnLanguages(document);
  const own = document.blocks.map((block): Language => columns.get(keyOf(block)) ?? block.language);
  const runs: { readonly from: number; to: number; readonly language: Language }[] = [];
  own.forEach((language, i) => {
    const last = runs.at(-1);
    if (last?.language === language) last.to = i + 1;
    else runs.push({ from: i, to: i + 1, language });
  });
  // paragraph beside paragraph: every run is short, and none is a stray
  if (columns.size > 0 || runs.length > document.blocks.length / 3) return own;
  runs.forEach((run, at) => {
    const [before, after] = [runs[at - 1], runs[at + 1]];
    const length = document.blocks.slice(run.from, run.to).reduce((sum, b) => sum + b.end - b.start, 0);
    if (before === undefined || before.language !== after?.language || length >= SHORT_RUN) return;
    own.fill(before.language, run.from, run.to);
  });
  return own;
}

function keyOf({ cell }: Block): string {
  return cell === undefined ? '' : `${cell.table}/${cell.column}`;
}

/** Languages of the columns of tables whose columns are written in different ones. */
function columnLanguages(document: Document): Map<string, Language> {
  const tables = new Map<number, Map<string, string>>();
  for (const block of document.blocks) {
    const { cell } = block;
    if (cell === undefined) continue;
    const columns = tables.get(cell.table) ?? new Map<string, string>();
    const key = keyOf(block);
    columns.set(key, `${columns.get(key) ?? ''} ${document.text.slice(block.start, block.end)}`);
    tables.set(cell.table, columns);
  }
  const found = new Map<string, Language>();
  for (const columns of tables.values()) {
    const languages = [...columns].map(([key, text]) => [key, dominant(text)] as const);
    const different = new Set(
      languages.flatMap(([, language]) => (language === undefined ? [] : [language])),
    );
    if (different.size < 2) continue;
    for (const [key, language] of languages) if (language !== undefined) found.set(key, language);
  }
  return found;
}

function dominant(text: string): Language | undefined {
  const words = text.match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS / 2) return undefined;
  const size = 30;
  const votes = new Map<Language, number>();
  for (let i = 0; i < words.length; i += size) {
    const language = languageOf(words.slice(i, i + size).join(' '));
    votes.set(language, (votes.get(language) ?? 0) + 1);
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= Math.ceil(words.length / size) * OWN ? best[0] : undefined;
}

function wordsIn(document: Document, { start, end }: Block): number {
  return document.text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

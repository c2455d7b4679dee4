/** Texts of the parallel fixtures, and their comparison. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compareTexts } from '../../src/compare/compare.ts';
import type { LanguagePart } from '../../src/compare/language-parts.ts';
import { lexiconFrom } from '../../src/compare/lexicon.ts';
import { languageOf } from '../../src/language/passage.ts';
import type { Difference } from '../../src/model/comparison.ts';
import type { Language } from '../../src/model/document.ts';
import type { CompiledPack } from '../../src/model/pack.ts';
import { readDocument } from '../../src/read/read.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const FIXTURES = resolve(ROOT, 'fixtures');
export const pack = JSON.parse(readFileSync(resolve(ROOT, 'dist/pack.json'), 'utf8')) as CompiledPack;
export const knowledge = {
  pack,
  lexicon: lexiconFrom(JSON.parse(readFileSync(resolve(ROOT, 'dist/lexicon.json'), 'utf8'))),
};

export function fixture(path: string): string {
  return readFileSync(resolve(FIXTURES, path), 'utf8');
}

export async function partOf(text: string, language: Language, name = 'policy.md'): Promise<LanguagePart> {
  return {
    language,
    document: await readDocument({ name, bytes: new TextEncoder().encode(text) }, languageOf),
  };
}

export function differencesOf(left: LanguagePart, right: LanguagePart): readonly Difference[] {
  return compareTexts(left, right, knowledge).differences;
}

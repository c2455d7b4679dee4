import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { restore, type Stored, store } from '../../../src/cli/run/stored.ts';
import { lintWithText } from '../../../src/lint.ts';
import type { CompiledPack } from '../../../src/model/pack.ts';
import { COMPOSITES } from '../../fixtures/composite-texts.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const pack = JSON.parse(readFileSync(join(ROOT, 'dist/pack.json'), 'utf8')) as CompiledPack;
const law = { rules: pack.rules, asOf: '2026-11-21' };
const settings = { jurisdiction: 'auto', asOf: law.asOf } as const;

const documents = [
  ...['compliant/ru-policy.docx', 'flawed/kz-app-kk.txt', 'flawed/kz-copied-from-russia.html'].map(
    (name) => ({
      name,
      bytes: readFileSync(join(ROOT, 'fixtures', name)),
    }),
  ),
  ...COMPOSITES.slice(0, 3).map(({ name, text }) => ({ name: `${name}.txt`, bytes: Buffer.from(text) })),
  { name: 'notes.md', bytes: Buffer.from('# Release notes\n\nThe renderer draws tiles faster now.\n') },
];

/** Runs of letters long enough to be somebody's words. */
const words = (text: string): string[] => text.match(/\p{L}{5,}(?:[ ,]+\p{L}{4,}){2,}/gu) ?? [];

describe('what the cache stores', () => {
  it.each(documents)('brings $name back as it was, and holds none of its words', async (input) => {
    const { file, document } = await lintWithText(input, settings, pack);
    const stored = store(file, document, law);
    expect(stored).toBeDefined();
    const json = JSON.stringify(stored);
    const again = restore(JSON.parse(json) as Stored, document, law);
    // the order of keys is part of the report
    expect(JSON.stringify(again)).toBe(JSON.stringify(file));
    for (const phrase of words(document.text)) expect(json).not.toContain(phrase);
    expect(json).not.toMatch(/\p{Script=Cyrillic}/u);
  });

  it('leaves out what would not come back', async () => {
    const [input] = documents;
    if (input === undefined) throw new Error('no document');
    const { file, document } = await lintWithText(input, settings, pack);
    const unlike = { ...file, words: file.words, notes: [{ code: 'mojibake', detail: 'x' } as const] };
    expect(store(unlike, document, law)).toBeUndefined();
    const [first, ...rest] = file.judgements;
    if (first === undefined) throw new Error('no judgement');
    const failed = { ...file, judgements: [{ ...first, outcome: 'error' as const, failure: 'x' }, ...rest] };
    expect(store(failed, document, law)).toBeUndefined();
  });
});

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { compareTexts } from '../../src/compare/compare.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import { comparisonSchema } from '../../src/report/comparison-schema.ts';
import { comparisonJson } from '../../src/report/comparison-status.ts';
import { fixture, knowledge, partOf } from '../compare/texts.ts';

it('the JSON of a comparison is what its schema says', async () => {
  const left = await partOf(fixture('parallel/fitness-ru.md'), 'ru');
  const kk = fixture('parallel/fitness-kk.md')
    .replace('15 жұмыс күні', '10 жұмыс күні')
    .replace(/^- .*\n/mu, '');
  const stranger = await partOf(fixture('flawed/ru-shop.txt'), 'ru');
  const text = { path: 'a.md', format: 'markdown', language: 'ru', sha256: '', words: 1 } as const;
  const comparison: Comparison = {
    version: 1,
    command: 'compare',
    tool: { name: 'privlint', version: '0' },
    rules: '',
    failOn: 'warning',
    texts: [text, text, text],
    pairs: [
      { left: 0, right: 1, ...compareTexts(left, await partOf(kk, 'kk'), knowledge) },
      { left: 0, right: 2, ...compareTexts(left, stranger, knowledge) },
    ],
    problems: [],
  };
  const written: unknown = JSON.parse(comparisonJson(comparison));
  expect(comparisonSchema.parse(written)).toMatchObject({
    exitStatus: 2,
    pairs: [{ counts: { error: 1 } }, { isUnrelated: true }],
  });
  const schema = readFileSync(resolve(import.meta.dirname, '../../schemas/comparison.schema.json'), 'utf8');
  expect(schema).toContain('"condition"');
});

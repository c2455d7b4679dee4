import { describe, expect, it } from 'vitest';
import type { LanguagePart } from '../../src/compare/language-parts.ts';
import type { Difference } from '../../src/model/comparison.ts';
import type { Language } from '../../src/model/document.ts';
import { PLANTED } from './planted.ts';
import { differencesOf, fixture, partOf } from './texts.ts';

const LANGUAGES: readonly Language[] = ['ru', 'kk', 'en'];
const TEXTS = Object.fromEntries(LANGUAGES.map((l) => [l, fixture(`parallel/fitness-${l}.md`)]));
/** Each pair with the version that is changed. */
const PAIRS: readonly (readonly [Language, Language])[] = [
  ['ru', 'kk'],
  ['ru', 'en'],
];

function isAt({ left, right }: Difference, clause: string): boolean {
  return [...left.evidence, ...right.evidence].some(({ place }) =>
    clause === '' ? (place.line ?? 0) <= 4 : (place.clause ?? '').startsWith(clause),
  );
}

describe('language versions', () => {
  it.each(LANGUAGES.flatMap((a) => LANGUAGES.map((b) => [a, b] as const)))(
    'that say the same differ in nothing: %s and %s',
    async (a, b) => {
      const [left, right] = [await partOf(TEXTS[a] ?? '', a), await partOf(TEXTS[b] ?? '', b)];
      expect(differencesOf(left, right)).toEqual([]);
    },
  );

  it('of the compliant fixture differ in nothing', async () => {
    const left = await partOf(fixture('compliant/kz-policy-ru.md'), 'ru');
    const right = await partOf(fixture('compliant/kz-policy-kk.md'), 'kk');
    expect(differencesOf(left, right)).toEqual([]);
  });

  it.each(PAIRS)(
    'show what was planted, and nothing else: %s against a changed %s',
    async (base, changed) => {
      const left: LanguagePart = await partOf(TEXTS[base] ?? '', base);
      const text = TEXTS[changed] ?? '';
      let found = 0;
      let stray = 0;
      for (const { clause, edits } of PLANTED) {
        const [from, to] = edits[changed];
        expect(text).toContain(from);
        const differences = differencesOf(left, await partOf(text.replace(from, to), changed));
        if (differences.some((d) => isAt(d, clause))) found++;
        stray += differences.filter((d) => !isAt(d, clause)).length;
      }
      expect(found / PLANTED.length).toBeGreaterThanOrEqual(0.97);
      expect(stray).toBe(0);
    },
  );

  it('name both places of a term that differs', async () => {
    const right = await partOf((TEXTS.kk ?? '').replace('15 жұмыс күні', '10 жұмыс күні'), 'kk');
    const [only, ...others] = differencesOf(await partOf(TEXTS.ru ?? '', 'ru'), right);
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      kind: 'term',
      change: 'differs',
      severity: 'error',
      confidence: 'high',
      left: { value: '15 рабочих дней', evidence: [{ place: { clause: '5.2' } }] },
      right: { value: '10 жұмыс күні', evidence: [{ place: { clause: '5.2' } }] },
    });
  });
});

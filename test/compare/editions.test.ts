import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffEditions, type Edition } from '../../src/compare/compare.ts';
import { lintWithText } from '../../src/lint.ts';
import type { Language } from '../../src/model/document.ts';
import { PLANTED } from './planted.ts';
import { differencesOf, fixture, knowledge, pack, partOf } from './texts.ts';

const TEXTS: readonly (readonly [string, Language])[] = [
  ['parallel/fitness-ru.md', 'ru'],
  ['parallel/fitness-kk.md', 'kk'],
  ['parallel/fitness-en.md', 'en'],
  ['compliant/kz-policy-ru.md', 'ru'],
  ['compliant/kz-policy-kk.md', 'kk'],
  ['flawed/ru-shop.txt', 'ru'],
  ['flawed/kz-app-kk.txt', 'kk'],
  ['flawed/unfilled-template.md', 'ru'],
];

/** Breaks the lines of paragraphs at a width, as an editor does. */
function rewrapped(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) =>
      /^[|#>]|^\s*$/.test(line) ? line : line.replace(new RegExp(`(.{${width}}\\S*) `, 'gu'), '$1\n'),
    )
    .join('\n');
}

function asHtml(text: string): string {
  const body = text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('|'))
    .map(
      (line) =>
        `<p>${line
          .replace(/^[#-]+ /u, '')
          .replace(/&/g, '&amp;')
          .replace(/</g, '&lt;')}</p>`,
    );
  return `<!doctype html><meta charset="utf-8"><body>${body.join('\n')}</body>`;
}

describe('editions', () => {
  it.each(TEXTS)('a text differs in nothing from itself, wrapped anew: %s', async (path, language) => {
    const text = fixture(path);
    const left = await partOf(text, language);
    for (const width of [40, 76])
      expect(differencesOf(left, await partOf(rewrapped(text, width), language))).toEqual([]);
  });

  it.each(TEXTS)('a text differs in nothing from itself in HTML: %s', async (path, language) => {
    const text = fixture(path)
      .split('\n')
      .filter((line) => !line.startsWith('|'))
      .join('\n');
    const right = await partOf(asHtml(text), language, 'policy.html');
    expect(differencesOf(await partOf(text, language), right)).toEqual([]);
  });

  it('paragraphs that have moved are no difference', async () => {
    const paragraphs = fixture('parallel/fitness-ru.md')
      .split('\n\n')
      .filter((p) => /^\d/.test(p) && !p.endsWith(':'));
    const left = await partOf(paragraphs.join('\n\n'), 'ru');
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(paragraphs, { minLength: paragraphs.length }), async (moved) => {
        expect(differencesOf(left, await partOf(moved.join('\n\n'), 'ru'))).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });

  it('numbers of clauses, and references that follow them, are no difference', async () => {
    const text = fixture('compliant/kz-policy-ru.md');
    const later = text
      .replace(/^## (\d)\./gmu, (_, n: string) => `## ${Number(n) + 1}.`)
      .replace(/^(\d)\.(\d)\./gmu, (_, n: string, m: string) => `${Number(n) + 1}.${m}.`)
      .replace(
        /(пункт\p{L}* )(\d)\.(\d)/gu,
        (_, word: string, n: string, m: string) => `${word}${Number(n) + 1}.${m}`,
      );
    expect(later).toContain('пункте 3.1');
    expect(differencesOf(await partOf(text, 'ru'), await partOf(later, 'ru'))).toEqual([]);
  });

  it.each(['ru', 'kk'] as const)('planted changes are shown: %s', async (language) => {
    const text = fixture(`parallel/fitness-${language}.md`);
    const left = await partOf(text, language);
    let found = 0;
    for (const { edits } of PLANTED) {
      const [from, to] = edits[language];
      if (differencesOf(left, await partOf(text.replace(from, to), language)).length > 0) found++;
    }
    expect(found / PLANTED.length).toBeGreaterThanOrEqual(0.97);
  });
});

describe('what a new edition owes', () => {
  const judged = async (text: string): Promise<Edition> =>
    lintWithText(
      { name: 'policy.md', bytes: new TextEncoder().encode(text) },
      { jurisdiction: 'auto', asOf: '2026-11-21', as: 'policy' },
      pack,
    );
  const text = fixture('parallel/fitness-ru.md');

  it('a duty that is no longer met is an error with the words that met it', async () => {
    const later = text.replace('трёх рабочих дней', 'двадцати рабочих дней');
    const { differences, stillFailing } = diffEditions(await judged(text), await judged(later), knowledge);
    expect(differences[0]).toMatchObject({
      about: 'kz/answer-term',
      severity: 'error',
      outcomes: { left: 'pass', right: 'fail' },
    });
    expect(differences.some((d) => d.kind === 'term' && d.severity === 'info')).toBe(true);
    expect(stillFailing?.length).toBeGreaterThan(0);
  });

  it('the way back closes it', async () => {
    const earlier = text.replace('трёх рабочих дней', 'двадцати рабочих дней');
    const { differences } = diffEditions(await judged(earlier), await judged(text), knowledge);
    expect(differences[0]).toMatchObject({
      about: 'kz/answer-term',
      severity: 'info',
      outcomes: { left: 'fail', right: 'pass' },
    });
  });

  it('a copy changes nothing that is owed', async () => {
    const copy = rewrapped(text, 50);
    expect(diffEditions(await judged(text), await judged(copy), knowledge).differences).toEqual([]);
  });
});

/** The strings and digits that a pattern promises stand in whatever it matches. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { requiredOf } from '../../src/match/required.ts';

test.each<[RegExp, readonly string[] | undefined]>([
  [/персональн\p{L}* данн/u, ['персональн']],
  [/(?:ООО|ТОО) \p{Lu}/u, ['ООО', 'ТОО']],
  [/[\p{L}.]+@(?:mail|gmail)/iu, ['@']],
  [/[Сс]айт(?:ы|ов)?/u, ['сайт']],
  [/colou?r/u, ['colo']],
  [/(?<kind>п\.)\s?\d+ [«"]/u, ['«', '"']],
  [/(?<!не )обработк(?=[аи])/u, ['обработк']],
  [/\{\{[^}]+\}\}/u, ['{{']],
  [/(?:данные)?|\d+/u, undefined],
  [/(?:abc){0,2}/u, undefined],
  [/[а-я]{3}/u, undefined],
])('%s holds %j', (pattern, strings) => {
  expect(requiredOf(pattern).strings).toEqual(strings);
});

test.each<[RegExp, number]>([
  [/\d{2}[./]\d{1,2}[./](?:19|20)\d{2}/u, 7],
  [/(?<m>\d{2}|\d{4})+ [0-9]{3}[1-6]?/u, 5],
  [/№ ?(?:\d+)?[\d ]{3}/u, 0],
  [/(?<=\d{4})(?!\d)\+7[\d]/u, 2],
])('%s holds %i digits', (pattern, digits) => {
  expect(requiredOf(pattern).digits).toBe(digits);
});

/** Patterns put together from all that the reader knows, and a text that each of them matches. */
const piece: fc.Arbitrary<{ source: string; text: string }> = fc.letrec<{
  node: { source: string; text: string };
}>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('данные', 'Law', '20', '@', '.', ', ', '{{', 'Ы').map((text) => ({
      source: text.replace(/[.{]/g, '\\$&'),
      text,
    })),
    fc.constantFrom(
      { source: '[Сс]', text: 'С' },
      { source: '[«"“]', text: '"' },
      { source: '[^а-я]', text: 'Q' },
      { source: '\\d', text: '7' },
      { source: '[0-9]', text: '1' },
      { source: '\\p{L}', text: 'ж' },
      { source: '(?<!x)', text: '' },
      { source: '(?!@@)', text: '' },
    ),
    fc
      .tuple(
        tie('node'),
        fc.constantFrom(
          ...([
            ['?', 0],
            ['*', 2],
            ['+', 2],
            ['{0,3}', 0],
            ['{2}', 2],
          ] as const),
        ),
      )
      .map(([inner, [times, n]]) => ({ source: `(?:${inner.source})${times}`, text: inner.text.repeat(n) })),
    fc.array(tie('node'), { minLength: 2, maxLength: 4 }).map((all) => ({
      source: all.map((one) => one.source).join(''),
      text: all.map((one) => one.text).join(''),
    })),
    fc
      .tuple(tie('node'), tie('node'))
      .map(([a, b]) => ({ source: `(?:${a.source}|${b.source})`, text: b.text })),
    fc
      .tuple(tie('node'), tie('node'))
      .map(([a, b]) => ({ source: `(${a.source}|${b.source})`, text: a.text })),
  ),
})).node;

describe('any pattern', () => {
  it('holds one of its strings and its digits wherever it matches', () => {
    fc.assert(
      fc.property(
        piece,
        fc.constantFrom('u', 'iu', 'gmu'),
        fc.string(),
        ({ source, text }, flags, around) => {
          const pattern = new RegExp(source, flags);
          const match = pattern.exec(`${around}${text}${around}`);
          const { strings, digits } = requiredOf(pattern);
          if (match === null) return;
          expect(match[0].match(/\d/g)?.length ?? 0).toBeGreaterThanOrEqual(digits);
          if (strings === undefined) return;
          const lower = match[0].toLowerCase();
          const stands = (string: string, at: number): boolean =>
            lower.startsWith(string.toLowerCase(), at) &&
            Array.from(string).every((c, i) => c === c.toLowerCase() || c === match[0][at + i]);
          const places = Array.from(lower, (_, at) => at);
          expect(strings.some((string) => places.some((at) => stands(string, at)))).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

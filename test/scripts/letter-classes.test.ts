import { describe, expect, it } from 'vitest';
import { patternWithRanges, withRanges } from '../../scripts/letter-classes.mjs';

/** The pattern as the build writes it, run on a text. */
function found(pattern: RegExp, text: string): string[] {
  const built = new RegExp(patternWithRanges(pattern.source), pattern.flags);
  return [...text.matchAll(built)].map((m) => m[0]);
}

describe('ranges for letter classes', () => {
  it.each([
    [/\p{L}+/gu, 'Дербес деректер, Müller, ӨҢІР 12', ['Дербес', 'деректер', 'Müller', 'ӨҢІР']],
    [/[\p{L}-]+/gu, 'интернет-магазин 5', ['интернет-магазин']],
    [/[^\p{L}]+/gu, 'аб12вг', ['12']],
    [/\p{Lu}\p{Ll}+/gu, 'Қазақ тілі Ёлка iPhone', ['Қазақ', 'Ёлка', 'Phone']],
    [/[^\]]\p{N}/gu, 'а1 ]2', ['а1']],
    [/ОБЩЕСТВ\p{L}+/giu, 'общества', ['общества']],
  ])('%s', (pattern, text, wanted) => {
    expect(found(pattern, text)).toEqual(wanted);
  });
});

it('looks at patterns alone, not at the code around them', () => {
  const source = 'const UNITS = [[/^(?:күн\\p{L}*)$/u, "day"], [`a$' + '{b}\\p{N}`, 1]]; // \\p{L}';
  const built = withRanges(source);
  expect(built).toContain('күн[A-Za-z');
  expect(built).toContain('}[0-9');
  expect(built).toContain('// \\p{L}');
});

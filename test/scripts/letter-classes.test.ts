import { describe, expect, it } from 'vitest';
import { withRanges } from '../../scripts/letter-classes.mjs';

/** The pattern as the build writes it, run on a text. */
function found(pattern: RegExp, text: string): string[] {
  const built = new RegExp(withRanges(pattern.source), pattern.flags);
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

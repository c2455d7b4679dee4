import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/model/clause.ts';
import { clashTexts, firstQuotes, otherSides } from '../../src/report/clash.ts';

function quote(clause: string, ...pairs: readonly number[]): Evidence {
  return {
    start: 0,
    end: 1,
    quote: clause,
    place: { clause, headings: ['Хранение'], paragraph: 1, line: 2, column: 1, source: 0 },
    ...(pairs.length === 0 ? {} : { pairs: pairs.map((pair) => ({ pair, about: 'retention' })) }),
  };
}

describe('two places that clash', () => {
  const [one, two, three, alone] = [quote('1.1', 1, 2), quote('2.1', 1), quote('3.1', 2), quote('4.1', 3)];
  const all = [one, alone, two, three];

  it('finds the other side of each contradiction', () => {
    expect(otherSides(one, all).map(({ other }) => other.quote)).toEqual(['2.1', '3.1']);
    expect(otherSides(three, all).map(({ other }) => other.quote)).toEqual(['1.1']);
    expect(otherSides(alone, all)).toEqual([]);
    expect(otherSides(quote('5.1'), all)).toEqual([]);
  });
  it('says which place it is, in three languages', () => {
    expect(clashTexts(two, all, 'ru')).toEqual(['противоречит: п. 1.1, строка 2:1 (срок хранения)']);
    expect(clashTexts(two, all, 'kk')).toEqual(['мынаған қайшы: т. 1.1, жол 2:1 (сақтау мерзімі)']);
    expect(clashTexts(two, all, 'en')).toEqual(['contradicts: clause 1.1, line 2:1 (term of keeping)']);
  });
  it('never shows one side alone where few quotes are shown', () => {
    expect(firstQuotes(all, 1).map((e) => e.quote)).toEqual(['1.1', '2.1', '3.1']);
    expect(firstQuotes(all, 4)).toEqual(all);
  });
});

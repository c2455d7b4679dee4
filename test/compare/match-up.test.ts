import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Item, matchUp } from '../../src/compare/match-up.ts';

const item = (value: string): Item => ({ kind: 'number', value, start: 0, end: 1 });
const isSame = (a: Item, b: Item): boolean => a.value === b.value;

describe('matching up', () => {
  it('leaves of both sides what the other has less often, wherever it stands', () => {
    const values = fc.array(fc.constantFrom('1', '2', '3'), { maxLength: 12 });
    fc.assert(
      fc.property(values, values, (left, right) => {
        const rest = matchUp(
          { left: [left.map(item), []], right: [[], right.map(item)] },
          { right: [0, 1], left: [0, 1] },
          isSame,
          'anywhere',
        );
        const count = (all: readonly string[], value: string): number =>
          all.filter((v) => v === value).length;
        for (const value of ['1', '2', '3']) {
          const surplus = count(left, value) - count(right, value);
          expect(rest.left.filter((l) => l.item.value === value)).toHaveLength(Math.max(0, surplus));
          expect(rest.right.filter((r) => r.item.value === value)).toHaveLength(Math.max(0, -surplus));
        }
      }),
    );
  });

  it('a hundred thousand equal values are looked at once each', () => {
    const many = Array.from({ length: 100_000 }, (_, i) => item(String(i)));
    let asked = 0;
    const rest = matchUp(
      { left: [many, []], right: [[], [...many].reverse()] },
      { right: [0, 1], left: [0, 1] },
      (a, b) => {
        asked++;
        return isSame(a, b);
      },
      'anywhere',
    );
    expect([rest.left.length, rest.right.length, asked]).toEqual([0, 0, 0]);
  });
});

/** One pass finds what a search for each string finds. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { StringSet } from '../../src/match/strings.ts';

const letters = fc.string({ unit: fc.constantFrom('а', 'б', 'o', '–') });

it('finds every string wherever it stands', () => {
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 12 }), letters, (strings, text) => {
      const set = new StringSet();
      for (const string of strings) set.add(string);
      const found: string[] = [];
      set.find(text, (string, at) => found.push(`${at} ${string}`));
      const long = [...new Set(strings)].filter((string) => string.length >= 3);
      const each = long.flatMap((string) =>
        Array.from(text, (_, at) => at).flatMap((at) =>
          text.startsWith(string, at) ? [`${at} ${string}`] : [],
        ),
      );
      expect(found.sort()).toEqual(each.sort());
      expect(set.size).toBe(long.length);
      for (const [rank, string] of long.entries()) {
        expect(set.hasAmong(rank, string)).toBe(false);
        expect(set.hasAmong(rank + 1, string)).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

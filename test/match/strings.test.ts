/** One pass finds what a search for each string finds. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { StringSet } from '../../src/match/strings.ts';

const letters = fc.string({ unit: fc.constantFrom('а', 'А', 'б', 'o', '–') });

it('finds every string wherever it stands', () => {
  fc.assert(
    fc.property(
      fc.array(
        letters.filter((string) => string !== ''),
        { maxLength: 12 },
      ),
      letters,
      (strings, text) => {
        const set = new StringSet();
        for (const [asker, string] of strings.entries()) set.add(string, asker);
        const found: string[] = [];
        set.find(text, text.toLowerCase(), (askers, at) =>
          found.push(...askers.map((asker) => `${at} ${asker}`)),
        );
        const each = strings.flatMap((string, asker) => {
          const pattern = new RegExp(Array.from(string, (c) => (c === 'а' ? '[аА]' : c)).join(''), 'uy');
          return Array.from(text, (_, at) => at).flatMap((at) => {
            pattern.lastIndex = at;
            return pattern.test(text) ? [`${at} ${asker}`] : [];
          });
        });
        expect(found.sort()).toEqual(each.sort());
      },
    ),
    { numRuns: 1000 },
  );
});

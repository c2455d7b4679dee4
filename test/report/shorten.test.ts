import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { shorten } from '../../src/report/shorten.ts';

test.each([
  ['Закон о персональных данных', 40, 'Закон о персональных данных'],
  ['Закон о персональных данных', 22, 'Закон о персональных…'],
  ['Закон о персональных данных', 21, 'Закон о персональных…'],
  ['Закон о персональных данных', 20, 'Закон о персональны…'],
  ['Законодательствование', 8, 'Законод…'],
])('«%s» within %i is «%s»', (text, most, want) => {
  expect(shorten(text, most)).toBe(want);
});

it('never goes over, and gives back what fits', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 60 }), (text, most) => {
      const short = shorten(text, most);
      expect(short.length).toBeLessThanOrEqual(Math.max(most, 1));
      if (text.length <= most) expect(short).toBe(text);
    }),
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { safe } from '../../src/report/safe.ts';
import { wrap } from '../../src/report/wrap.ts';

it('keeps every word, whatever the width', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('а', 'слово', 'длинное-слово-из-многих-частей')), (words) => {
      const lines = wrap(words.join(' '), 20, '  ');
      expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(20);
    }),
  );
});

it('shows what would act on a terminal', () => {
  expect(safe('а\u001b[31mб\u202eв\r\nг')).toBe('а\uFFFD[31mб\uFFFDв г');
});

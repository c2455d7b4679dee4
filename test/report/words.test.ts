import { expect, test } from 'vitest';
import { exitReason, lawElsewhere } from '../../src/report/words.ts';

test('says what a finding would have had to be, unless none would have counted', () => {
  expect(exitReason(0, 'error', 'en')).toBe('nothing at level error or above');
  expect(exitReason(0, 'never', 'en')).toBe('findings do not change it (--fail-on never)');
  expect(exitReason(2, 'never', 'en')).toBe('not everything could be judged');
});

test('names the country whose rules there are none of, where it is known', () => {
  expect(lawElsewhere('by', 'en')).toMatch(/^Belarus; .*--jurisdiction/);
  expect(lawElsewhere('unknown', 'en')).toBe('country not recognised; give --jurisdiction');
});

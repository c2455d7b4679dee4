import { expect, it } from 'vitest';
import { nearest } from '../../../src/cli/surroundings/suggest.ts';

it.each([
  ['severty', 'severity'],
  ['kz/anwser-term', 'kz/answer-term'],
  ['xyz', undefined],
  ['', undefined],
])('%s', (name, wanted) => {
  expect(nearest(name, ['severity', 'kz/answer-term', 'profile'])).toBe(wanted);
});

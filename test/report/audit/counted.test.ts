import { expect, test } from 'vitest';
import { counted } from '../../../src/report/audit/counted.ts';

test.each([
  [0, 'ошибок'],
  [1, 'ошибка'],
  [3, 'ошибки'],
  [5, 'ошибок'],
  [11, 'ошибок'],
  [21, 'ошибка'],
  [112, 'ошибок'],
  [122, 'ошибки'],
])('%i in Russian', (count, word) => {
  expect(counted('ошибка|ошибки|ошибок: закон требует иного', count)).toBe(`${word}: закон требует иного`);
});

test('two forms in English, one in Kazakh', () => {
  expect([0, 1, 2].map((n) => counted('error|errors: x', n))).toEqual(['errors: x', 'error: x', 'errors: x']);
  expect([1, 2].map((n) => counted('қате: x', n))).toEqual(['қате: x', 'қате: x']);
});

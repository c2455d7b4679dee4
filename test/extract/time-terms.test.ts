/** Terms in days, weeks and months that a sentence states. */
import { expect, test } from 'vitest';
import { termsIn } from '../../src/extract/time-terms.ts';
import { tokenise } from '../../src/language/words.ts';

function terms(text: string): string[] {
  const tokens = tokenise(text);
  return termsIn(tokens, 0, tokens.length).map(({ amount, unit }) => `${amount} ${unit}`);
}

test.each([
  ['Ответим в течение трёх рабочих дней.', ['3 working-day']],
  ['Исправим за трое суток.', ['3 day']],
  ['Сообщим в течение квартала.', ['3 month']],
  ['Отчёт выходит раз в квартал.', []],
  ['Бір айда қаралады.', ['1 month']],
])('%s', (text, expected) => {
  expect(terms(text)).toEqual(expected);
});

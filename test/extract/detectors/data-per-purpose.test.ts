/** Which purpose is quoted beside which data, where a text has several of both. */
import { expect, test } from 'vitest';
import { extractOf } from '../pack.ts';

/** Quotes of the answer on purposes and their data. */
async function quotesOf(...text: readonly string[]): Promise<readonly string[]> {
  const { clauses } = await extractOf(...text);
  return clauses.find(({ id }) => id === 'data-per-purpose')?.evidence.map(({ quote }) => quote) ?? [];
}

test('data stand beside the first label near them, not beside one far off', async () => {
  const far = Array.from({ length: 12 }, (_, i) => `${i + 2}. Мы отвечаем на вопросы гостей кофейни.`);
  const quoted = await quotesOf(
    'Цель: доставка кофе на дом.',
    'Состав данных: имя, телефон.',
    ...far,
    'Цель: рассылка меню.',
    'Состав данных: адрес электронной почты.',
  );
  expect(quoted).toContain('Цель: доставка кофе на дом.');
  expect(quoted).toContain('Цель: рассылка меню.');
});

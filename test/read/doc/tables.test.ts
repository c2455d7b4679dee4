import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretchesOf } from '../../../src/read/doc/tables.ts';

const shown = (text: string): unknown[] =>
  stretchesOf(text).map((stretch) =>
    stretch.kind === 'text'
      ? text.slice(stretch.from, stretch.to)
      : stretch.cells.map(({ row, column, from, to }) => `${row}.${column} ${text.slice(from, to)}`),
  );

describe('stretchesOf', () => {
  it('cuts out a table, an empty cell in it too', () => {
    expect(shown('Таблица:\nЦель\tДанные\t\tЗаказ\t\t\tОтвет\tпочта\t\tДальше текст.\nЕщё.')).toEqual([
      'Таблица:\n',
      ['0.0 Цель', '0.1 Данные', '1.0 Заказ', '1.1 ', '2.0 Ответ', '2.1 почта'],
      'Дальше текст.\nЕщё.',
    ]);
  });

  it('leaves a lone row and tabs in the text alone', () => {
    expect(shown('Имя\tподпись\t\tи дальше')).toEqual(['Имя\tподпись\t\tи дальше']);
    expect(shown('1.\tЦели')).toEqual(['1.\tЦели']);
  });

  it('covers every text in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\t', '\n') }), (text) => {
        let at = 0;
        for (const stretch of stretchesOf(text)) {
          const from = stretch.kind === 'text' ? stretch.from : (stretch.cells[0]?.from ?? -1);
          expect(from).toBe(at);
          at = stretch.kind === 'text' ? stretch.to : (stretch.cells.at(-1)?.to ?? 0) + 2;
        }
        expect(at).toBeGreaterThanOrEqual(text.length);
      }),
    );
  });
});

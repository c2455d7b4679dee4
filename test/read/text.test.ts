import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReadError } from '../../src/read/reader.ts';
import { readText } from '../../src/read/text.ts';
import { outline, textDocument, utf8 } from './sample.ts';

function blocks(text: string) {
  return readText({ name: 'a.txt', bytes: utf8(text) }).blocks;
}

function texts(text: string): string[] {
  return blocks(text).map((block) => block.text);
}

describe('readText', () => {
  it('takes one paragraph on a line as it stands', () => {
    expect(texts('Первый абзац закончен.\r\nВторой абзац\tтоже.\r\n\r\n  Третий.')).toEqual([
      'Первый абзац закончен.',
      'Второй абзац тоже.',
      'Третий.',
    ]);
  });

  it('joins hard-wrapped lines', () => {
    const wrapped = [
      'Магазин собирает имя, телефон и адрес доставки покупателя,',
      'когда тот оформляет заказ на сайте, и хранит их три года с',
      'последнего заказа. Передача данных курьерской службе нужна',
      'только для доставки.',
      '',
      '1. Удаление данных',
      'По письму покупателя магазин удаляет его данные в течение',
      'десяти рабочих дней и сообщает ему об этом в ответе.',
    ];
    const [first, heading, last] = texts(wrapped.join('\n'));
    expect(first).toMatch(/^Магазин .* с последнего заказа\. Передача .* доставки\.$/u);
    expect(heading).toBe('1. Удаление данных');
    expect(last).toMatch(/в течение десяти рабочих дней/u);
  });

  it('does not join a list without bullets', () => {
    expect(texts('Мы собираем:\nимя\nтелефон\nадрес электронной почты\nдату рождения\n')).toHaveLength(5);
    expect(texts('Мы собираем:\nимя; и\nтелефон.\n')).toHaveLength(3);
  });

  it('joins a heading in capitals that was cut in two', () => {
    expect(
      texts('3. УСЛОВИЯ ОБРАБОТКИ СВЕДЕНИЙ О КЛИЕНТАХ\nИ ИХ ПЕРЕДАЧИ ДРУГИМ ЛИЦАМ\n3.1. Условия просты.'),
    ).toEqual([
      '3. УСЛОВИЯ ОБРАБОТКИ СВЕДЕНИЙ О КЛИЕНТАХ И ИХ ПЕРЕДАЧИ ДРУГИМ ЛИЦАМ',
      '3.1. Условия просты.',
    ]);
    expect(texts('ПОЛИТИКА КОНФИДЕНЦИАЛЬНОСТИ\nОБЩИЕ ПОЛОЖЕНИЯ\nТекст политики.')).toHaveLength(3);
  });

  it('drops a hyphen at a line end only when the document has the whole word', () => {
    const body =
      'Компания обрабатывает персональные данные гостей отеля и хра-\nнит их в базе; она хранит их год. Так по-\nступают все отели, которые берегут информационно-\nтехнические сведения о своих гостях и посетителях.';
    const [joined] = texts(body);
    expect(joined).toContain('и хранит их в базе');
    expect(joined).toContain('информационно-технические');
    expect(joined).toContain('по-ступают');
  });

  it('gives a bullet alone on its line to the next line', () => {
    expect(outline(textDocument('Собираем:\n•\nимя;\n•\nтелефон.\n'))).toEqual([
      'paragraph Собираем:',
      'item1 [•] имя; < Собираем:',
      'item1 [•] телефон. < Собираем:',
    ]);
  });

  it('reads tables of tabs and of bars', () => {
    const table = textDocument(
      'Цели\tДанные\tСрок\nДоставка\tадрес, телефон\t1 год\nРассылка\tпочта\tдо отзыва\n',
    );
    expect(table.blocks.map((block) => block.kind)).toEqual(Array(9).fill('cell'));
    const [, , , , phone] = table.blocks;
    expect(phone).toMatchObject({
      columnHeader: 1,
      rowHeader: 3,
      cell: { row: 1, column: 1, header: false },
    });
    const bars = textDocument('Сроки:\n| Цель | Срок | Кто |\n|------|------|-----|\n| Заказ | год | мы |\n');
    expect(bars.blocks.filter((block) => block.kind === 'cell')).toHaveLength(6);
    expect(bars.blocks[4]).toMatchObject({ leadIn: 0, columnHeader: 1 });
  });

  it('does not take numbers set off by tabs for a table', () => {
    expect(texts('1.1.\tПервое правило.\n1.2.\tВторое правило.\n')).toEqual([
      '1.1. Первое правило.',
      '1.2. Второе правило.',
    ]);
  });

  it('keeps every letter, and every literal segment equal to its source', () => {
    const piece = fc.constantFrom(
      'имя ',
      'Данные',
      ' ',
      '\n',
      '\r\n',
      '\n\n',
      '\t',
      '|',
      '- ',
      '1.1. ',
      'а) ',
      'ст. 5',
      ';',
      ':',
      '.',
      'ұзақ',
      '\u00A0',
      '\u00AD',
      'слово-',
      '•',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const source = pieces.join('');
        if (source.trim() === '' || !/[^\s\u00AD]/u.test(source)) return;
        const found = blocks(source);
        const letters = (text: string) => (text.match(/[\p{L}\p{N}]/gu) ?? []).join('');
        expect(found.map((block) => letters(block.text)).join('')).toBe(letters(source));
        for (const block of found) {
          expect(block.text).not.toMatch(/[\n\r]|^\s|\s$|\s\s/u);
          for (const segment of block.segments) {
            if (segment.length !== segment.sourceLength) continue;
            const copy = source.slice(segment.source, segment.source + segment.length);
            expect(copy.replace(/\s/gu, ' ')).toBe(
              block.text.slice(segment.start, segment.start + segment.length),
            );
          }
        }
      }),
    );
  });

  it('throws nothing but ReadError, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        try {
          readText({ name: 'a.txt', bytes });
        } catch (error) {
          expect(error).toBeInstanceOf(ReadError);
        }
      }),
    );
  });
});

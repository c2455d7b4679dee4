import { describe, expect, it } from 'vitest';
import { parseLabel } from '../../src/read/structure/label.ts';

describe('parseLabel', () => {
  it.each([
    ['3.4. Срок хранения', '3.4.', 'decimal'],
    ['1.1.1 Оператор', '1.1.1', 'decimal'],
    ['1.1.Общие', '1.1.', 'decimal'],
    ['8.2 .Получатель', '8.2.', 'decimal'],
    ['3) имя', '3)', 'decimal'],
    ['(1) name', '(1)', 'decimal'],
    ['2.1.1. для входа', '2.1.1.', 'decimal'],
    ['а) имя', 'а)', 'letter'],
    ['(b) e-mail', '(b)', 'letter'],
    ['ә) аты', 'ә)', 'letter'],
    ['• имя', '•', 'bullet'],
    ['·имя', '·', 'bullet'],
    ['-имя', '-', 'bullet'],
    ['– имя', '–', 'bullet'],
    ['o имя', 'o', 'bullet'],
    ['\uF0B7 имя', '\uF0B7', 'bullet'],
    ['Статья 5. Права', 'Статья 5.', 'named'],
    ['Раздел 2. Цели', 'Раздел 2.', 'named'],
    ['Глава IV. Меры', 'Глава IV.', 'named'],
    ['1-тарау. Жалпы ережелер', '1-тарау.', 'named'],
    ['§ 3 Сроки', '§ 3', 'named'],
    ['Section 5. Rights', 'Section 5.', 'named'],
    ['II. Цели', 'II.', 'roman'],
    ['iv) retention', 'iv)', 'roman'],
  ])('%s → %s (%s)', (text, label, style) => {
    const found = parseLabel(text);
    expect(found).toMatchObject({ text: label, style });
    expect(text.slice(found?.length)).toMatch(/^[\p{L}]/u);
  });

  it.each([
    '01.12.2023 принята',
    '21.05.2013 № 94-V',
    '152-ФЗ определяет',
    '1.5 литра воды',
    '2 года со дня',
    '12 March 2024',
    '1 Января 2026 года',
    '+7 701 000 00 00',
    '10:30 начало',
    '2026 жылғы 1 қаңтар',
    'Раздел 5 настоящей политики',
    'Section 5 describes',
    'о персональных данных',
    '-5 градусов',
    'C. Иванов',
  ])('finds none in «%s»', (text) => {
    expect(parseLabel(text)).toBeUndefined();
  });

  it('is not sure of a letter with a full stop or a bare number', () => {
    expect(parseLabel('г. Алматы')).toMatchObject({ weak: true });
    expect(parseLabel('1 ОБЩИЕ ПОЛОЖЕНИЯ')).toMatchObject({ weak: true, path: [1] });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_SENTENCE, sentences } from '../../src/language/sentences.ts';

const split = (text: string): string[] => sentences(text).map((s) => text.slice(s.start, s.end));

describe('sentences', () => {
  it.each([
    ['По п. 3 ст. 9 Закона оператор отвечает. Срок краткий.', 2],
    ['Закон от 27.07.2006 г. № 152-ФЗ действует. Иное не указано.', 2],
    ['Собираем имя, телефон и т. д. Оператор хранит их год.', 2],
    ['Данные, т. е. имя и телефон, нужны для связи.', 1],
    ['Ответственный: Ким А. Б., телефон указан ниже.', 1],
    ['Пишите на a.b@site.kz. Ответим за три дня.', 2],
    ['Деректер сақталады. Келісімсіз берілмейді!', 2],
    ['We keep data, e.g. names. We delete them.', 2],
    ['Редакция 2024 г. Оператор вправе её менять.', 2],
    ['Адрес: г. о. Город Клин, пер. Лесной, зд. 3, пом. 5.', 1],
    ['ИП Козлов (зарегистрирован 05.02.2024 г. Межрайонной инспекцией) вправе её менять.', 1],
    ['См. раздел 5.2 политики', 1],
  ])('%s', (text, count) => {
    expect(split(text)).toHaveLength(count);
  });

  it('have an end even where nothing ends them', () => {
    const words = `Оператор ${'обрабатывает данные '.repeat(2000)}`.trim();
    const parts = split(words);
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(LONGEST_SENTENCE);
    expect(parts.join(' ')).toBe(words);
    expect(split('a'.repeat(2 * LONGEST_SENTENCE))).toHaveLength(2);
  });

  it('lose no letter and keep their order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('а', 'Б', ' ', '.', '!', '5', '«', '»', 'г', 'ст') }),
        (text) => {
          const parts = sentences(text);
          expect(
            parts
              .map((s) => text.slice(s.start, s.end))
              .join('')
              .replace(/\s/g, ''),
          ).toBe(text.replace(/\s/g, ''));
          for (const [i, s] of parts.entries())
            expect(s.start).toBeGreaterThanOrEqual(parts[i - 1]?.end ?? 0);
        },
      ),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawBlock } from '../../src/model/document.ts';
import type { RawDocument } from '../../src/read/reader.ts';
import { buildDocument } from '../../src/read/structure.ts';
import { outline, sectionOf, textDocument, textOf } from './sample.ts';

describe('headings', () => {
  it('finds the ones that nothing marks', () => {
    const document = textDocument(`Политика конфиденциальности
Магазин «Василёк» бережёт сведения о покупателях.
Использование
Магазин использует сведения, чтобы доставить заказ.
Куки-файлы
Сайт сохраняет куки-файлы в браузере покупателя.
Как мы храним данные?
База стоит в Казахстане и закрыта паролем.
`);
    expect(outline(document).filter((line) => line.startsWith('heading'))).toEqual([
      'heading1 Политика конфиденциальности',
      'heading2 Использование',
      'heading2 Куки-файлы',
      'heading2 Как мы храним данные?',
    ]);
    expect(sectionOf(document, 'База стоит')).toBe('Как мы храним данные?');
  });

  it('takes names in a row under a numbered heading for its content', () => {
    const document = textDocument(`Политика
1. Что мы собираем
Имя и фамилия
Телефон
Сведения о заказах
2. Зачем
Доставка заказов
Связь с покупателем
3. Сроки
Данные хранятся год.
`);
    expect(outline(document).filter((line) => line.startsWith('heading'))).toEqual([
      'heading1 Политика',
      'heading2 [1.] Что мы собираем',
      'heading2 [2.] Зачем',
      'heading2 [3.] Сроки',
    ]);
  });

  it('takes a short numbered line with a full stop for a heading, a numbered sentence not', () => {
    const document = textDocument(`ПОЛИТИКА
5. Разрешение споров.
5.1. Споры решает суд по месту нахождения истца.
5.2. Претензия не обязательна.
6. Изменения
6.1. Оператор уведомляет о новой редакции за десять дней.
`);
    expect(outline(document)).toEqual([
      'heading1 ПОЛИТИКА',
      'heading2 [5.] Разрешение споров.',
      'paragraph [5.1.] Споры решает суд по месту нахождения истца.',
      'paragraph [5.2.] Претензия не обязательна.',
      'heading2 [6.] Изменения',
      'paragraph [6.1.] Оператор уведомляет о новой редакции за десять дней.',
    ]);
  });

  it('leaves requisites, dates, sentences and list items alone', () => {
    const document = textDocument(`Политика обработки данных
ТОО «Василёк»
БИН 123456789012
г. Алматы, ул. Абая, д. 10
Дата публикации: 1 мая 2026 года
Мы собираем:
Имя и фамилия
Номер телефона
Мы не продаём эти сведения никому и никогда.
`);
    expect(outline(document).filter((line) => line.startsWith('heading'))).toEqual([
      'heading1 Политика обработки данных',
    ]);
    expect(outline(document).slice(5)).toEqual([
      'paragraph Мы собираем:',
      'item1 Имя и фамилия < Мы собираем:',
      'item1 Номер телефона < Мы собираем:',
      'paragraph Мы не продаём эти сведения никому и никогда.',
    ]);
  });

  it('does not take a table of contents or a numbered list for headings', () => {
    const document = textDocument(`Политика
1. Общие положения
2. Цели
3. Контакты
Этот документ описывает обработку сведений.
Мы запрашиваем:
1. Имя
2. Телефон
3. Адрес
`);
    expect(
      outline(document)
        .slice(1, 4)
        .map((line) => line.slice(0, 9)),
    ).toEqual(['paragraph', 'paragraph', 'heading2 ']);
    expect(outline(document).slice(6)).toEqual([
      'item1 [1.] Имя < Мы запрашива',
      'item1 [2.] Телефон < Мы запрашива',
      'item1 [3.] Адрес < Мы запрашива',
    ]);
  });

  it('reads chapters, articles and Kazakh headings', () => {
    const document = textDocument(`Саясат
1-тарау. Жалпы ережелер
1.1. Осы саясат деректерді қорғауды сипаттайды.
2-тарау. Құқықтар
2.1. Пайдаланушы деректерді жоюды талап ете алады.
`);
    expect(sectionOf(document, 'Пайдаланушы')).toBe('Құқықтар');
    expect(document.blocks.map((block) => block.language)).toEqual(Array(5).fill('kk'));
    const articles = textDocument(
      'Положение\nГлава 1. Начала\nСтатья 1. Предмет\nПоложение описывает обработку данных.\n',
    );
    expect(articles.blocks.map((block) => block.level)).toEqual([1, 2, 3, 0]);
  });

  it('keeps an unnumbered heading inside its numbered section', () => {
    const document = textDocument(`Политика
3. Данные
3.1. Что собирается
Анкета
Покупатель сообщает имя и адрес в анкете на сайте.
3.2. Что не собирается
Магазин не собирает сведения о здоровье покупателей.
`);
    expect(sectionOf(document, 'Анкета')).toBe('Что собирается');
    expect(sectionOf(document, 'Магазин не')).toBe('Что не собирается');
  });

  it('starts anew with a second document in the file', () => {
    const document = textDocument(`ПОЛИТИКА
1. ПРЕДМЕТ
1.1. Документ описывает обработку.
2. ПРАВА
2.1. Субъект вправе отозвать согласие.
PRIVACY POLICY
1. SUBJECT
1.1. This document describes processing of data.
`);
    expect(document.blocks[5]).toMatchObject({ kind: 'heading', level: 1 });
    expect(document.blocks[5]?.section).toBeUndefined();
  });
});

describe('sections', () => {
  it('does not give clause 6.1 to section 5', () => {
    const document = textDocument(`Правила
5. Сроки
5.1. Данные хранятся один год.
6.1. Суд находится в Астане, где бы ни жил покупатель.
`);
    expect(sectionOf(document, 'Данные')).toBe('Сроки');
    expect(sectionOf(document, 'Суд')).toBe('Правила');
  });
});

describe('lead-ins', () => {
  it('nests lists and goes back', () => {
    const document = textDocument(`3.4. Оператор собирает:
а) сведения о лице:
- имя;
- адрес;
б) сведения о заказе.
3.5. Оператор хранит их год.
`);
    expect(outline(document)).toEqual([
      'paragraph [3.4.] Оператор собирает:',
      'item1 [а)] сведения о лице: < Оператор соб',
      'item2 [-] имя; < сведения о л',
      'item2 [-] адрес; < сведения о л',
      'item1 [б)] сведения о заказе. < Оператор соб',
      'paragraph [3.5.] Оператор хранит их год.',
    ]);
  });

  it('gives sub-clauses and lines ending in semicolons to their clause', () => {
    const document = textDocument(`1.1. Пользователь обязан:
1.1.1. Сообщать верные сведения.
1.1.2. Обновлять их.
1.2. Магазин передаёт сведения:
курьерской службе;
банку покупателя.
Иным лицам сведения не передаются.
1.3. Адрес для писем:
1.4. Споры решает суд.
`);
    expect(outline(document)).toEqual([
      'paragraph [1.1.] Пользователь обязан:',
      'item1 [1.1.1.] Сообщать верные сведения. < Пользователь',
      'item1 [1.1.2.] Обновлять их. < Пользователь',
      'paragraph [1.2.] Магазин передаёт сведения:',
      'item1 курьерской службе; < Магазин пере',
      'item1 банку покупателя. < Магазин пере',
      'paragraph Иным лицам сведения не передаются.',
      'paragraph [1.3.] Адрес для писем:',
      'paragraph [1.4.] Споры решает суд.',
    ]);
  });

  it('separates lists that a flat source runs together', () => {
    const document = textDocument(`- Сайт использует данные в целях:
- доставка;
- рассылка.
- Сайт передаёт данные:
- курьеру;
- банку.
- Сайт не продаёт данные третьим лицам ни при каких условиях.
`);
    expect(document.blocks.map((block) => block.leadIn)).toEqual([
      undefined,
      0,
      0,
      undefined,
      3,
      3,
      undefined,
    ]);
  });

  it('takes the heading or the sentence right above bullets without a colon', () => {
    const document = textDocument(`Политика
Ваши права
- узнать, что мы храним;
- потребовать удаления.
Сайт записывает следующие сведения.
• адрес в сети;
• время входа.
Сайт не знает вашего имени.
• случайный список;
`);
    expect(document.blocks.map((block) => block.leadIn)).toEqual([
      undefined,
      undefined,
      1,
      1,
      undefined,
      4,
      4,
      undefined,
      undefined,
    ]);
  });

  it('hangs no bullets on a sentence that has told its examples already', () => {
    const document = textDocument(`Политика
1. Мы понимаем под информацией:
2. Данные, которые передаются автоматически в процессе использования сервиса, в том числе IP-адрес, время доступа и др.
- Настоящая Политика применима только к сервисам сайта.
`);
    expect(document.blocks[3]?.leadIn).toBeUndefined();
  });

  it('resumes numbered points after a remark, not bullets', () => {
    const document = textDocument(`Субъект вправе:
1) узнать о хранении;
Это бесплатно для всех, кто обратился лично.
2) отозвать согласие.
`);
    expect(document.blocks.map((block) => block.leadIn)).toEqual([undefined, 0, undefined, 0]);
  });
});

describe('buildDocument', () => {
  it('keeps offsets exact after labels are taken out', () => {
    const source = '1. Цели:\r\n  •  доставка   заказа;\r\n';
    const document = textDocument(source);
    expect(document.text).toBe('Цели:\nдоставка заказа;\n');
    for (const segment of document.segments) {
      if (segment.length !== segment.sourceLength) continue;
      const copy = source.slice(segment.source, segment.source + segment.length);
      expect(copy).toBe(document.text.slice(segment.start, segment.start + segment.length));
    }
  });

  it('prefers the automatic label and moves links with the text', () => {
    const block: RawBlock = {
      text: '1.2. см. сайт',
      segments: [{ start: 0, length: 13, source: 0, sourceLength: 13 }],
      kind: 'item',
      level: 1,
      label: '•',
      zone: 'body',
    };
    const raw: RawDocument = {
      format: 'html',
      blocks: [block, { ...block, label: '7.', text: 'пункт', segments: [] }],
      lineStarts: [0],
      links: [{ block: 0, start: 9, end: 13, target: '/x' }],
      notes: [],
    };
    const document = buildDocument('a.html', raw, () => 'ru');
    expect(document.blocks.map((built) => built.label)).toEqual(['1.2.', '7.']);
    const [link] = document.links;
    expect(document.text.slice(link?.start, link?.end)).toBe('сайт');
  });

  it('gives short words the language of the text around them', () => {
    const document = textDocument(
      'Политика обработки персональных данных\nCookies\nСайт сохраняет куки-файлы в браузере.\n',
    );
    expect(document.blocks.map((block) => block.language)).toEqual(['ru', 'ru', 'ru']);
  });

  it('holds together whatever the lines are', () => {
    const line = fc.constantFrom(
      'Политика',
      '1. Цели',
      '1.1. Данные хранятся.',
      '1.1.1 для связи;',
      'а) имя;',
      '- адрес',
      '• почта:',
      'Мы собираем:',
      'имя;',
      'ИТОГО',
      '',
      '2) счёт',
      'II. Меры',
      'Статья 4.',
      '—',
      'г. Алматы',
      'A\tB\tC',
      'Долгое предложение о том, как магазин обрабатывает сведения о покупателях и кому он их передаёт.',
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 40 }), (lines) => {
        if (!/\p{L}/u.test(lines.join(''))) return;
        const document = textDocument(`${lines.join('\n')}\n`);
        let end = 0;
        document.blocks.forEach((block, index) => {
          expect(block.index).toBe(index);
          expect(block.start).toBe(end);
          expect(textOf(document, block)).not.toContain('\n');
          expect(block.end).toBeGreaterThan(block.start);
          end = block.end + 1;
          for (const reference of [block.section, block.leadIn, block.columnHeader, block.rowHeader]) {
            if (reference !== undefined) expect(reference).toBeLessThan(index);
          }
          if (block.section !== undefined) expect(document.blocks[block.section]?.kind).toBe('heading');
        });
        expect(document.text.length).toBe(end);
      }),
      { numRuns: 300 },
    );
  });

  it('takes time in proportion to the length', () => {
    const lines = (count: number) =>
      Array.from({ length: count }, (_, i) => `${i % 7 === 0 ? '- ' : ''}Слово ${i}:`).join('\n');
    const time = (text: string) => {
      const start = performance.now();
      textDocument(text);
      return performance.now() - start;
    };
    time(lines(2000));
    const [short, long] = [time(lines(5000)), time(lines(40_000))];
    expect(long).toBeLessThan(Math.max(short * 40, 3000));
  });
});

describe('lists that an export ran into one paragraph', () => {
  it('takes items and clauses apart, places kept', () => {
    const text =
      '5.1. Данные нужны в целях: – доставки заказа; – оплаты; – ответа на вопросы. 5.2. Иных целей нет. 6. Права 6.1. Пользователь вправе знать всё.\n';
    const document = textDocument(text);
    expect(outline(document)).toEqual([
      'paragraph [5.1.] Данные нужны в целях:',
      'item1 [–] доставки заказа; < Данные нужны',
      'item1 [–] оплаты; < Данные нужны',
      'item1 [–] ответа на вопросы. < Данные нужны',
      'paragraph [5.2.] Иных целей нет.',
      'heading2 [6.] Права',
      'paragraph [6.1.] Пользователь вправе знать всё.',
    ]);
    const item = document.blocks[2];
    const segment = document.segments.find((own) => own.start === item?.start);
    expect(text.slice(segment?.source)).toMatch(/^оплаты;/u);
  });

  it('leaves references, asides and dates in their sentence', () => {
    for (const text of [
      'Оператор действует по п. 1.1. Закона, п. 1.2. Правил и п. 1.3. Положения, принятых ранее.',
      'Мы — то есть сервис — храним: имя — год; телефон — два года.',
    ])
      expect(textDocument(`${text}\n`).blocks).toHaveLength(1);
  });

  it('quotes a clause by its number, not by the bullet before it', () => {
    expect(outline(textDocument('Политика\n\n• 1.1. Оператор хранит данные год.\n')).at(-1)).toBe(
      'paragraph [1.1.] Оператор хранит данные год.',
    );
  });
});

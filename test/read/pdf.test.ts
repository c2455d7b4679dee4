import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/passage.ts';
import type { Document } from '../../src/model/document.ts';
import { placeOf } from '../../src/read/place.ts';
import { readDocument } from '../../src/read/read.ts';
import { ReadError } from '../../src/read/reader.ts';
import { column, line, type PageSpec, pdfOf } from './pdf/pdf-builder.ts';
import { outline, textOf } from './sample.ts';

const read = (...pages: readonly PageSpec[]): Promise<Document> =>
  readDocument({ name: 'policy.pdf', bytes: pdfOf(pages) }, languageOf);
const texts = (document: Document): string[] => document.blocks.map((block) => textOf(document, block));
const problem = async (bytes: Uint8Array): Promise<string> => {
  try {
    await readDocument({ name: 'policy.pdf', bytes }, languageOf);
    return 'read';
  } catch (error) {
    if (error instanceof ReadError) return error.message;
    throw error;
  }
};

const LONG =
  'Оператор обрабатывает персональные данные пользователей сайта для исполнения договора и хранит их до достижения целей обработки, после чего данные уничтожаются комиссией.';
const OTHER =
  'Біз сіздің дербес деректеріңізді шартты орындау үшін жинаймыз және өңдейміз, мақсатқа жеткеннен кейін деректер комиссиямен жойылады, сақтау мерзімі өткен соң оларды қалпына келтіру мүмкін емес.';

const BODY = [
  'Мы собираем имя и телефон, чтобы доставить заказ и ответить на ваши вопросы о нём.',
  'Данные хранятся три года после последнего заказа, затем их стирает комиссия с актом.',
  'Вы можете отозвать согласие письмом на наш адрес, мы ответим в течение десяти дней.',
];

describe('readPdf', () => {
  it('finds title, headings, clauses and lists, with pages', async () => {
    const document = await read(
      {
        texts: [
          line(180, 60, 'ПОЛИТИКА КОНФИДЕНЦИАЛЬНОСТИ', { bold: true }),
          line(50, 90, '1. Общие положения', { bold: true }),
          ...column(50, 110, 90, `1.1. ${LONG}`),
        ],
      },
      {
        texts: [
          ...column(50, 60, 90, '1.2. Собираются данные:'),
          line(60, 72, '• имя;'),
          line(60, 84, '• телефон.'),
        ],
      },
    );
    expect(outline(document)).toEqual([
      'heading1 ПОЛИТИКА КОНФИДЕНЦИАЛЬНОСТИ',
      'heading2 [1.] Общие положения',
      `paragraph [1.1.] ${LONG}`,
      'paragraph [1.2.] Собираются данные:',
      'item1 [•] имя; < Собираются д',
      'item1 [•] телефон. < Собираются д',
    ]);
    const phone = document.text.indexOf('телефон');
    expect(placeOf(document, phone)).toMatchObject({ page: 2, clause: '1.2', paragraph: 6 });
  });

  it('joins a paragraph that a page cuts, and a word that a line cuts', async () => {
    const document = await read(
      {
        texts: [
          ...column(50, 700, 90, LONG.slice(0, 100)),
          line(50, 724, 'Мы храним и обрабатываем в течение всего срока действия договора ваши персо-'),
        ],
      },
      { texts: [line(50, 60, 'нальные данные.'), line(50, 90, 'Персональные данные хранятся в России.')] },
    );
    expect(document.text).toContain('ваши персональные данные.');
  });

  it('keeps a hyphen that belongs to the word', async () => {
    const document = await read({
      texts: [
        line(50, 60, 'Настоящая политика действует для всех, кто посещает наш веб-сайт и наши прочие веб-'),
        line(50, 72, 'сайты, и для каждого, кто пишет нам письма по электронной почте или звонит нам.'),
      ],
    });
    expect(document.text).toContain('прочие веб-сайты, и');
  });

  it('leaves out running headers, footers and page numbers, and says so', async () => {
    const page = (n: number): PageSpec => ({
      texts: [
        line(50, 30, 'Политика ТОО «Дала»'),
        ...column(50, 80, 90, `${n}. ${BODY[n - 1]}`),
        line(290, 780, String(n)),
      ],
    });
    const document = await read(page(1), page(2), page(3));
    const body = document.blocks
      .filter((block) => block.zone === 'body')
      .map((block) => textOf(document, block));
    expect(body).toEqual(BODY);
    expect(document.blocks.filter((block) => block.zone === 'page-header')).toHaveLength(1);
    expect(document.notes).toContainEqual({ code: 'running-lines', detail: 'Политика ТОО «Дала»' });
  });

  it('reads columns one after the other', async () => {
    const left = `${LONG} ${LONG}`;
    const document = await read({
      texts: [
        line(200, 50, 'Политика конфиденциальности'),
        ...column(50, 90, 45, left),
        ...column(320, 90, 45, OTHER),
      ],
    });
    expect(texts(document)).toEqual(['Политика конфиденциальности', left, OTHER]);
  });

  it('reads two languages beside each other one after the other, over all pages', async () => {
    const page = { texts: [...column(50, 90, 45, LONG), ...column(320, 90, 45, OTHER)] };
    const document = await read(page, page);
    const languages = document.blocks.map((block) => block.language);
    expect(languages.indexOf('kk')).toBeGreaterThan(languages.lastIndexOf('ru'));
  });

  it('reads a ruled table row by row, also over pages', async () => {
    const grid = (top: number, rows: number): [number, number, number, number][] => [
      ...Array.from({ length: rows + 1 }, (_, i): [number, number, number, number] => [
        50,
        top + 40 * i,
        550,
        top + 40 * i,
      ]),
      ...[50, 200, 550].map((x): [number, number, number, number] => [x, top, x, top + 40 * rows]),
    ];
    const document = await read(
      {
        texts: [
          line(55, 715, 'Цель', { bold: true }),
          line(205, 715, 'Данные', { bold: true }),
          line(55, 755, 'Доставка'),
          line(205, 755, 'имя, адрес'),
        ],
        lines: grid(700, 2),
      },
      { texts: [line(55, 75, 'Рассылка'), line(205, 75, 'почта')], lines: grid(60, 1) },
    );
    expect(
      document.blocks.map((block) => [textOf(document, block), block.cell?.row, block.cell?.column]),
    ).toEqual([
      ['Цель', 0, 0],
      ['Данные', 0, 1],
      ['Доставка', 1, 0],
      ['имя, адрес', 1, 1],
      ['Рассылка', 2, 0],
      ['почта', 2, 1],
    ]);
    expect(new Set(document.blocks.map((block) => block.cell?.table)).size).toBe(1);
    expect(document.blocks[3]?.columnHeader).toBe(1);
  });

  it('heals one word per item and letters set apart', async () => {
    const word = (x: number, y: number, text: string) => line(x, y, text);
    const document = await read({
      texts: [
        ...Array.from('ПОЛИТИКА', (sign, i) => word(200 + 9 * i, 60, sign)),
        word(50, 90, 'Мы'),
        word(63, 90, 'собираем'),
        word(106, 90, 'данные'),
        word(139, 90, 'пользователей.'),
      ],
    });
    expect(texts(document)).toEqual(['ПОЛИТИКА', 'Мы собираем данные пользователей.']);
  });

  it('keeps the targets of links', async () => {
    const document = await read({
      texts: [line(50, 60, 'Пишите нам на почту или через форму на сайте, ответ в течение дня.')],
      links: [{ at: [105, 48, 140, 62], to: 'mailto:a@b.kz' }],
    });
    const [link] = document.links;
    expect(link?.target).toBe('mailto:a@b.kz');
    expect(document.text.slice(link?.start, link?.end)).toContain('на');
  });

  it('leaves out marks of footnotes and puts the notes in a zone of their own', async () => {
    const document = await read({
      texts: [
        ...column(50, 60, 90, LONG),
        line(50, 110, 'Меры защиты данных', {}),
        line(142, 106, '1', { size: 6 }),
        line(160, 110, 'приняты.'),
        line(50, 700, '1 Приказ ФСТЭК.', { size: 8 }),
      ],
      lines: [[50, 688, 150, 688]],
    });
    expect(texts(document)[1]).toBe('Меры защиты данных приняты.');
    expect(document.blocks.at(-1)).toMatchObject({ zone: 'footnote' });
  });

  it('reads a table that nothing rules row by row, whatever the height of its cells', async () => {
    const row = (y: number, ...cells: readonly string[]) =>
      cells.flatMap((cell, i) => column(50 + 180 * i, y, 28, cell));
    const document = await read({
      texts: [
        line(50, 60, 'Кому передаются данные и зачем это нужно:'),
        ...row(100, 'Получатель', 'Данные', 'Зачем'),
        ...row(120, 'Курьерская служба доставки посылок', 'Имя и адрес', 'Доставка'),
        ...row(152, 'Банк', 'Номер карты и имя её владельца латиницей', 'Оплата заказа картой'),
        ...row(184, 'Хостинг', 'Все данные', 'Хранение'),
        ...column(50, 230, 90, LONG),
      ],
    });
    expect(outline(document).slice(1)).toEqual([
      'cell Получатель < Кому передаю',
      'cell Данные < Кому передаю',
      'cell Зачем < Кому передаю',
      'cell Курьерская служба доставки посылок < Кому передаю',
      'cell Имя и адрес < Кому передаю',
      'cell Доставка < Кому передаю',
      'cell Банк < Кому передаю',
      'cell Номер карты и имя её владельца латиницей < Кому передаю',
      'cell Оплата заказа картой < Кому передаю',
      'cell Хостинг < Кому передаю',
      'cell Все данные < Кому передаю',
      'cell Хранение < Кому передаю',
      `paragraph ${LONG}`,
    ]);
  });

  it('reads columns whose lines are not level with one another as columns', async () => {
    const document = await read({
      texts: [...column(50, 60, 44, `${LONG} ${LONG}`), ...column(320, 65, 44, `${OTHER} ${OTHER}`)],
    });
    expect(texts(document)).toEqual([`${LONG} ${LONG}`, `${OTHER} ${OTHER}`]);
  });

  it('leaves out the menu of a printed page', async () => {
    const document = await read({
      texts: [line(50, 40, 'Главная'), line(150, 40, 'Каталог'), ...column(50, 80, 90, LONG)],
      links: [
        { at: [45, 28, 90, 44], to: 'https://example.kz/' },
        { at: [145, 28, 190, 44], to: 'https://example.kz/catalog' },
      ],
    });
    expect(texts(document)).toEqual([LONG]);
  });

  it('takes a title in larger type for a heading, one that ends with a colon too', async () => {
    const document = await read({
      texts: [
        line(50, 60, 'Политика', { size: 20, bold: true }),
        line(50, 100, 'При регистрации:', { size: 14, bold: true }),
        ...column(50, 130, 90, LONG),
      ],
    });
    expect(outline(document)).toEqual([
      'heading1 Политика',
      'heading2 При регистрации:',
      `paragraph ${LONG}`,
    ]);
  });

  it('tells a scan and a text layer of rubbish, with the step to take', async () => {
    expect(await problem(pdfOf([{ texts: [] }, { texts: [] }]))).toBe('no-text: scan');
    // what a browser prints on the edges of a page of pictures is no text of it
    const printed = (page: number): PageSpec => ({
      texts: [line(30, 20, '11/21/26, 10:35 PM'), line(30, 780, `https://elka.example/policy ${page}/2`)],
    });
    expect(await problem(pdfOf([printed(1), printed(2)]))).toBe('no-text: scan');
    expect(await problem(pdfOf([printed(1)]))).toBe('no-text: scan');
    const rubbish = Array.from({ length: 40 }, (_, i) =>
      line(50, 60 + 15 * i, 'ЙцЖ ъхЪщ ФыЪ ждлЩ ъъэЮ цкщъ бтьЪ жжЁ'),
    );
    expect(await problem(pdfOf([{ texts: rubbish }]))).toBe('unreadable-text');
  });

  it('tells a damaged and a locked file', async () => {
    expect(await problem(pdfOf([{ texts: [] }]).slice(0, 60))).toMatch(/^damaged: PDF/u);
    const locked = pdfOf(
      [{ texts: [line(50, 60, LONG)] }],
      `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> /P -4 >> /ID [<00><00>]`,
    );
    expect(await problem(locked)).toBe('encrypted');
  });

  it('says what it can say of any file that begins like a PDF', async () => {
    const whole = pdfOf([{ texts: column(50, 60, 90, LONG) }]);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.uint8Array({ maxLength: 40 }), async (at, noise) => {
        const bytes = Uint8Array.from(whole);
        bytes.set(noise.slice(0, Math.max(0, bytes.length - at)), at);
        await problem(bytes);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/read/markdown.ts';
import { markdownDocument, outline, textOf, utf8 } from './sample.ts';

describe('readMarkdown', () => {
  it('reads headings, paragraphs and nested lists', () => {
    const source = `---
title: Policy
---
# Политика магазина

## 1. Данные ##

Мы **собираем**
следующее:

* имя;
* контакты:
  - *телефон*;
  - почту \`e-mail\`.
* адрес.

Хранение
--------

1. Год.
1. Два года.
`;
    expect(outline(markdownDocument(source))).toEqual([
      'heading1 Политика магазина',
      'heading2 [1.] Данные',
      'paragraph Мы собираем следующее:',
      'item1 [*] имя; < Мы собираем ',
      'item1 [*] контакты: < Мы собираем ',
      'item2 [-] телефон; < контакты:',
      'item2 [-] почту e-mail. < контакты:',
      'item1 [*] адрес. < Мы собираем ',
      'heading2 Хранение',
      'paragraph [1.] Год.',
      'paragraph [2.] Два года.',
    ]);
  });

  it('takes a number alone in a heading as the number of the paragraph below', () => {
    const document = markdownDocument('## 2. Права\n\n### 2.1\n\nСубъект вправе:\n\n- читать;\n- удалять.\n');
    expect(outline(document)).toEqual([
      'heading2 [2.] Права',
      'paragraph [2.1] Субъект вправе:',
      'item1 [-] читать; < Субъект впра',
      'item1 [-] удалять. < Субъект впра',
    ]);
  });

  it('reads tables with headers, lists inside cells and empty cells', () => {
    const source =
      '## Сроки\n\n| Цель | Данные |\n|:--|--|\n| Заказ | <ul><li>имя</li><li>адрес</li></ul> |\n| Рассылка \\| письма | |\n';
    const document = markdownDocument(source);
    const cells = document.blocks.filter((block) => block.kind === 'cell');
    expect(cells.map((cell) => textOf(document, cell))).toEqual([
      'Цель',
      'Данные',
      'Заказ',
      'имя',
      'адрес',
      'Рассылка | письма',
    ]);
    expect(cells[4]).toMatchObject({ columnHeader: 2, rowHeader: 3, leadIn: 0 });
  });

  it('keeps link targets over the linked words', () => {
    const source =
      'Пишите на [почту **отдела**](mailto:a@b.kz "Адрес"), <https://b.kz/x>, [сюда][ref] или <a href="/y">туда</a>.\n\n[ref]: https://b.kz/ref\n';
    const document = markdownDocument(source);
    expect(document.text).toBe('Пишите на почту отдела, https://b.kz/x, сюда или туда.\n');
    expect(document.links.map((link) => [document.text.slice(link.start, link.end), link.target])).toEqual([
      ['почту отдела', 'mailto:a@b.kz'],
      ['https://b.kz/x', 'https://b.kz/x'],
      ['сюда', 'https://b.kz/ref'],
      ['туда', '/y'],
    ]);
  });

  it('keeps a link whose words or target stand on two lines', () => {
    const source =
      '> Читайте [политику\n> магазина](https://b.kz/p), [условия\nоплаты][Ref\nB] и [прочее](\nhttps://b.kz/o) здесь.\n\n[ref b]: https://b.kz/r\n';
    const document = markdownDocument(source);
    expect(document.text).toBe('Читайте политику магазина, условия оплаты и прочее здесь.\n');
    expect(document.links.map((link) => [document.text.slice(link.start, link.end), link.target])).toEqual([
      ['политику магазина', 'https://b.kz/p'],
      ['условия оплаты', 'https://b.kz/r'],
      ['прочее', 'https://b.kz/o'],
    ]);
  });

  it.each(['<!-- a', '<script a', '<!-- privlint-ignore kz/a'])(
    'looks once for what closes «%s», however often it stands there',
    (line) => {
      const document = markdownDocument(`${line}\n`.repeat(40_000));
      expect(document.ignores).toBeUndefined();
    },
  );

  it('leaves placeholders, blanks and names with underscores alone', () => {
    const document = markdownDocument('Оператор: [НАЗВАНИЕ], файл _ga_id_x, подпись ________, 2 * 3.\n');
    expect(document.text).toBe('Оператор: [НАЗВАНИЕ], файл _ga_id_x, подпись ________, 2 * 3.\n');
  });

  it('decodes entities and escapes, hides comments and scripts', () => {
    const document = markdownDocument(
      'Закон&nbsp;&laquo;О\\_данных&raquo; <!-- нет -->&#8212; да.\n\n<!--\n\nСкрыто.\n\n-->\n\nВидно.\n',
    );
    expect(document.text).toBe('Закон «О_данных» — да.\nВидно.\n');
  });

  it('splits lines that the author meant as paragraphs', () => {
    const document = markdownDocument(
      '1.1. Первое правило.\n1.2. Второе правило.\nЕщё одно.\nИ\nпоследнее.\nАдрес:  \nАлматы',
    );
    expect(document.blocks.map((block) => textOf(document, block))).toEqual([
      'Первое правило.',
      'Второе правило.',
      'Ещё одно.',
      'И последнее.',
      'Адрес:',
      'Алматы',
    ]);
  });

  it('keeps code as text', () => {
    expect(outline(markdownDocument('Текст.\n\n```\nИмя: *x*\nАдрес\n```\nЕщё.\n'))).toHaveLength(4);
  });

  it('never breaks, and maps every literal segment to its source', () => {
    const piece = fc.constantFrom(
      '# ',
      '**',
      '*',
      '_',
      '`',
      '[а](b)',
      '[',
      '](',
      '<b>',
      '<br>',
      '&nbsp;',
      '&amp;',
      '\\',
      'слово ',
      'Данные',
      '\n',
      '\n\n',
      '- ',
      '  - ',
      '1. ',
      '| ',
      '|-|-|',
      '```',
      '---',
      '> ',
      '<!--',
      '-->',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 50 }), (pieces) => {
        const source = `x ${pieces.join('')}`;
        const raw = readMarkdown({ name: 'a.md', bytes: utf8(source) });
        for (const block of raw.blocks) {
          expect(block.text).not.toMatch(/[\n\r]|^\s|\s$|\s\s/u);
          for (const segment of block.segments) {
            if (segment.length !== segment.sourceLength) continue;
            const copy = source.slice(segment.source, segment.source + segment.length);
            expect(copy.replace(/\s/gu, ' ')).toBe(
              block.text.slice(segment.start, segment.start + segment.length),
            );
          }
        }
        for (const link of raw.links) {
          const text = raw.blocks[link.block]?.text ?? '';
          expect(link.start).toBeLessThan(link.end);
          expect(link.end).toBeLessThanOrEqual(text.length);
        }
        markdownDocument(source);
      }),
      { numRuns: 300 },
    );
  });
});

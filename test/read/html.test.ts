import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawBlock } from '../../src/model/document.ts';
import { readHtml } from '../../src/read/html.ts';
import type { RawDocument } from '../../src/read/reader.ts';

function read(html: string): RawDocument {
  return readHtml({ name: 'a.html', bytes: new TextEncoder().encode(html) });
}

/** "kind+level label|text" of every block. */
function lines(html: string): string[] {
  return read(html).blocks.map(({ kind, level, label, text }) => `${kind[0]}${level} ${label ?? ''}|${text}`);
}

function texts(html: string): string[] {
  return read(html).blocks.map((block) => block.text);
}

describe('blocks', () => {
  it('reads headings, paragraphs and inline tags without spurious spaces', () => {
    const html =
      '<h1>Политика</h1><p>Оператор <b>обраба</b>тывает\n   <span>данные</span>&nbsp;&mdash; <i>законно</i>.</p><div>Текст<p>абзац</p>хвост</div>';
    expect(lines(html)).toEqual([
      'h1 |Политика',
      'p0 |Оператор обрабатывает данные — законно.',
      'p0 |Текст',
      'p0 |абзац',
      'p0 |хвост',
    ]);
  });

  it('splits at line breaks between points and requisites, joins wrapped sentences', () => {
    const html =
      '<p>1.1. Оператор хранит данные<br>три года.<br/>1.2. Затем удаляет.</p><p>ТОО «Ромашка»<br>Адрес: Алматы<br>Тел.: +7 700 000 00 00</p>';
    expect(texts(html)).toEqual([
      '1.1. Оператор хранит данные три года.',
      '1.2. Затем удаляет.',
      'ТОО «Ромашка»',
      'Адрес: Алматы',
      'Тел.: +7 700 000 00 00',
    ]);
  });

  it('takes two breaks for the end of a paragraph and a strong line for a heading of its own', () => {
    const html =
      '<div><strong>Цели обработки</strong><br>Мы доставляем заказы<br><br>и отвечаем на вопросы.</div>';
    const { blocks } = read(html);
    expect(blocks.map(({ text, emphatic }) => [text, emphatic])).toEqual([
      ['Цели обработки', true],
      ['Мы доставляем заказы', undefined],
      ['и отвечаем на вопросы.', undefined],
    ]);
  });

  it('keeps a heading whole over a line break and takes a long one for a paragraph', () => {
    const long = 'Мы уважаем ваши права и храним данные бережно. '.repeat(6);
    expect(lines(`<h2>Политика<br>конфиденциальности</h2><h3>${long}</h3>`)).toEqual([
      'h2 |Политика конфиденциальности',
      `p0 |${long.trim()}`,
    ]);
  });

  it('marks paragraphs that are strong or centred as a whole', () => {
    const html =
      '<p><strong>1. Общие</strong> <b>положения</b></p><p style="text-align: center">Утверждена</p><p><b>Важно:</b> текст</p>';
    expect(read(html).blocks.map((block) => block.emphatic)).toEqual([true, true, undefined]);
  });

  it('reads terms and their definitions', () => {
    expect(lines('<dl><dt>Оператор</dt><dd>лицо, которое решает о целях</dd></dl>')).toEqual([
      'p0 |Оператор',
      'i1 |лицо, которое решает о целях',
    ]);
  });

  it('finds links with the words they stand on', () => {
    const { blocks, links } = read('<p>Пишите на <a href="mailto:a&#64;example.kz">почту</a>.</p>');
    expect(links.map(({ target, start, end }) => [target, blocks[0]?.text.slice(start, end)])).toEqual([
      ['mailto:a@example.kz', 'почту'],
    ]);
  });
});

describe('lists', () => {
  it('numbers items as a browser does', () => {
    const html =
      '<ol start="3"><li>три</li><li value="7">семь<ol type="a"><li>а</li><li>б</li></ol></li><li>восемь</li></ol>' +
      '<ol type="I" reversed><li>два</li><li>один</li></ol><ul style="list-style: square"><li>точка</li></ul>';
    expect(lines(html)).toEqual([
      'i1 3.|три',
      'i1 7.|семь',
      'i2 a.|а',
      'i2 b.|б',
      'i1 8.|восемь',
      'i1 II.|два',
      'i1 I.|один',
      'i1 ▪|точка',
    ]);
  });

  it('gives the number of an item to the heading it begins with', () => {
    expect(lines('<ol><li><h3>Общие положения</h3><p>Текст</p></li><li><h3>Цели</h3></li></ol>')).toEqual([
      'h3 1.|Общие положения',
      'p1 |Текст',
      'h3 2.|Цели',
    ]);
  });

  it('shows no bullets where the numbers are typed or the style hides them', () => {
    expect(lines('<ul><li>1.1. Первый</li><li>1.2. Второй</li><li>Без номера</li></ul>')).toEqual([
      'i1 |1.1. Первый',
      'i1 |1.2. Второй',
      'i1 |Без номера',
    ]);
    expect(lines('<ul style="list-style-type: none;"><li>Текст</li></ul>')).toEqual(['i1 |Текст']);
  });
});

describe('tables', () => {
  const cells = (html: string): string[] =>
    read(html).blocks.map(
      ({ text, cell }) => `${cell?.row},${cell?.column}${cell?.header ? ' H' : ''} ${text}`,
    );

  it('goes row by row, counts columns over spans, knows header rows', () => {
    const html =
      '<table><thead><tr><th>Цель</th><th colspan="2">Данные</th></tr></thead><tbody><tr><td rowspan="2">Заказ</td><td>имя</td><td>1 год</td></tr><tr><td>адрес</td><td>2 года</td></tr></tbody></table>';
    expect(cells(html)).toEqual([
      '0,0 H Цель',
      '0,1 H Данные',
      '1,0 Заказ',
      '1,1 имя',
      '1,2 1 год',
      '2,1 адрес',
      '2,2 2 года',
    ]);
  });

  it('takes an unmarked first row of three columns for the header, of two columns only when strong', () => {
    const row = (...values: string[]): string =>
      `<tr>${values.map((value) => `<td>${value}</td>`).join('')}</tr>`;
    expect(cells(`<table>${row('Цель', 'Данные', 'Срок')}${row('Заказ', 'имя', '1 год')}</table>`)[0]).toBe(
      '0,0 H Цель',
    );
    expect(cells(`<table>${row('Оператор', 'ТОО «Ромашка»')}${row('Адрес', 'Алматы')}</table>`)[0]).toBe(
      '0,0 Оператор',
    );
  });

  it('reads texts set side by side one after the other', () => {
    const clause =
      '<p>Оператор обрабатывает данные на законном основании и в названных целях. Сроки названы ниже.</p>';
    const html = `<table><tr><td>Политика</td><td>Policy</td></tr><tr><td>Русский${clause.repeat(12)}</td><td>English${clause.repeat(12)}</td></tr></table>`;
    expect(texts(html).filter((text) => text.length < 20)).toEqual([
      'Политика',
      'Русский',
      'Policy',
      'English',
    ]);
  });

  it('reads a table that lays out the page as plain blocks', () => {
    const html = '<table><tr><td><h1>Политика</h1><p>Текст</p></td></tr></table>';
    expect(lines(html)).toEqual(['h1 |Политика', 'p0 |Текст']);
  });
});

describe('encodings', () => {
  it('takes the word of the page before guessing', () => {
    const head = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">';
    const bytes = Uint8Array.from([
      ...new TextEncoder().encode(`${head}<p>`),
      0xcf,
      0xee,
      0xeb,
      0xe8,
      0xf2,
      0xe8,
      0xea,
      0xe0,
    ]);
    const { encoding, blocks, notes } = readHtml({ name: 'a.html', bytes });
    expect([encoding, blocks[0]?.text, notes]).toEqual(['windows-1251', 'Политика', []]);
  });

  it('refuses a page without text', () => {
    const empty = '<html><head><title>Политика</title></head><body><script>run()</script></body></html>';
    expect(() => read(empty)).toThrow(expect.objectContaining({ problem: 'no-text' }));
  });

  it('survives nesting without sense', () => {
    expect(texts(`${'<div>'.repeat(3000)}дно${'</div>'.repeat(3000)}`)).toEqual(['дно']);
    expect(() => read('<div>'.repeat(50_000))).toThrow(expect.objectContaining({ problem: 'damaged' }));
  });
});

describe('segments', () => {
  it('cover the text and point at the same words in the page', () => {
    const piece = fc.constantFrom(
      'данные',
      ' ',
      '\n',
      '&amp;',
      '&nbsp;',
      '&laquo;',
      '<b>',
      '</b>',
      '<br>',
      '<p>',
      'ә',
      '&shy;',
      '</i>',
      '1.',
      '<!-- x -->',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const html = `<p>начало ${pieces.join('')}`;
        for (const block of read(html).blocks) expectFaithful(block, html);
      }),
    );
  });
});

function expectFaithful(block: RawBlock, source: string): void {
  let at = 0;
  for (const segment of block.segments) {
    expect(segment.start).toBe(at);
    at += segment.length;
    if (segment.length !== segment.sourceLength) continue;
    const written = source.slice(segment.source, segment.source + segment.sourceLength);
    expect(written.replace(/\s/gu, ' ')).toBe(block.text.slice(segment.start, at));
  }
  expect(at).toBe(block.text.length);
}

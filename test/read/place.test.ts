import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/document.ts';
import { placeOf, sourceOffset, sourceSpans } from '../../src/read/place.ts';
import { markdownDocument, textDocument } from './sample.ts';

const SOURCE = `Политика магазина
3. Данные
3.4. Магазин собирает:
а) имя покупателя;
- псевдоним;
б) адрес.
Сведения хранятся год.
Контакты
Пишите на почту магазина.
4. Права
4.1. Покупатель вправе:
1) узнать;
2) удалить.
`;

function at(document: Document, words: string) {
  return placeOf(document, document.text.indexOf(words));
}

describe('placeOf', () => {
  const document = textDocument(SOURCE);

  it.each([
    ['имя покупателя', '3.4 а'],
    ['псевдоним', '3.4 а'],
    ['адрес', '3.4 б'],
    ['Сведения', '3.4'],
    ['узнать', '4.1 1)'],
    ['Покупатель', '4.1'],
    ['Права', '4'],
  ])('names the clause of «%s»', (words, clause) => {
    expect(at(document, words).clause).toBe(clause);
  });

  it('puts a heading into its own section', () => {
    expect(at(document, 'Данные').headings.at(-1)).toBe('3. Данные');
  });

  it('names headings, paragraph, line and column', () => {
    expect(at(document, 'псевдоним')).toEqual({
      clause: '3.4 а',
      headings: ['Политика магазина', '3. Данные'],
      paragraph: 5,
      line: 5,
      column: 3,
      source: SOURCE.indexOf('псевдоним'),
    });
    expect(at(document, 'магазина').clause).toBeUndefined();
  });

  it('counts CRLF as one line end', () => {
    const windows = textDocument('Первое правило.\r\n\r\nВторое правило.\r\n');
    expect(at(windows, 'Второе')).toMatchObject({ line: 3, column: 1, paragraph: 2 });
  });

  it('does not break on offsets outside the text', () => {
    expect(placeOf(document, -5).paragraph).toBe(1);
    expect(placeOf(document, 1e9).paragraph).toBe(document.blocks.length);
  });
});

describe('sourceSpans', () => {
  it('joins neighbours and leaves markup out', () => {
    const source = 'Сайт **хранит** данные&nbsp;год.\n';
    const document = markdownDocument(source);
    const spans = sourceSpans(document, { start: 0, end: document.text.length - 1 });
    expect(spans.map((span) => source.slice(span.start, span.end))).toEqual([
      'Сайт ',
      'хранит',
      ' данные&nbsp;год.',
    ]);
  });

  it('covers a sentence over wrapped lines with one stretch', () => {
    const source =
      'Магазин собирает имя и телефон покупателя, чтобы\nпозвонить ему перед доставкой заказа и назвать\nточное время, к которому приедет курьер.\n';
    const document = textDocument(source);
    const start = document.text.indexOf('чтобы');
    const [span, ...others] = sourceSpans(document, { start, end: document.text.indexOf(' назвать') });
    expect(others).toEqual([]);
    expect(source.slice(span?.start, span?.end).replace('\n', ' ')).toBe(
      'чтобы позвонить ему перед доставкой заказа и',
    );
  });

  it('finds any quote of plain text again in the source', () => {
    const document = textDocument(SOURCE);
    fc.assert(
      fc.property(fc.nat(document.text.length - 1), fc.nat(30), (start, length) => {
        const block = document.blocks.findLast((candidate) => candidate.start <= start);
        const end = Math.min(start + length, block?.end ?? 0);
        const spans = sourceSpans(document, { start, end });
        const quote = spans.map((span) => SOURCE.slice(span.start, span.end)).join('');
        expect(quote).toBe(document.text.slice(start, Math.max(start, end)));
        const { source, line, column } = placeOf(document, start);
        expect(source).toBe(sourceOffset(document, start));
        expect((document.lineStarts[(line ?? 0) - 1] ?? 0) + (column ?? 0) - 1).toBe(source);
      }),
    );
  });
});

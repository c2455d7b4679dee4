import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/passage.ts';
import type { Document } from '../../src/model/document.ts';
import { sourceSpans } from '../../src/read/place.ts';
import { readDocument } from '../../src/read/read.ts';
import { ReadError } from '../../src/read/reader.ts';
import { outline, textOf } from './sample.ts';

const FONTS = String.raw`{\fonttbl{\f0\fcharset204 Times;}{\f1\fcharset0 Arial;}}`;
const bytesOf = (body: string): Uint8Array =>
  Uint8Array.from(`${String.raw`{\rtf1\ansi\ansicpg1252\deff0${FONTS}`}${body}}`, (sign) =>
    sign.charCodeAt(0),
  );
const read = (body: string): Promise<Document> =>
  readDocument({ name: 'policy.rtf', bytes: bytesOf(body) }, languageOf);
/** Text as RTF writes it. */
const u = (text: string): string =>
  Array.from(text, (sign) => (sign.charCodeAt(0) < 128 ? sign : `\\u${sign.charCodeAt(0)}?`)).join('');
const line = async (body: string): Promise<string> => (await read(`${body}\\par`)).text.trim();

describe('readRtf', () => {
  it('reads Unicode with its fallback, and bytes by the font', async () => {
    expect(await line(u('Политика'))).toBe('Политика');
    expect(await line(String.raw`\uc2\u1044\'c4xq`)).toBe('Дq');
    expect(await line(String.raw`\f0 \'cf\'ee\'eb\'e8\'f2\'e8\'ea\'e0`)).toBe('Политика');
    expect(await line(String.raw`A\~B\_C\-D \emdash  e\line f`)).toBe('A B-CD — e f');
  });

  it('shows automatic numbers and bullets', async () => {
    const document = await read(
      `{\\listtext 1.\\tab}${u('Общие положения')}\\par\\pard{\\listtext 1.1.\\tab}${u('Собираются:')}\\par{\\listtext\\u-3913?\\tab}${u('имя;')}\\par{\\pntext\\'b7\\tab}${u('телефон.')}\\par`,
    );
    expect(outline(document)).toEqual([
      'heading2 [1.] Общие положения',
      'paragraph [1.1.] Собираются:',
      'item1 [•] имя; < Собираются:',
      'item1 [•] телефон. < Собираются:',
    ]);
  });

  it('leaves out what is hidden, deleted or no text', async () => {
    expect(
      await line(String.raw`{\v hidden}{\deleted old}{\*\unknown x}{\pict ffd8}{\info{\title t}}seen`),
    ).toBe('seen');
    expect((await read(String.raw`{\deleted old}new\par`)).notes).toEqual([
      { code: 'tracked-changes-accepted', detail: '1' },
    ]);
  });

  it('keeps links, footnotes and headers apart', async () => {
    const document = await read(
      String.raw`{\header head\par}See {\field{\*\fldinst HYPERLINK "https://a.kz/p"}{\fldrslt here}}{\super\chftn{\footnote\chftn note}} now.\par`,
    );
    expect(document.blocks.map((block) => [block.zone, block.label, textOf(document, block)])).toEqual([
      ['body', undefined, 'See here now.'],
      ['footnote', '1', 'note'],
      ['page-header', undefined, 'head'],
    ]);
    expect(document.links).toEqual([{ start: 4, end: 8, target: 'https://a.kz/p' }]);
  });

  it('reads tables row by row', async () => {
    const row = (a: string, b: string, extra = ''): string =>
      `\\trowd${extra}\\cellx1\\cellx2\\pard\\intbl ${a}\\cell\\pard\\intbl ${b}\\cell\\row`;
    const document = await read(
      `${row('Goal', 'Data', '\\trhdr')}${row('delivery', 'address')}\\pard After.\\par`,
    );
    expect(
      document.blocks.map((block) => [textOf(document, block), block.cell?.row, block.cell?.header]),
    ).toEqual([
      ['Goal', 0, true],
      ['Data', 0, true],
      ['delivery', 1, false],
      ['address', 1, false],
      ['After.', undefined, undefined],
    ]);
  });

  it('leads back to the bytes', async () => {
    const document = await read('one two\\par');
    const [span] = sourceSpans(document, { start: 4, end: 7 });
    expect(new TextDecoder().decode(bytesOf('one two\\par').slice(span?.start, span?.end))).toBe('two');
  });

  it('reads any tokens or says why not', async () => {
    const token = fc.constantFrom(
      '{',
      '}',
      '\\par',
      '\\cell',
      '\\row',
      '\\intbl',
      '\\u1055?',
      "\\'e0",
      ' word',
      '\\*',
      '\\field',
      '\\fldrslt',
      '\\footnote',
      '\\trowd',
      '\\',
      '\\bin9',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(token, { maxLength: 60 }), async (tokens) => {
        try {
          await read(tokens.join(''));
        } catch (error) {
          expect(error).toBeInstanceOf(ReadError);
        }
      }),
    );
  });
});

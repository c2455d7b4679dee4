import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/passage.ts';
import type { Document } from '../../src/model/document.ts';
import { readDocument } from '../../src/read/read.ts';
import { outline, textOf } from './sample.ts';

const NAMES = ['office', 'text', 'table', 'style', 'drawing'].map(
  (name) => `xmlns:${name === 'drawing' ? 'draw' : name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
);
const SPACES = `${NAMES.join(' ')} xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"`;

function odt(body: string, styles = ''): Uint8Array {
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(
      `<?xml version="1.0"?><office:document-content ${SPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
  });
}
const read = (body: string, styles?: string): Promise<Document> =>
  readDocument({ name: 'policy.odt', bytes: odt(body, styles) }, languageOf);

const LIST = `<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="1" style:num-suffix="." text:display-levels="2"/></text:list-style><text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>`;
const item = (inner: string): string => `<text:list-item>${inner}</text:list-item>`;
const p = (text: string): string => `<text:p>${text}</text:p>`;

describe('readOdt', () => {
  it('shows automatic numbers, those of continued lists as well', async () => {
    const document = await read(
      `<text:list text:style-name="L" xml:id="a">${item(`<text:h text:outline-level="1">Общие положения</text:h><text:list>${item(p('Собираются данные:'))}</text:list>`)}</text:list>` +
        `<text:list text:style-name="B">${item(p('имя;'))}${item(p('телефон.'))}</text:list>` +
        `<text:list text:style-name="L" text:continue-list="a">${item(`<text:list>${item(p('Данные хранятся три года.'))}</text:list>`)}</text:list>`,
      LIST,
    );
    expect(outline(document)).toEqual([
      'heading2 [1.] Общие положения',
      'paragraph [1.1.] Собираются данные:',
      'item1 [•] имя; < Собираются д',
      'item1 [•] телефон. < Собираются д',
      'paragraph [1.2.] Данные хранятся три года.',
    ]);
  });

  it('accepts tracked changes, skips comments and fields of contents, keeps notes apart', async () => {
    const document = await read(
      `<text:tracked-changes><text:changed-region><text:deletion>${p('Удалено.')}</text:deletion></text:changed-region></text:tracked-changes>` +
        `<text:table-of-content>${p('1. Цели 3')}</text:table-of-content>` +
        p(
          'Данные<office:annotation>замечание</office:annotation> хранятся<text:s/>в<text:tab/>базе<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>В Москве.</text:p></text:note-body></text:note>.',
        ),
    );
    expect(document.blocks.map((block) => [block.zone, textOf(document, block)])).toEqual([
      ['body', 'Данные хранятся в базе.'],
      ['footnote', 'В Москве.'],
    ]);
    expect(document.notes).toEqual([{ code: 'tracked-changes-accepted', detail: '1' }]);
  });

  it('reads tables with their header, entities and links', async () => {
    const row = (...cells: string[]): string =>
      `<table:table-row>${cells.map((cell) => `<table:table-cell>${p(cell)}</table:table-cell>`).join('')}</table:table-row>`;
    const document = await read(
      `<table:table><table:table-header-rows>${row('Цель', 'Данные')}</table:table-header-rows>${row('Связь &amp; ответ', '<text:a xlink:href="mailto:a@b.kz">почта</text:a>')}</table:table>`,
    );
    expect(
      document.blocks.map((block) => [textOf(document, block), block.cell?.header, block.columnHeader]),
    ).toEqual([
      ['Цель', true, undefined],
      ['Данные', true, undefined],
      ['Связь & ответ', false, 0],
      ['почта', false, 1],
    ]);
    expect(document.links.map((link) => link.target)).toEqual(['mailto:a@b.kz']);
  });

  it('says that a file is locked', async () => {
    const bytes = zipSync({
      mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
      'content.xml': strToU8('x'),
      'META-INF/manifest.xml': strToU8('<manifest:manifest><manifest:encryption-data/></manifest:manifest>'),
    });
    await expect(readDocument({ name: 'a.odt', bytes }, languageOf)).rejects.toMatchObject({
      problem: 'encrypted',
    });
  });
});

import fc from 'fast-check';
import { strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { RawBlock } from '../../src/model/document.ts';
import { readDocx } from '../../src/read/docx.ts';
import type { RawDocument } from '../../src/read/reader.ts';
import {
  abstractNum,
  type DocxParts,
  docx,
  item,
  num,
  p,
  paragraph,
  part,
  run,
  table,
} from './docx-builder.ts';

const CHANGE = 'w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z"';

function read(parts: DocxParts): RawDocument {
  return readDocx({ name: 'a.docx', bytes: docx(parts) });
}

function texts(parts: DocxParts): string[] {
  return read(parts).blocks.map((block) => block.text);
}

describe('paragraphs', () => {
  it('joins runs without adding spaces and collapses white space', () => {
    const body = paragraph(run('Опера') + run('тор  ') + run(' обрабатывает\u00a0данные '));
    expect(texts({ body })).toEqual(['Оператор обрабатывает данные']);
  });

  it('reads tabs, breaks, hyphens and symbols', () => {
    const body = paragraph(
      `<w:r><w:t>1.1.</w:t><w:tab/><w:t>ФЗ</w:t><w:noBreakHyphen/><w:t>152</w:t><w:softHyphen/><w:t xml:space="preserve">, </w:t><w:sym w:font="Symbol" w:char="F0B7"/></w:r>`,
    );
    expect(texts({ body })).toEqual(['1.1. ФЗ-152, •']);
  });

  it('splits at line breaks between points and joins wrapped lines', () => {
    const body = paragraph(
      '<w:r><w:t>Мы собираем:</w:t><w:br/><w:t>– имя;</w:t><w:br/><w:t>– телефон, указанный</w:t><w:br/><w:t>при заказе.</w:t></w:r>',
    );
    expect(texts({ body })).toEqual(['Мы собираем:', '– имя;', '– телефон, указанный при заказе.']);
  });

  it('leaves hidden text, field codes and comments out, keeps field results', () => {
    const body = paragraph(
      run('Видно ') +
        run('скрыто', '<w:vanish/>') +
        '<w:commentRangeStart w:id="0"/><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGEREF x </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
        run('5') +
        '<w:r><w:fldChar w:fldCharType="end"/></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
    );
    expect(texts({ body })).toEqual(['Видно 5']);
  });

  it('takes headings from outline levels, from style names and from the chain of styles', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="heading 2"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="b"><w:name w:val="own"/><w:basedOn w:val="a"/></w:style>';
    const body =
      p('Политика', '<w:outlineLvl w:val="0"/>') +
      p('Цели', '<w:pStyle w:val="b"/>') +
      p('Текст', '<w:outlineLvl w:val="9"/>');
    expect(read({ body, styles }).blocks.map(({ kind, level }) => [kind, level])).toEqual([
      ['heading', 1],
      ['heading', 2],
      ['paragraph', 0],
    ]);
  });

  it('does not take a whole clause in a heading style for a heading', () => {
    const clause =
      'Оператор обрабатывает персональные данные только в целях, которые названы в настоящей Политике.';
    expect(read({ body: p(clause, '<w:outlineLvl w:val="0"/>') }).blocks[0]?.kind).toBe('paragraph');
  });

  it('marks bold and centred paragraphs as emphatic', () => {
    const body =
      paragraph(run('1. Общие', '<w:b/>') + run(' ') + run('положения', '<w:b/>')) +
      p('Политика', '<w:jc w:val="center"/>') +
      paragraph(run('Важно: ', '<w:b/>') + run('обычный текст'));
    expect(read({ body }).blocks.map((block) => block.emphatic)).toEqual([true, true, undefined]);
  });

  it('tells pages where Word laid the text out', () => {
    const body = `${p('Первая')}<w:p><w:r><w:lastRenderedPageBreak/><w:t>Вторая</w:t></w:r></w:p>`;
    expect(read({ body }).blocks.map((block) => block.page)).toEqual([1, 2]);
    expect(read({ body: p('Нет страниц') }).blocks[0]?.page).toBeUndefined();
  });

  it('drops the table of contents', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="t"><w:name w:val="toc 1"/></w:style>';
    const body =
      '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>' +
      `<w:sdtContent>${p('Содержание')}</w:sdtContent></w:sdt>${p('Цели 3', '<w:pStyle w:val="t"/>')}${p('Цели')}`;
    expect(texts({ body, styles })).toEqual(['Цели']);
  });
});

describe('tracked changes', () => {
  it('reads them as accepted and says how many', () => {
    const body = paragraph(
      run('Срок хранения ') +
        `<w:del ${CHANGE}><w:r><w:delText>пять лет</w:delText></w:r></w:del>` +
        `<w:ins ${CHANGE}>${run('три года')}</w:ins>` +
        `<w:moveFrom ${CHANGE}>${run(' прочь')}</w:moveFrom><w:moveTo ${CHANGE}>${run(' сюда')}</w:moveTo>`,
    );
    const { blocks, notes } = read({ body });
    expect(blocks.map((block) => block.text)).toEqual(['Срок хранения три года сюда']);
    expect(notes).toEqual([{ code: 'tracked-changes-accepted', detail: '4' }]);
  });

  it('joins a paragraph whose mark is deleted to the next, which keeps its own properties', () => {
    const numbering = abstractNum(1, [['decimal', '%1.']]) + num(1, 1);
    const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const body =
      paragraph(run('Данные '), `${list}<w:rPr><w:del ${CHANGE}/></w:rPr>`) +
      item('хранятся', 1) +
      item('дальше', 1);
    const { blocks } = read({ body, numbering });
    expect(blocks.map(({ label, text }) => `${label} ${text}`)).toEqual(['1. Данные хранятся', '2. дальше']);
  });

  it('leaves deleted rows out', () => {
    const rows = `<w:tr><w:tc>${p('а')}</w:tc><w:tc>${p('б')}</w:tc></w:tr><w:tr><w:trPr><w:del ${CHANGE}/></w:trPr><w:tc>${p('в')}</w:tc><w:tc>${p('г')}</w:tc></w:tr>`;
    expect(texts({ body: `<w:tbl>${rows}</w:tbl>` })).toEqual(['а', 'б']);
  });
});

describe('tables', () => {
  const cells = (blocks: readonly RawBlock[]): string[] =>
    blocks.map(
      ({ text, cell }) => `${cell?.table}:${cell?.row},${cell?.column}${cell?.header ? ' H' : ''} ${text}`,
    );

  it('goes row by row and knows marked header rows', () => {
    const body = table(
      [
        [p('Цель'), p('Срок')],
        [p('Доставка'), p('1 год')],
      ],
      '<w:tblHeader/>',
    );
    expect(cells(read({ body }).blocks)).toEqual([
      '0:0,0 H Цель',
      '0:0,1 H Срок',
      '0:1,0 Доставка',
      '0:1,1 1 год',
    ]);
  });

  it('takes a bold first row for the header, and not the first row of a card of two columns', () => {
    const bold = (text: string): string => paragraph(run(text, '<w:b/>'));
    const marked = table([
      [bold('Цель'), bold('Срок')],
      [p('Доставка'), p('1 год')],
    ]);
    const card = table([
      [p('Оператор'), p('ТОО «Ромашка»')],
      [p('Адрес'), p('Алматы')],
    ]);
    const header = read({ body: marked + card }).blocks.map((block) => block.cell?.header);
    expect(header).toEqual([true, true, false, false, false, false, false, false]);
  });

  it('counts columns over spans and skips merged cells', () => {
    const body =
      `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('а')}</w:tc><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${p('б')}</w:tc></w:tr>` +
      `<w:tr><w:tc>${p('в')}</w:tc><w:tc>${p('г')}</w:tc><w:tc><w:tcPr><w:vMerge/></w:tcPr>${p('')}</w:tc></w:tr></w:tbl>`;
    expect(cells(read({ body }).blocks)).toEqual(['0:0,0 а', '0:0,2 б', '0:1,0 в', '0:1,1 г']);
  });

  it('reads a frame as plain text and columns of text one after the other', () => {
    const clause = p('Оператор обрабатывает данные на законном основании и в названных целях. '.repeat(4));
    const column = (name: string): string => p(name) + clause.repeat(6);
    const body =
      table([[p('В рамке')]]) +
      table([
        [p('Политика'), p('Policy')],
        [column('по-русски'), column('in English')],
      ]);
    const { blocks } = read({ body });
    expect(blocks.every((block) => block.cell === undefined)).toBe(true);
    expect(blocks.map((block) => block.text).filter((text) => text.length < 20)).toEqual([
      'В рамке',
      'Политика',
      'по-русски',
      'Policy',
      'in English',
    ]);
  });
});

describe('what stands beside the text', () => {
  it('puts notes after their paragraph, numbered', () => {
    const note = (id: number, text: string): string => `<w:footnote w:id="${id}">${p(text)}</w:footnote>`;
    const footnotes = `<w:footnote w:type="separator" w:id="-1">${p('')}</w:footnote>${note(2, 'Закон о данных')}`;
    const body = paragraph(`${run('По закону')}<w:r><w:footnoteReference w:id="2"/></w:r>`) + p('Дальше');
    const { blocks } = read({ body, footnotes });
    expect(blocks.map(({ zone, label, text, part: name }) => [zone, label, text, name])).toEqual([
      ['body', undefined, 'По закону', 'word/document.xml'],
      ['footnote', '1', 'Закон о данных', 'word/footnotes.xml'],
      ['body', undefined, 'Дальше', 'word/document.xml'],
    ]);
  });

  it('reads a text box once', () => {
    const box = (text: string): string => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    const body = paragraph(
      `${run('Рядом')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('В поле')}</wps:txbx></w:drawing></mc:Choice>` +
        `<mc:Fallback><w:pict><v:textbox>${box('В поле')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    );
    expect(read({ body }).blocks.map(({ zone, text }) => `${zone} ${text}`)).toEqual([
      'body Рядом',
      'textbox В поле',
    ]);
  });

  it('keeps headers and footers apart, each once, page numbers left out', () => {
    const body =
      p('Текст') +
      '<w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:headerReference w:type="first" r:id="header2"/><w:footerReference w:type="default" r:id="footer1"/></w:sectPr>';
    const { blocks } = read({
      body,
      headers: [p('ООО «Ромашка»'), p('ООО «Ромашка»')],
      footers: [p('Страница 2 из 5') + p('ИНН 7700000000')],
    });
    expect(blocks.map(({ zone, text }) => `${zone} ${text}`)).toEqual([
      'body Текст',
      'page-header ООО «Ромашка»',
      'page-footer ИНН 7700000000',
    ]);
  });

  it('finds the targets of links and of link fields', () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "mailto:dpo@example.kz" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
      `${run('почта')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const body = paragraph(
      `${run('Сайт ')}<w:hyperlink r:id="l1">${run('здесь')}</w:hyperlink>${run(', ')}${field}`,
    );
    const { blocks, links } = read({ body, links: { l1: 'https://example.kz/' } });
    expect(links.map(({ target, start, end }) => [target, blocks[0]?.text.slice(start, end)])).toEqual([
      ['https://example.kz/', 'здесь'],
      ['mailto:dpo@example.kz', 'почта'],
    ]);
  });

  it('says when a part in another format is left out', () => {
    expect(read({ body: `${p('Текст')}<w:altChunk r:id="x"/>` }).notes).toEqual([
      { code: 'parts-left-out', detail: 'altChunk' },
    ]);
  });
});

describe('packages', () => {
  it('finds the main part by its relationship and reads the strict namespaces and other prefixes', () => {
    const main =
      '<?xml version="1.0"?><x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Строго</x:t></x:r></x:p></x:body></x:document>';
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/doc/main.xml"/></Relationships>';
    const { blocks } = read({ body: '', entries: { '_rels/.rels': rels, 'doc/main.xml': main } });
    expect(blocks.map((block) => [block.text, block.part])).toEqual([['Строго', 'doc/main.xml']]);
  });

  it('reads parts in UTF-16', () => {
    const xml = part('document', `<w:body>${p('Политика')}</w:body>`).replace('UTF-8', 'UTF-16');
    const wide = Uint8Array.from([
      0xff,
      0xfe,
      ...[...xml].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    ]);
    expect(texts({ body: '', entries: { 'word/document.xml': wide } })).toEqual(['Политика']);
  });

  it.each([
    ['empty', new Uint8Array()],
    ['damaged', strToU8('not a zip')],
    ['damaged', docx({ body: p('Текст') }).slice(0, 200)],
    ['damaged', docx({ body: '<w:p><w:r>' })],
    ['unsupported-format', docx({ body: p('x'), entries: { '_rels/.rels': '<Relationships/>' } })],
    ['unsupported-format', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
    [
      'encrypted',
      Uint8Array.from([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        ...[...'EncryptedPackage'].flatMap((c) => [c.charCodeAt(0), 0]),
      ]),
    ],
    ['no-text', docx({ body: p('') })],
  ])('refuses a file that is %s', (problem, bytes) => {
    expect(() => readDocx({ name: 'a.docx', bytes })).toThrow(expect.objectContaining({ problem }));
  });

  it('expands no entities', () => {
    const xml = part('document', `<w:body>${p('x')}</w:body>`).replace(
      '?>',
      '?><!DOCTYPE a [<!ENTITY b "boom">]>',
    );
    const bytes = docx({ body: '', entries: { 'word/document.xml': xml } });
    expect(() => readDocx({ name: 'a.docx', bytes })).toThrow(
      expect.objectContaining({ problem: 'damaged' }),
    );
  });

  it('refuses an archive that unpacks to more memory than a document needs', () => {
    const bytes = docx({ body: p('x') });
    const names = Object.keys(unzipSync(bytes));
    expect(names).toContain('word/document.xml');
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    // Every entry of the central directory claims 100 MB.
    for (let at = 0; at + 46 < bytes.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100 * 1024 * 1024, true);
    }
    expect(() => readDocx({ name: 'a.docx', bytes })).toThrow(
      expect.objectContaining({ problem: 'too-large' }),
    );
  });
});

describe('segments', () => {
  it('cover the text and point at the same words in the XML', () => {
    const words = fc.string({
      unit: fc.constantFrom('а', 'ә', ' ', '&', '<', '\u00a0', '\u00ad', '-', '1', '😀'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        fc.array(fc.array(words, { maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        (paragraphs) => {
          const body =
            p('начало') +
            paragraphs
              .map((runs) => paragraph(runs.map((text) => run(text)).join('<w:r><w:br/></w:r>')))
              .join('');
          const bytes = docx({ body });
          const source = new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
          for (const block of readDocx({ name: 'a.docx', bytes }).blocks) expectFaithful(block, source);
        },
      ),
    );
  });
});

function expectFaithful(block: RawBlock, source: string): void {
  let at = 0;
  for (const segment of block.segments) {
    expect(segment.start).toBe(at);
    at += segment.length;
    if (segment.length !== segment.sourceLength) continue;
    const shown = block.text.slice(segment.start, at);
    const written = source.slice(segment.source, segment.source + segment.sourceLength);
    expect(written.replace(/\s/gu, ' ')).toBe(shown);
  }
  expect(at).toBe(block.text.length);
}

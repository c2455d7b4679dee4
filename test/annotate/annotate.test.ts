import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { docx, p, paragraph, part, run, table } from '../read/docx-builder.ts';
import { annotateWords, comment, onWords, read, SIGNATURE } from './sample.ts';
import { folded, viewOf } from './word-view.ts';

const words = (bytes: Uint8Array): (string | undefined)[] =>
  viewOf(bytes).comments.map((one) => folded(one.words));
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const box = (content: string): string =>
  `<w:r><w:pict><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></w:pict></w:r>`;

describe('the place of a comment', () => {
  it('is the words, also across runs with formats of their own', async () => {
    const body = paragraph(run('Данные хра') + run('нятся бессроч', '<w:b/>') + run('но и всегда.'));
    expect(words(await annotateWords(docx({ body }), 'хранятся бессрочно'))).toEqual(['хранятся бессрочно']);
  });

  it('keeps the format of a run that is cut', async () => {
    const body =
      p('Данные хранятся.') + paragraph(run('Срок хранения не ограничен', '<w:b/><w:u w:val="single"/>'));
    const xml = mainOf(await annotateWords(docx({ body }), 'не ограничен'));
    expect(xml).toContain(
      '<w:t xml:space="preserve">Срок хранения </w:t></w:r><w:commentRangeStart w:id="0"/><w:r><w:rPr><w:b/><w:u w:val="single"/></w:rPr><w:t xml:space="preserve">не ограничен</w:t></w:r><w:commentRangeEnd w:id="0"/>',
    );
  });

  it('goes from one paragraph to the next', async () => {
    const bytes = docx({ body: p('Мы собираем имя.') + p('И телефон.') });
    const document = await read(bytes);
    const span = { start: document.text.indexOf('имя'), end: document.text.indexOf('телефон') + 7 };
    const annotated = annotate(bytes, document, [comment(span, 'x')], [], SIGNATURE);
    expect(words(annotated.bytes)).toEqual(['имя. И телефон']);
  });

  it('never leaves its table cell', async () => {
    const bytes = docx({
      body:
        p('Цели') +
        table([
          [p('Цель'), p('Данные')],
          [p('Доставка'), p('Адрес')],
          [p('Чек'), p('Почта')],
        ]),
    });
    const document = await read(bytes);
    const span = { start: document.text.indexOf('Доставка'), end: document.text.indexOf('Адрес') + 5 };
    expect(words(annotate(bytes, document, [comment(span, 'x')], [], SIGNATURE).bytes)).toEqual(['Доставка']);
  });

  it('of several comments may be the same, or cross', async () => {
    const bytes = docx({ body: p('один два три четыре') });
    const all = ['один два', 'два три', 'два', 'два', 'один два три четыре'];
    expect(words(await annotateWords(bytes, ...all)).sort()).toEqual([...all].sort());
  });

  it.each([
    ['a footnote', { footnotes: `<w:footnote w:id="2">${p('Бессрочно, см. приложение.')}</w:footnote>` }],
    ['an endnote', { endnotes: `<w:endnote w:id="2">${p('Бессрочно, см. приложение.')}</w:endnote>` }],
  ])('for words in %s is the paragraph that refers to it', async (_, notes) => {
    const kind = 'footnotes' in notes ? 'footnote' : 'endnote';
    const body = p('Начало.') + paragraph(`${run('Срок хранения')}<w:r><w:${kind}Reference w:id="2"/></w:r>`);
    const annotated = await annotateWords(docx({ body, ...notes }), 'Бессрочно');
    expect(words(annotated)).toEqual(['Срок хранения']);
    expect(strFromU8(unzipSync(annotated)[`word/${kind}s.xml`] ?? new Uint8Array())).not.toContain('comment');
  });

  it('for words in a text box is the paragraph that the box hangs on', async () => {
    const body = p('Начало.') + paragraph(run('Рядом надпись.') + box(p('Согласие дано.')));
    const annotated = await annotateWords(docx({ body }), 'Согласие');
    expect(mainOf(annotated)).toContain(
      '<w:p><w:commentRangeStart w:id="0"/><w:r><w:t xml:space="preserve">Рядом',
    );
    expect(mainOf(annotated)).toMatch(/<\/w:pict><\/w:r><w:commentRangeEnd w:id="0"\/>.*<\/w:p>/u);
  });

  it('for words in a page header is the first paragraph', async () => {
    const body = `${p('Политика')}<w:sectPr><w:headerReference r:id="header1"/></w:sectPr>`;
    const bytes = docx({ body, headers: [p('ООО «Ромашка»')] });
    expect(words(await annotateWords(bytes, 'Ромашка'))).toEqual(['Политика']);
  });

  it('is never inside the code of a field', async () => {
    const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = `${mark('begin')}<w:r><w:instrText>IF a </w:instrText></w:r>${run('скрыто')}${mark('separate')}`;
    const body = paragraph(run('До ') + code + run('итог') + mark('end') + run(' после'));
    const xml = mainOf(await annotateWords(docx({ body }), 'скрыто'));
    expect(xml.indexOf('commentRangeStart')).toBeLessThan(xml.indexOf('"begin"'));
    expect(xml.indexOf('commentRangeEnd')).toBeGreaterThan(xml.indexOf('"end"'));
  });

  it('is beside a formula and beside content that Word fills in again', async () => {
    const bound = `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a"/></w:sdtPr><w:sdtContent>${run('ООО Ромашка')}</w:sdtContent></w:sdt>`;
    const math =
      '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x+y</m:t></m:r></m:oMath>';
    const body = paragraph(run('Оператор: ') + bound + run('. Формула: ') + math + run('.'));
    const xml = mainOf(await annotateWords(docx({ body }), 'Ромашка', 'x+y'));
    expect(xml).toContain('<w:commentRangeStart w:id="0"/><w:sdt>');
    expect(xml).toMatch(/<\/w:sdt><w:commentRangeEnd w:id="0"\/>/u);
    expect(xml).toContain('<w:commentRangeStart w:id="1"/><m:oMath');
  });
});

describe('the file', () => {
  const body = `${p('Политика «А & Б»')}<w:sectPr/>`;

  it('keeps every other part byte for byte, in its order', async () => {
    const bytes = docx({
      body,
      styles: '<w:style w:styleId="a"/>',
      entries: { 'word/media/image1.png': new Uint8Array([0, 255, 1]), 'word/theme/theme1.xml': '<a/>\r\n' },
    });
    const [before, after] = [unzipSync(bytes), unzipSync(await annotateWords(bytes, 'Политика'))];
    const touched = ['word/document.xml', 'word/_rels/document.xml.rels', '[Content_Types].xml'];
    expect(Object.keys(after)).toEqual([...Object.keys(before), '[Content_Types].xml', 'word/comments.xml']);
    for (const name of Object.keys(before).filter((one) => !touched.includes(one)))
      expect(after[name], name).toEqual(before[name]);
  });

  it('names the new part once in the relationships and the content types', async () => {
    const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
    const after = unzipSync(
      await annotateWords(docx({ body, entries: { '[Content_Types].xml': types } }), 'Политика'),
    );
    expect(strFromU8(after['[Content_Types].xml'] ?? new Uint8Array())).toMatch(
      /^<Types [^>]*><Override PartName="\/word\/comments\.xml" ContentType="[^"]*comments\+xml"\/><\/Types>$/u,
    );
    expect(strFromU8(after['word/_rels/document.xml.rels'] ?? new Uint8Array())).toContain(
      'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"',
    );
  });

  it('keeps the comments of other people, and numbers on after theirs', async () => {
    const others = withComments(
      '<w:comment w:id="4" w:author="Айгерим"><w:p><w:r><w:t>Проверить</w:t></w:r></w:p></w:comment>',
      `<w:p><w:commentRangeStart w:id="4"/>${run('Политика')}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r></w:p>${p('Срок не назван')}`,
    );
    const seen = viewOf(await annotateWords(others, 'Срок', 'Политика')).comments;
    expect(seen.map(({ id, author, words: own }) => [id, author, own])).toEqual([
      ['4', 'Айгерим', 'Политика'],
      ['5', 'privlint', 'Политика'],
      ['6', 'privlint', 'Срок'],
    ]);
  });

  it('may be written in strict OOXML with a prefix of its own', async () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
    const xml = `<?xml version="1.0"?><ns0:document xmlns:ns0="${strict}"><ns0:body><ns0:p><ns0:r><ns0:t>Срок не назван</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>`;
    const annotated = await annotateWords(docx({ body, entries: { 'word/document.xml': xml } }), 'не назван');
    expect(words(annotated)).toEqual(['не назван']);
    expect(mainOf(annotated)).toContain('<ns0:commentRangeStart ns0:id="0"/>');
    const files = unzipSync(annotated);
    expect(strFromU8(files['word/comments.xml'] ?? new Uint8Array())).toMatch(
      new RegExp(`xmlns:w="${strict}".*<w:ind w:start="0"`, 'u'),
    );
    expect(strFromU8(files['word/_rels/document.xml.rels'] ?? new Uint8Array())).toContain(
      'purl.oclc.org/ooxml/officeDocument/relationships/comments',
    );
  });

  it('may use the namespace without a prefix', async () => {
    const xml = `<document xmlns="${W}"><body><p><r><t>Срок не назван</t></r></p></body></document>`;
    const annotated = await annotateWords(docx({ body, entries: { 'word/document.xml': xml } }), 'не назван');
    expect(words(annotated)).toEqual(['не назван']);
    expect(mainOf(annotated)).toContain(
      `<t xml:space="preserve">Срок </t></r><w:commentRangeStart xmlns:w="${W}" w:id="0"/><r>`,
    );
  });

  it('may be in UTF-16, and is UTF-8 afterwards', async () => {
    const source = part('document', `<w:body>${p('Срок не назван')}</w:body>`).replace('UTF-8', 'UTF-16');
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(source, (c) => c.charCodeAt(0)).buffer),
    ]);
    const annotated = await annotateWords(
      docx({ body, entries: { 'word/document.xml': wide } }),
      'не назван',
    );
    expect(words(annotated)).toEqual(['не назван']);
    expect(mainOf(annotated)).toContain('encoding="UTF-8"');
  });
});

describe('hostile input', () => {
  it('writes no sign that XML forbids, and none that acts', async () => {
    const bytes = docx({ body: p('Срок') });
    const document = await read(bytes);
    const evil = 'a\u0000\u001B[31m\uFFFE\uD800<script>&"\u202E]]>\nстрока';
    const annotated = annotate(bytes, document, [onWords(document, 'Срок', evil)], [], SIGNATURE).bytes;
    const line = viewOf(annotated).comments[0]?.lines[0] ?? '';
    expect(line).toBe('a\uFFFD\uFFFD[31m\uFFFD\uFFFD<script>&"\uFFFD]]> строка');
  });

  it('annotates a paragraph of a million characters with 2,000 comments', async () => {
    const bytes = docx({ body: p('данные хранятся бессрочно '.repeat(40_000)) });
    const document = await read(bytes);
    const comments = Array.from({ length: 2000 }, (_, i) =>
      comment({ start: i * 26 * 20, end: i * 26 * 20 + 6 }, `n${i}`),
    );
    const annotated = annotate(bytes, document, comments, [], SIGNATURE);
    const seen = viewOf(annotated.bytes).comments;
    expect(annotated.comments).toBe(2000);
    expect(seen.every((one) => one.words === 'данные')).toBe(true);
  }, 60_000);

  it('stays below the number of ranges that Word opens, and drops repeats first', async () => {
    const bytes = docx({ body: p('слово '.repeat(33_000)) });
    const document = await read(bytes);
    const comments = Array.from({ length: 33_000 }, (_, i) => ({
      ...comment({ start: i * 6, end: i * 6 + 5 }, 'x'),
      isRepeat: i < 300,
    }));
    const annotated = annotate(bytes, document, comments, [], SIGNATURE);
    expect(annotated).toMatchObject({ comments: 32_767, leftOut: 233 });
    expect(mainOf(annotated.bytes).match(/<w:commentRangeStart /gu)).toHaveLength(32_767);
  }, 60_000);
});

function mainOf(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
}

/** A file whose comments' part has the content given. */
function withComments(content: string, body: string): Uint8Array {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return docx({
    body,
    entries: {
      'word/comments.xml': strToU8(part('comments', content)),
      'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/comments" Target="comments.xml"/></Relationships>`,
    },
  });
}

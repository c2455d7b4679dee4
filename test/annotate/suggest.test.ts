import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { withoutOwn } from '../../src/annotate/own.ts';
import { docx, p, paragraph, run, table } from '../read/docx-builder.ts';
import { read, suggest } from './sample.ts';
import { viewOf } from './word-view.ts';

const mainOf = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());

describe('suggested wording', () => {
  it('is a paragraph of its own whose text and mark are tracked insertions', async () => {
    const body = `${p('Один.')}${p('Два.')}<w:sectPr/>`;
    const bytes = docx({ body });
    const xml = mainOf(await suggest(bytes, { after: 0, isClause: false, text: 'Срок: [N] & год.' }));
    expect(xml).toContain(
      '<w:p><w:pPr><w:rPr><w:ins w:id="1" w:author="privlint" w:date="2026-01-02T00:00:00Z"/></w:rPr></w:pPr>' +
        '<w:ins w:id="2" w:author="privlint" w:date="2026-01-02T00:00:00Z"><w:r><w:t xml:space="preserve">Срок: [N] &amp; год.</w:t></w:r></w:ins></w:p>',
    );
  });

  it('looks like the text around, without its number, and numbers on after other changes', async () => {
    const properties =
      '<w:pStyle w:val="a"/><w:keepNext/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr><w:jc w:val="both"/>';
    const body =
      paragraph(run('Пункт.', '<w:rFonts w:ascii="Arial"/><w:b/><w:sz w:val="20"/>'), properties) +
      '<w:p><w:ins w:id="41" w:author="Айгерим"><w:r><w:t>Два.</w:t></w:r></w:ins></w:p><w:sectPr/>';
    const xml = mainOf(await suggest(docx({ body }), { after: 0, isClause: false, like: 0, text: 'Новое.' }));
    expect(xml).toContain(
      '<w:pPr><w:pStyle w:val="a"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr><w:jc w:val="both"/><w:rPr><w:ins w:id="42"',
    );
    expect(xml).toContain('<w:r><w:rPr><w:rFonts w:ascii="Arial"/><w:sz w:val="20"/></w:rPr><w:t');
  });

  it('lends the last paragraph its mark where none follows, so that rejecting leaves nothing behind', async () => {
    const body = `${paragraph(run('Один.'), '<w:jc w:val="right"/>')}<w:sectPr/>`;
    const bytes = docx({ body });
    const suggested = await suggest(bytes, { after: 0, isClause: true, text: 'Конец.' });
    expect(mainOf(suggested)).toMatch(
      /<w:p><w:pPr><w:jc w:val="right"\/><w:rPr><w:ins [^>]*\/><\/w:rPr><\/w:pPr>.*Один.*<\/w:p><w:p><w:pPr><w:jc w:val="right"\/><\/w:pPr><w:ins [^>]*>/u,
    );
    expect(mainOf(withoutOwn(suggested))).toBe(mainOf(bytes));
    expect(rejected(mainOf(suggested))).toEqual(['Один.']);
  });

  it('stands after the table as a clause, and in the cell as other wording', async () => {
    const body = `${table([
      [p('Цель'), p('Срок')],
      [p('Чек'), p('Всегда')],
    ])}${p('Конец.')}<w:sectPr/>`;
    const bytes = docx({ body });
    const index = (await read(bytes)).blocks.findIndex(({ kind }) => kind === 'cell') + 3;
    const suggestion = { after: index, text: 'Новое.' };
    expect(mainOf(await suggest(bytes, { ...suggestion, isClause: true }))).toMatch(
      /<\/w:tbl><w:p>.*Новое.*Конец/u,
    );
    expect(mainOf(await suggest(bytes, { ...suggestion, isClause: false }))).toMatch(
      /Новое.*<\/w:tc><\/w:tr><\/w:tbl>/u,
    );
  });

  it('reads like any insertion: in the accepted view it is there', async () => {
    const bytes = docx({ body: `${p('Один.')}<w:sectPr/>` });
    const suggested = await suggest(bytes, { after: 0, isClause: true, text: 'Срок хранения: год.' });
    expect((await read(suggested)).text).toContain('Срок хранения: год.');
    expect(viewOf(suggested).paragraphs).toEqual(['Один.', 'Срок хранения: год.']);
  });
});

/** The paragraphs after rejecting every insertion: an inserted mark joins what follows. */
function rejected(xml: string): string[] {
  const paragraphs = [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gu)].map(([, content = '']) => ({
    isJoined: /<w:rPr><w:ins /u.test(content),
    text: content.replace(/<w:ins [^>]*[^/]>.*?<\/w:ins>/gu, '').replace(/<[^>]*>/gu, ''),
  }));
  const texts = [''];
  paragraphs.forEach(({ isJoined, text }, index) => {
    texts[texts.length - 1] += text;
    if (!isJoined && index < paragraphs.length - 1) texts.push('');
  });
  return texts;
}

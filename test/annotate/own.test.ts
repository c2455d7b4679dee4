import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { withoutOwn } from '../../src/annotate/own.ts';
import { docx, p, paragraph, part, run } from '../read/docx-builder.ts';
import { annotateWords, onWords, read, SIGNATURE, suggest } from './sample.ts';
import { viewOf } from './word-view.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
const W15 = 'http://schemas.microsoft.com/office/word/2012/wordml';

/** A file with comments on «Срок» (0) and «Данные» (1) as Word saves them, and what Word keeps beside them. */
function saved(comments: string, extended = ''): Uint8Array {
  const marks = (id: number, words: string): string =>
    `<w:commentRangeStart w:id="${id}"/>${run(words)}<w:commentRangeEnd w:id="${id}"/><w:r><w:rPr><w:rStyle w:val="a"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`;
  return docx({
    body: paragraph(marks(0, 'Срок')) + paragraph(marks(1, 'Данные')),
    entries: {
      'word/comments.xml': part('comments', comments).replace('<w:comments ', `<w:comments ${W14} `),
      'word/commentsExtended.xml': `<w15:commentsEx xmlns:w15="${W15}">${extended}</w15:commentsEx>`,
      'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/comments" Target="comments.xml"/><Relationship Id="rId2" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/></Relationships>`,
    },
  });
}

function stored(id: number, author: string, paraId: string, ...lines: string[]): string {
  const paragraphs = lines.map((line) => `<w:p w14:paraId="${paraId}">${run(line)}</w:p>`);
  return `<w:comment w:id="${id}" w:author="${author}">${paragraphs.join('')}</w:comment>`;
}

describe('privlint running again on its own output', () => {
  it('gives the same bytes', async () => {
    const bytes = docx({ body: p('Данные хранятся бессрочно.') + p('Срок не назван.') });
    const once = await annotateWords(bytes, 'хранятся', 'Срок', 'не назван');
    expect(await annotateWords(withoutOwn(once), 'хранятся', 'Срок', 'не назван')).toEqual(once);
  });

  it('replaces its comments and leaves those of others', () => {
    const own = stored(0, 'privlint', '0A', 'ОШИБКА: x', 'privlint: kz/test');
    const bytes = saved(own + stored(1, 'Айгерим', '0B', 'privlint прав', 'privlint: kz/test'));
    const seen = viewOf(withoutOwn(bytes));
    expect(seen.comments.map(({ author, words }) => [author, words])).toEqual([['Айгерим', 'Данные']]);
    expect(seen.paragraphs).toEqual(['Срок', 'Данные']);
  });

  it('leaves a comment under its name that does not end as its comments do', () => {
    const bytes = saved(stored(0, 'privlint', '0A', 'Моя заметка'));
    expect(withoutOwn(bytes)).toBe(bytes);
  });

  it.each([
    ['answered', `<w15:commentEx w15:paraId="0B" w15:paraIdParent="0A" w15:done="0"/>`],
    ['settled', `<w15:commentEx w15:paraId="0A" w15:done="1"/>`],
  ])('keeps a comment that somebody has %s, and does not say it a second time', async (_, extended) => {
    const own = stored(0, 'privlint', '0A', 'ОШИБКА: Срок', 'privlint: kz/test');
    const bytes = saved(own + stored(1, 'Айгерим', '0B', 'Согласна'), extended);
    expect(withoutOwn(bytes)).toBe(bytes);
    const document = await read(bytes);
    const comments = [onWords(document, 'Срок', 'ОШИБКА: Срок'), onWords(document, 'Срок', 'ОШИБКА: иное')];
    const seen = viewOf(annotate(bytes, document, comments, [], SIGNATURE).bytes).comments;
    expect(seen.map(({ lines }) => lines[0])).toEqual(['ОШИБКА: Срок', 'Согласна', 'ОШИБКА: иное']);
  });

  it('hands back the very bytes of a file that holds nothing of its own', () => {
    const bytes = docx({ body: p('Политика') });
    expect(withoutOwn(bytes)).toBe(bytes);
  });

  it('takes back its insertions', async () => {
    const bytes = docx({ body: `${p('Один.')}${p('Два.')}<w:sectPr/>` });
    const suggested = await suggest(
      bytes,
      { after: 0, isClause: false, text: 'Вставка.' },
      { after: 1, isClause: true, text: 'Конец.' },
      { after: 1, isClause: true, text: 'И ещё.' },
    );
    expect(viewOf(suggested).paragraphs).toEqual(['Один.', 'Вставка.', 'Два.', 'Конец.', 'И ещё.']);
    expect(mainOf(withoutOwn(suggested))).toBe(mainOf(bytes));
  });

  it('leaves an inserted paragraph that somebody has worked on', async () => {
    const bytes = docx({ body: `${p('Один.')}${p('Два.')}<w:sectPr/>` });
    const suggested = await suggest(bytes, { after: 0, isClause: false, text: 'Вставка.' });
    const files = unzipSync(suggested);
    const typed =
      '<w:ins w:id="50" w:author="Айгерим"><w:r><w:t>Дополнено.</w:t></w:r></w:ins></w:p><w:p><w:r><w:t xml:space="preserve">Два';
    const edited = docx({
      body: '',
      entries: {
        ...files,
        'word/document.xml': mainOf(suggested).replace(
          '</w:p><w:p><w:r><w:t xml:space="preserve">Два',
          typed,
        ),
      },
    });
    expect(viewOf(withoutOwn(edited)).paragraphs).toEqual(['Один.', 'Вставка.Дополнено.', 'Два.']);
  });
});

function mainOf(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
}

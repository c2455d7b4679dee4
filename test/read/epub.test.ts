import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/passage.ts';
import { placeOf } from '../../src/read/place.ts';
import { readDocument } from '../../src/read/read.ts';
import { textOf } from './sample.ts';

const CONTAINER = `<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`;
const BOOK = `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0"><manifest>
<item id="two" href="text/second%20page.xhtml" media-type="application/xhtml+xml"/>
<item id="one" href="../first.html" media-type="application/xhtml+xml"/>
<item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/></manifest>
<spine><itemref idref="cover" linear="no"/><itemref idref="one"/><itemref idref="two"/></spine></package>`;
const page = (body: string): Uint8Array =>
  strToU8(
    `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${body}</body></html>`,
  );
const TABLE = '<table><tr><th>Цель</th><th>Срок</th></tr><tr><td>Доставка</td><td>год</td></tr></table>';

function book(more: Zippable = {}): Uint8Array {
  return zipSync({
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(CONTAINER),
    'OEBPS/book.opf': strToU8(BOOK),
    'OEBPS/cover.xhtml': page('<p>Обложка</p>'),
    'first.html': page(`<h1>Политика</h1><p>1.1. Мы храним данные три года.</p>${TABLE}`),
    'OEBPS/text/second page.xhtml': page(`<p>1.2. Мы никому их не передаём.</p>${TABLE}<script>x</script>`),
    'OEBPS/picture.png': new Uint8Array(9),
    ...more,
  });
}
const read = (bytes: Uint8Array) => readDocument({ name: 'policy.epub', bytes }, languageOf);

describe('readEpub', () => {
  it('reads the pages in the order of the spine, without what stands outside it', async () => {
    const document = await read(book());
    expect(document.format).toBe('epub');
    expect(document.blocks.map((block) => textOf(document, block))).toEqual([
      'Политика',
      'Мы храним данные три года.',
      'Цель',
      'Срок',
      'Доставка',
      'год',
      'Мы никому их не передаём.',
      'Цель',
      'Срок',
      'Доставка',
      'год',
    ]);
  });

  it('names the clause and the page that a place stands on, and keeps tables apart', async () => {
    const document = await read(book());
    const place = placeOf(document, document.text.indexOf('Мы никому'));
    expect(place).toMatchObject({ clause: '1.2', part: 'OEBPS/text/second page.xhtml' });
    expect(document.blocks.flatMap(({ cell }) => cell?.table ?? [])).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
  });

  it.each([
    ['no list of pages', { 'OEBPS/book.opf': new Uint8Array() }, /damaged/],
    [
      'pages that are encrypted',
      { 'META-INF/encryption.xml': strToU8('<e URI="first.html"/>') },
      /encrypted/,
    ],
    ['no text', { 'first.html': page(''), 'OEBPS/text/second page.xhtml': page('') }, /no-text/],
  ])('says so of a book with %s', async (_, files, problem) => {
    await expect(read(book(files))).rejects.toThrow(problem);
  });
});

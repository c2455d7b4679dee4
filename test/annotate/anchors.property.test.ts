/** Whatever a paragraph is made of, a comment sits on its words, and nothing else changes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { withoutOwn } from '../../src/annotate/own.ts';
import { docx } from '../read/docx-builder.ts';
import { comment, read, SIGNATURE } from './sample.ts';
import { folded, viewOf } from './word-view.ts';

const letters = fc.constantFrom(...'абвгд ежз  «»–ӘҚabc12.,;\u00A0\u00AD😀&<>"\'\t');
const text = fc.array(letters, { minLength: 1, maxLength: 14 }).map((all) => all.join(''));
const properties = fc.constantFrom('', '<w:b/>', '<w:i/><w:sz w:val="20"/>', '<w:color w:val="FF0000"/>');

const escaped = (value: string): string =>
  value.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
/** The same text in the ways that XML has to write it. */
const written = fc.tuple(text, fc.nat(3)).map(([value, way]) => {
  if (way === 0) return `<w:t xml:space="preserve">${escaped(value)}</w:t>`;
  if (way === 1) return `<w:t>${escaped(value).replace(/а/gu, '&#x430;').replace(/1/gu, '&#49;')}</w:t>`;
  if (way === 2) return `<w:t xml:space='default'><![CDATA[${value}]]></w:t>`;
  return `<w:t xml:space="preserve">${escaped(value)}<![CDATA[${value}]]>${escaped(value)}</w:t>`;
});
const piece = fc.oneof(
  { weight: 5, arbitrary: written },
  fc.constantFrom(
    '<w:tab/>',
    '<w:br/>',
    '<w:noBreakHyphen/>',
    '<w:lastRenderedPageBreak/>',
    '<w:softHyphen/>',
  ),
);
const run = fc.tuple(properties, fc.array(piece, { minLength: 1, maxLength: 4 })).map(([props, pieces]) => {
  return `<w:r w:rsidR="00AA11BB">${props && `<w:rPr>${props}</w:rPr>`}${pieces.join('')}</w:r>`;
});
const runs = fc.array(run, { minLength: 1, maxLength: 3 }).map((all) => all.join(''));
const CHANGE = 'w:id="90" w:author="Юрист" w:date="2020-01-01T00:00:00Z"';
const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const inline = fc.oneof(
  { weight: 4, arbitrary: runs },
  runs.map((xml) => `<w:ins ${CHANGE}>${xml}</w:ins>`),
  text.map((value) => `<w:del ${CHANGE}><w:r><w:delText>${escaped(value)}</w:delText></w:r></w:del>`),
  runs.map((xml) => `<w:hyperlink w:anchor="a">${xml}</w:hyperlink>`),
  runs.map((xml) => `<w:bookmarkStart w:id="7" w:name="b"/>${xml}<w:bookmarkEnd w:id="7"/>`),
  runs.map((xml) => `<w:sdt><w:sdtPr/><w:sdtContent>${xml}</w:sdtContent></w:sdt>`),
  runs.map(
    (xml) =>
      `${mark('begin')}<w:r><w:instrText> REF a </w:instrText></w:r>${mark('separate')}${xml}${mark('end')}`,
  ),
);
const paragraph = fc.array(inline, { minLength: 1, maxLength: 5 }).map((all) => {
  return `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${all.join('')}</w:p>`;
});
const table = fc.array(paragraph, { minLength: 2, maxLength: 4 }).map((cells) => {
  return `<w:tbl><w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr></w:tbl>`;
});
const body = fc
  .array(fc.oneof({ weight: 3, arbitrary: paragraph }, table), { minLength: 1, maxLength: 5 })
  // a letter at the front makes sure that there is something to read
  .map((blocks) => `<w:p><w:r><w:t>Политика</w:t></w:r></w:p>${blocks.join('')}<w:sectPr/>`);
const places = fc.array(fc.tuple(fc.nat(999), fc.nat(999)), { minLength: 1, maxLength: 6 });

describe('a comment on any words of any paragraph', () => {
  it('sits on exactly these words, and the text and the paragraphs stay as they were', async () => {
    await fc.assert(
      fc.asyncProperty(body, places, async (xml, chosen) => {
        const bytes = docx({ body: xml });
        const document = await read(bytes);
        const comments = chosen.flatMap(([a, b], index) => {
          const block = document.blocks[a % document.blocks.length];
          if (block === undefined || block.zone !== 'body') return [];
          const length = block.end - block.start;
          const start = block.start + (b % length);
          const end = Math.min(block.end, start + 1 + ((a * 7 + b) % length));
          const words = document.text.slice(start, end);
          // half an emoji is no word
          if (/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/u.test(words) || words.trim() === '') return [];
          return [comment({ start, end }, `n${index}`)];
        });
        const { bytes: annotated } = annotate(bytes, document, comments, [], SIGNATURE);
        const before = viewOf(bytes);
        const after = viewOf(annotated);

        expect(after.comments).toHaveLength(comments.length);
        for (const { span, lines } of comments) {
          const seen = after.comments.find((one) => one.lines[0] === lines[0]);
          expect(folded(seen?.words)).toBe(folded(document.text.slice(span.start, span.end)));
        }
        expect(after.paragraphs).toEqual(before.paragraphs);
        expect(after.properties).toEqual(before.properties);
        expect((await read(annotated)).text).toBe(document.text);

        const cleaned = withoutOwn(annotated);
        expect(viewOf(cleaned).comments).toEqual([]);
        expect(annotate(cleaned, await read(cleaned), comments, [], SIGNATURE).bytes).toEqual(annotated);
      }),
      { numRuns: 100 },
    );
  }, 120_000);
});

/** Word files of 1997–2003 (DOC): text by a library, automatic labels and headings from the file's tables. */
import type { RawBlock, Zone } from '../model/document.ts';
import { type BlockSet, joinBlocks, selectBlocks } from './block-set.ts';
import { BlockText } from './block-text.ts';
import type { ParagraphMark } from './doc/extractor.ts';
import { stretchesOf } from './doc/tables.ts';
import { namesColumns } from './header-row.ts';
import { startsNewLine } from './line-breaks.ts';
import { isPageNumber, runningKey } from './page-number.ts';
import { type AsyncReader, ReadError } from './reader.ts';
import { textBlocks } from './text.ts';

/** Ends of lines, paragraphs and cells, marked or not. */
const LINE_END = /[\n\t\uE000-\uEFFF]/u;

/** The option that the library's types leave out: quotes and dashes as they are. */
const RAW = { includeFooters: true, includeBody: true, filterUnicode: false } as const;

/** Longer text in the style of a heading is a clause. */
const HEADING_LIMIT = 250;
const SENTENCE_LIMIT = 80;

/** Reads an old Word file. Segments point into the text that the library makes of it. */
export const readDoc: AsyncReader = async ({ bytes }) => {
  const { texts, markOf, lacksMarks } = await textsOf(bytes);
  const seen = new Set<string>();
  let from = 0;
  const sets = texts.map(({ text: marked, zone }) => {
    const { text, marks } = unmarked(withoutSoftBreaks(healed(marked)), markOf);
    const set: BlockSet = { blocks: zonedBlocks(text, from, zone, marks), links: [] };
    from += text.length + 1;
    if (zone === 'body') return set;
    return selectBlocks(set, (block) => {
      const key = runningKey(block.text);
      if (seen.has(key) || isPageNumber(block.text)) return false;
      seen.add(key);
      return true;
    });
  });
  const { blocks, links } = joinBlocks(sets);
  if (blocks.length === 0) throw new ReadError('no-text');
  return {
    format: 'doc',
    blocks,
    links,
    lineStarts: [],
    notes: lacksMarks ? [{ code: 'numbers-not-read', detail: 'doc' }] : [],
  };
};

interface Texts {
  readonly texts: readonly { readonly text: string; readonly zone: Zone }[];
  /** What a character of the private area at the end of a paragraph says of it. */
  readonly markOf: (sign: string) => ParagraphMark | undefined;
  readonly lacksMarks: boolean;
}

async function textsOf(bytes: Uint8Array): Promise<Texts> {
  const [{ MarkingExtractor }, { default: BufferReader }] = await Promise.all([
    import('./doc/extractor.ts'),
    import('word-extractor/lib/buffer-reader.js'),
  ]);
  const extractor = new MarkingExtractor();
  try {
    const file = await extractor.extract(new BufferReader(Buffer.from(bytes)));
    const body: (options: typeof RAW) => string = file.getBody.bind(file);
    const footnotes: (options: typeof RAW) => string = file.getFootnotes.bind(file);
    const endnotes: (options: typeof RAW) => string = file.getEndnotes.bind(file);
    const boxes: (options: typeof RAW) => string = file.getTextboxes.bind(file);
    const headers: (options: typeof RAW) => string = file.getHeaders.bind(file);
    return {
      texts: [
        { text: body(RAW), zone: 'body' },
        { text: footnotes(RAW), zone: 'footnote' },
        { text: endnotes(RAW), zone: 'footnote' },
        { text: boxes(RAW), zone: 'textbox' },
        { text: headers(RAW), zone: 'page-header' },
      ],
      markOf: (sign) => extractor.markOf(sign),
      lacksMarks: extractor.lacksMarks,
    };
  } catch (error) {
    throw new ReadError('damaged', `DOC, ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Line breaks within paragraphs: ends of lines, or white space where a sentence was only wrapped. */
function withoutSoftBreaks(text: string): string {
  return text.replace(/\uE000/gu, (_, at: number) => {
    const before =
      text
        .slice(Math.max(0, at - 300), at)
        .split(LINE_END)
        .at(-1) ?? '';
    const after = text.slice(at + 1, at + 300).split(LINE_END)[0] ?? '';
    return startsNewLine(before.trim(), after.trim()) ? '\n' : ' ';
  });
}

/** The text with ends of lines for marks, and the marks by the offsets at which their lines end. */
function unmarked(
  marked: string,
  markOf: Texts['markOf'],
): { readonly text: string; readonly marks: ReadonlyMap<number, ParagraphMark> } {
  const marks = new Map<number, ParagraphMark>();
  const text = marked.replace(/[\uE000-\uEFFF]/gu, (sign, at: number) => {
    const mark = markOf(sign);
    if (mark === undefined) return sign;
    marks.set(at, mark);
    return '\n';
  });
  return { text, marks };
}

/** The block with the label and the kind that its paragraph has in the file. */
function asMarked(
  block: RawBlock,
  text: string,
  offset: number,
  marks: ReadonlyMap<number, ParagraphMark>,
): RawBlock {
  const last = block.segments.at(-1);
  const end = last === undefined ? -1 : text.indexOf('\n', last.source + last.sourceLength - offset);
  const mark = marks.get(end);
  if (mark === undefined) return block;
  const label = mark.label === '' ? {} : { label: mark.label };
  if (mark.heading > 0 && isTitleLike(block.text)) {
    return { ...block, ...label, kind: 'heading', level: Math.max(mark.heading, mark.level) };
  }
  return mark.level === 0 ? block : { ...block, ...label, kind: 'item', level: mark.level };
}

function isTitleLike(text: string): boolean {
  return text.length <= (/[.;:,]$/u.test(text) ? SENTENCE_LIMIT : HEADING_LIMIT);
}

function zonedBlocks(
  text: string,
  offset: number,
  zone: Zone,
  marks: ReadonlyMap<number, ParagraphMark>,
): readonly RawBlock[] {
  const moved = (block: RawBlock, from: number): RawBlock => ({
    ...block,
    zone,
    segments: block.segments.map((segment) => ({ ...segment, source: segment.source + from + offset })),
  });
  let table = -1;
  return stretchesOf(text).flatMap((stretch) => {
    if (stretch.kind === 'text')
      return textBlocks(text.slice(stretch.from, stretch.to), false).map((block) =>
        asMarked(moved(block, stretch.from), text, offset, marks),
      );
    table++;
    const rows = (stretch.cells.at(-1)?.row ?? 0) + 1;
    const columns = Math.max(...stretch.cells.map((cell) => cell.column)) + 1;
    const first = stretch.cells.filter((cell) => cell.row === 0);
    const names = first.map((cell) => ({ text: text.slice(cell.from, cell.to).trim(), emphatic: false }));
    const hasHeader = namesColumns(names, rows, columns);
    return stretch.cells.flatMap(({ row, column, from, to }) =>
      linesOf(text, from, to).map((line) =>
        moved(
          {
            ...line,
            kind: 'cell',
            level: 0,
            zone,
            cell: { table, row, column, header: hasHeader && row === 0 },
          },
          0,
        ),
      ),
    );
  });
}

/** The paragraphs of a cell. */
function linesOf(text: string, from: number, to: number): readonly Pick<RawBlock, 'text' | 'segments'>[] {
  const lines: Pick<RawBlock, 'text' | 'segments'>[] = [];
  for (let at = from; at <= to; ) {
    const end = text.slice(at, to).indexOf('\n');
    const stop = end < 0 ? to : at + end;
    const line = new BlockText();
    line.copy(text, at, stop);
    const built = line.build();
    if (built.text !== '') lines.push(built);
    at = stop + 1;
  }
  return lines;
}

/** The library writes a soft hyphen as a word and a no-break hyphen as a control sign. */
function healed(text: string): string {
  return text
    .replace(/(?<=\p{L})undefined(?=\p{Script=Cyrillic})|(?<=\p{Script=Cyrillic})undefined/gu, '')
    .replaceAll('\u001E', '-')
    .replace(/(?![\t\n\r])\p{Cc}/gu, '');
}

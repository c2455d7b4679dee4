/** Plain text: lines and paragraphs, bullets and numbered points, hard-wrapped lines, tables made of tabs or bars. */
import type { RawBlock, ReadNote } from '../model/document.ts';
import { BlockText } from './block-text.ts';
import { type Decoded, decodeText } from './encoding.ts';
import { bookmarkNotes } from './export-marks.ts';
import { isBlank, type Line, lineStartsOf, splitLines } from './lines.ts';
import type { Reader } from './reader.ts';
import { parseLabel } from './structure/label.ts';
import { cellsOf, tableAt } from './text-table.ts';
import { goesOn, type Wrapping, wrappingOf } from './wrapping.ts';

/** Google Docs writes its bookmarks into exported text; they stand at headings and no reader of the page sees them. */
const BOOKMARK = /^\[bookmark: [\w.-]+\]\s*/u;

/** Reads plain text. Typed numbers and bullets stay in the text for `buildDocument`. */
export const readText: Reader = (input) => {
  const decoded = decodeText(input.bytes, input.encoding);
  return {
    format: 'text',
    encoding: decoded.encoding,
    blocks: textBlocks(decoded.text),
    lineStarts: lineStartsOf(decoded.text),
    links: [],
    notes: [...encodingNotes(decoded), ...bookmarkNotes(decoded.text)],
  };
};

/** What the person should know about how the bytes became text. */
export function encodingNotes(decoded: Decoded): readonly ReadNote[] {
  const notes: ReadNote[] = [];
  if (decoded.guessed) notes.push({ code: 'encoding-guessed', detail: decoded.encoding });
  if (decoded.damaged > 0) notes.push({ code: 'damaged-text', detail: String(decoded.damaged) });
  return notes;
}

/** The blocks of a decoded text; also for libraries that hand over a file as text, a paragraph a line. */
export function textBlocks(text: string, mayBeWrapped = true): readonly RawBlock[] {
  const lines = splitLines(text);
  const wrapping = mayBeWrapped ? wrappingOf(text, lines) : undefined;
  const words = /\p{L}[-‐][ \t]*\r?\n[ \t]*\p{Ll}/u.test(text) ? hyphenlessWords(text) : new Set<string>();
  const blocks: RawBlock[] = [];
  const indents: number[] = [];
  let table = 0;
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (line === undefined || isBlank(line)) {
      at++;
      continue;
    }
    const rows = tableAt(text, lines, at);
    if (rows > 0) {
      for (const cell of tableBlocks(text, lines.slice(at, at + rows), table++)) blocks.push(cell);
      at += rows;
      continue;
    }
    const end = wrapping === undefined ? at + 1 : endOfParagraph(text, lines, at, wrapping);
    const block = paragraph(text, lines.slice(at, end), words, indents);
    if (block.text !== '') blocks.push(block);
    at = end;
  }
  return blocks;
}

/** Index after the last line of the paragraph that begins at line `from`. */
function endOfParagraph(text: string, lines: readonly Line[], from: number, wrapping: Wrapping): number {
  let at = from;
  for (;;) {
    const line = lines[at];
    const next = lines[at + 1];
    if (line === undefined || next === undefined || isBlank(next)) return at + 1;
    // A bullet or a number alone on its line belongs to the words below it.
    const isLabelAlone = at === from && labelLength(text, line) === line.to - line.from;
    if (!(isLabelAlone ? labelLength(text, next) === 0 : goesOn(text, line, next, wrapping))) return at + 1;
    at++;
  }
}

function labelLength(text: string, line: Line): number {
  return parseLabel(text.slice(line.from, Math.min(line.to, line.from + 60)))?.length ?? 0;
}

function paragraph(
  text: string,
  lines: readonly Line[],
  words: ReadonlySet<string>,
  indents: number[],
): RawBlock {
  const built = new BlockText();
  const first = lines[0];
  const bookmark = first === undefined ? undefined : BOOKMARK.exec(text.slice(first.from, first.to))?.[0];
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    const from = i === 0 ? line.from + (bookmark?.length ?? 0) : line.from;
    const hyphen = next === undefined ? 'none' : hyphenAt(text, line, next, words);
    built.copy(text, from, hyphen === 'dropped' ? line.to - 1 : line.to);
    if (next !== undefined && hyphen === 'none') built.space(line.to, next.from);
  });
  const { text: visible, segments } = built.build();
  const isItem = parseLabel(visible.slice(0, 60))?.style === 'bullet';
  const level = isItem ? nesting(indents, first?.indent ?? 0) : 0;
  if (!isItem) indents.length = 0;
  return {
    text: visible,
    segments,
    kind: isItem ? 'item' : 'paragraph',
    level,
    zone: 'body',
    ...(bookmark !== undefined || isAllCaps(visible) ? { emphatic: true } : {}),
  };
}

/** Depth of a list item by its indent; one column more or less is the typist's hand, not a level. */
function nesting(indents: number[], indent: number): number {
  while (indents.length > 0 && (indents.at(-1) ?? 0) > indent + 1) indents.pop();
  const current = indents.at(-1);
  if (current === undefined || indent > current + 1) indents.push(indent);
  return indents.length;
}

/**
 * A hyphen at the end of a wrapped line either splits a word («персо-нальных») or belongs to it. It is dropped only
 * when the document has the whole word elsewhere, so no letter and no real hyphen is ever lost.
 */
function hyphenAt(
  text: string,
  line: Line,
  next: Line,
  words: ReadonlySet<string>,
): 'none' | 'kept' | 'dropped' {
  const left = /\p{L}+(?=[-‐]$)/u.exec(text.slice(Math.max(line.from, line.to - 40), line.to))?.[0];
  const right = /^\p{Ll}+/u.exec(text.slice(next.from, Math.min(next.to, next.from + 40)))?.[0];
  if (left === undefined || right === undefined) return 'none';
  return words.has((left + right).toLowerCase()) ? 'dropped' : 'kept';
}

function hyphenlessWords(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
}

function tableBlocks(text: string, rows: readonly Line[], table: number): readonly RawBlock[] {
  const blocks: RawBlock[] = [];
  let row = 0;
  for (const line of rows) {
    const cells = cellsOf(text, line);
    if (cells === undefined) continue;
    cells.forEach((cell, column) => {
      const built = new BlockText();
      built.copy(text, cell.from, cell.to);
      const { text: visible, segments } = built.build();
      if (visible === '') return;
      const position = { table, row, column, header: false };
      blocks.push({ text: visible, segments, kind: 'cell', level: 0, zone: 'body', cell: position });
    });
    row++;
  }
  return blocks;
}

function isAllCaps(text: string): boolean {
  return text.length <= 400 && /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
}

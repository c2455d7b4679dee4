/** Text typed into a page with line ends instead of tags, often Markdown that nobody rendered. */
import type { BlockKind } from '../../model/document.ts';
import type { Piece } from './entities.ts';
import { type PieceTarget, writePiece } from './write-piece.ts';

export interface RawContext {
  readonly strong: boolean;
  /** Ends the block in hand as what the page says it is. */
  readonly flush: () => void;
  /** Ends the block in hand as a heading or a list item of Markdown. */
  readonly flushAs: (kind: BlockKind, level: number, label: string | undefined) => void;
}

const HEADING_LINE = /(?:^|\n)[ \t]{0,40}#{1,6}[ \t]+\S/gu;
const POINT_LINE = /\n[ \t]{0,40}(?:[-*•–—·●]|\d{1,2}(?:\.\d{1,2})*[.)])[ \t]+\S/gu;
const BLANK_LINE = /\n[ \t]*\r?\n/gu;
/** Blank lines in the source of a page mean nothing until there is a document's worth of them. */
const MANY_BLANKS = 4;
const LONG = 1000;

const HEADING = /^[ \t]*(#{1,6})[ \t]+/u;
const BULLET = /^[ \t]*[-*+•–—·●][ \t]+/u;
const RULE = /^[ \t]*(?:[-*_=][ \t]*){3,}$/u;

/** True for a text node whose line ends carry its structure. */
export function looksRaw(data: string): boolean {
  if (data.length < 60 || !data.includes('\n')) return false;
  const points = count(data, HEADING_LINE) * 2 + count(data, POINT_LINE);
  return points >= 2 || (data.length > LONG && count(data, BLANK_LINE) >= MANY_BLANKS);
}

function count(data: string, pattern: RegExp): number {
  return data.match(pattern)?.length ?? 0;
}

/** Writes the lines: headings and bullets by their Markdown signs, blank lines between paragraphs. */
export function writeRaw(pieces: readonly Piece[], to: PieceTarget, context: RawContext): void {
  const { origin, writer } = to;
  const whole = pieces.map((piece) => piece.text).join('');
  const isMarkdown = count(whole, HEADING_LINE) > 0 || /\*\*[^*\n]+\*\*/u.test(whole);
  let bulletInHand: string | undefined;
  const end = (): void => {
    if (bulletInHand === undefined) context.flush();
    else context.flushAs('item', 1, bulletInHand);
    bulletInHand = undefined;
  };
  for (const line of linesOf(pieces)) {
    const text = line.pieces.map((piece) => piece.text).join('');
    if (text.trim() === '' || (isMarkdown && RULE.test(text))) {
      if (line.ended && (text.trim() !== '' || line.isWhole)) end();
      continue;
    }
    const heading = isMarkdown ? HEADING.exec(text) : null;
    const bullet = isMarkdown && heading === null ? BULLET.exec(text) : null;
    if (heading !== null || bullet !== null) end();
    const skip = (heading ?? bullet)?.[0].length ?? 0;
    writeLine(line.pieces, skip, to, context.strong, isMarkdown);
    bulletInHand = bullet?.[0].trim() ?? bulletInHand;
    if (heading !== null) context.flushAs('heading', heading[1]?.length ?? 1, undefined);
    else if (line.ended) {
      const isHard = isMarkdown && / {2}\r?$/u.test(text);
      writer.lineBreak(origin.at(line.end), origin.at(line.end + 1), isHard);
    }
  }
  if (bulletInHand !== undefined) end();
}

interface RawLine {
  readonly pieces: readonly Piece[];
  /** Offset of the line end in the parsed text. */
  readonly end: number;
  /** False for what stands after the node's last line end. */
  readonly ended: boolean;
  /** False for what stands before the node's first line end: it continues what was before the node. */
  readonly isWhole: boolean;
}

function linesOf(pieces: readonly Piece[]): RawLine[] {
  const lines: RawLine[] = [];
  let line: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    at = piece.to;
    if (piece.text.length !== piece.to - piece.from) {
      line.push(piece);
      continue;
    }
    let from = 0;
    for (let end = piece.text.indexOf('\n'); end >= 0; end = piece.text.indexOf('\n', from)) {
      line.push({ text: piece.text.slice(from, end), from: piece.from + from, to: piece.from + end });
      lines.push({ pieces: line, end: piece.from + end, ended: true, isWhole: lines.length > 0 });
      line = [];
      from = end + 1;
    }
    line.push({ text: piece.text.slice(from), from: piece.from + from, to: piece.to });
  }
  lines.push({ pieces: line, end: at, ended: false, isWhole: lines.length > 0 });
  return lines;
}

/** Signs of emphasis, and the brackets of a link with its target. */
const INLINE = /\*\*|__(?=\S)|(?<=\S)__|`|\[(?=[^\][\n]+\]\(([^)\s]+)\))|\]\([^)\s]+\)/gu;

/** Writes a line without its first `skip` characters and without Markdown's signs of emphasis. */
function writeLine(
  pieces: readonly Piece[],
  skip: number,
  to: PieceTarget,
  strong: boolean,
  isMarkdown: boolean,
): void {
  let left = skip;
  let isStrong = false;
  const put = (piece: Piece, start: number, end: number): void => {
    if (end <= start) return;
    const part = { text: piece.text.slice(start, end), from: piece.from + start, to: piece.from + end };
    writePiece(part, to, strong || isStrong);
  };
  for (const piece of pieces) {
    const start = Math.min(left, piece.text.length);
    left -= start;
    if (piece.text.length !== piece.to - piece.from) {
      if (start === 0) writePiece(piece, to, strong || isStrong);
      continue;
    }
    let at = start;
    for (const sign of isMarkdown ? piece.text.slice(start).matchAll(INLINE) : []) {
      const index = start + sign.index;
      put(piece, at, index);
      if (sign[1] !== undefined) to.writer.openLink(sign[1]);
      else if (sign[0].startsWith(']')) to.writer.closeLink();
      else if (sign[0] !== '`') isStrong = !isStrong;
      at = index + sign[0].length;
    }
    put(piece, at, piece.text.length);
  }
}

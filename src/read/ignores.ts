/** Notes in the source that accept findings: `<!-- privlint-ignore RULE, RULE: reason -->`. */
import type { Block, Ignore, Segment, Span } from '../model/document.ts';

/** A note where it stands in the decoded source. */
export interface RawIgnore extends Span {
  readonly rules: readonly string[];
  readonly reason: string;
  /** Text of the same block stands before it on its line or in its element. */
  readonly trails: boolean;
}

/** The lengths keep a file of notes that nothing closes from being searched to its end for each. */
const NOTE = /<!--\s{0,99}privlint-ignore\b([^:>]{0,999})(?::([\s\S]{0,4000}?))?-->/giu;
/** The end of an inline element is no end of a block. */
const INLINE_ENDS = /(?:\s|<\/(?:a|abbr|b|em|i|s|small|span|strong|sub|sup|u)>)+$/iu;
const MARKDOWN_MARKERS = /^[\s>]*(?:(?:[-*+|]|\d{1,3}[.)]|#{1,6})\s*)*$/u;
/** How far before a note its block is looked for. */
const BEFORE = 400;

/** Finds the notes of a Markdown text or a page. */
export function rawIgnores(source: string, format: 'markdown' | 'html'): RawIgnore[] {
  return [...source.matchAll(NOTE)].map((found) => {
    const rules = (found[1] ?? '').split(/[\s,]+/u).filter((id) => id !== '');
    const reason = (found[2] ?? '').trim().replace(/\s+/gu, ' ');
    const before = source.slice(Math.max(0, found.index - BEFORE), found.index);
    const trails = format === 'markdown' ? trailsLine(before) : trailsElement(before);
    return { rules, reason, trails, start: found.index, end: found.index + found[0].length };
  });
}

function trailsLine(before: string): boolean {
  return !MARKDOWN_MARKERS.test(before.slice(before.lastIndexOf('\n') + 1));
}

function trailsElement(before: string): boolean {
  const text = before.replace(INLINE_ENDS, '');
  return text !== '' && !text.endsWith('>');
}

/** What each note is about: the block that it stands in or before, or, above all text, the document. */
export function ignoresOf(
  notes: readonly RawIgnore[],
  blocks: readonly Block[],
  segments: readonly Segment[],
  lineStarts: readonly number[],
): Ignore[] {
  if (notes.length === 0) return [];
  const placed = sourcesOf(blocks, segments);
  const first = Math.min(...placed.map(({ source }) => source.start));
  return notes.map((note) => {
    const { rules, reason } = note;
    const line = lineStarts.findLastIndex((start) => start <= note.start);
    const where = { line: line + 1, column: note.start - (lineStarts[line] ?? 0) + 1 };
    if (note.end <= first) return { rules, reason, ...where };
    return { rules, reason, span: spanOf(note, placed, blocks), ...where };
  });
}

interface Placed {
  readonly block: Block;
  readonly source: Span;
}

/** The blocks of the document proper with the stretch of the source that each was copied from, in its order. */
function sourcesOf(blocks: readonly Block[], segments: readonly Segment[]): Placed[] {
  let at = 0;
  return blocks
    .flatMap((block): Placed[] => {
      let [start, end] = [Number.POSITIVE_INFINITY, 0];
      while ((segments[at]?.start ?? Number.POSITIVE_INFINITY) < block.start) at++;
      for (let i = at; (segments[i]?.start ?? Number.POSITIVE_INFINITY) < block.end; i++) {
        const { source, sourceLength } = segments[i] as Segment;
        start = Math.min(start, source);
        end = Math.max(end, source + sourceLength);
      }
      return block.zone === 'body' && end > 0 ? [{ block, source: { start, end } }] : [];
    })
    .sort((a, b) => a.source.start - b.source.start);
}

function spanOf(note: RawIgnore, placed: readonly Placed[], blocks: readonly Block[]): Span {
  const inside = placed.find(({ source }) => source.start < note.start && note.end <= source.end);
  const before = note.trails ? placed.findLast(({ source }) => source.end <= note.start) : undefined;
  const next = placed.find(({ source }) => source.start >= note.end);
  const { block } = inside ?? before ?? next ?? {};
  if (block === undefined) return { start: 0, end: 0 };
  // a note above a table is about all of it
  const isTable = block === next?.block && block.cell !== undefined;
  const cells = isTable ? blocks.filter(({ cell }) => cell?.table === block.cell?.table) : [block];
  return { start: cells[0]?.start ?? block.start, end: cells.at(-1)?.end ?? block.end };
}

/**
 * Words and blocks of a length that no text has are cut, so that no pattern, however it looks around itself, works
 * longer on a file than in proportion to its text. Nothing is lost: what follows a cut is a block of its own.
 */
import type { RawBlock, Segment } from '../model/document.ts';
import type { RawDocument } from './reader.ts';

/** Longest run of characters without white space: longer than addresses of pages that anybody prints. */
export const LONGEST_RUN = 500;
/** Longest block, in characters: some Word files hold a whole policy in one paragraph. */
export const LONGEST_BLOCK = 30_000;

/** The same document with over-long words and blocks cut; the very same one where there are none. */
export function portioned(raw: RawDocument): RawDocument {
  const cuts = raw.blocks.map(({ text }) => cutsOf(text));
  if (cuts.every((own) => own.length === 0)) return raw;
  const blocks: RawBlock[] = [];
  /** The new blocks of each old one: index of the first, and where each begins in the old text. */
  const pieces = raw.blocks.map((block, at) => {
    const first = blocks.length;
    const starts = [0, ...(cuts[at] ?? [])];
    starts.forEach((from, i) => {
      const piece = pieceOf(block, from, starts[i + 1] ?? block.text.length);
      blocks.push(i === 0 ? piece : continuation(piece));
    });
    return { first, starts };
  });
  const links = raw.links.map((link) => {
    const { first, starts } = pieces[link.block] ?? { first: link.block, starts: [0] };
    const at = starts.findLastIndex((start) => start <= link.start);
    const from = starts[at] ?? 0;
    const length = blocks[first + at]?.text.length ?? 0;
    return { ...link, block: first + at, start: link.start - from, end: Math.min(link.end - from, length) };
  });
  return { ...raw, blocks, links };
}

/** Where a text is cut, in order. */
function cutsOf(text: string): number[] {
  if (text.length <= LONGEST_RUN) return [];
  const cuts: number[] = [];
  let last = 0;
  for (const { 0: run, index } of text.matchAll(/\S+/gu)) {
    const end = index + run.length;
    if (end - last > LONGEST_BLOCK && index > last) cut(index);
    for (let at = index + LONGEST_RUN; at < end; at += LONGEST_RUN) {
      if (isInPair(text, at)) at--;
      cut(at);
    }
  }
  return cuts;

  function cut(at: number): void {
    cuts.push(at);
    last = at;
  }
}

/** Whether a character of two code units would be torn. */
function isInPair(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '');
}

function pieceOf(block: RawBlock, from: number, to: number): RawBlock {
  const text = block.text.slice(from, to).trimEnd();
  if (text.length === block.text.length) return block;
  return { ...block, text, segments: segmentsWithin(block.segments, from, from + text.length) };
}

/** One that maps only as a whole stays whole in its source on both sides of a cut. */
function segmentsWithin(segments: readonly Segment[], from: number, to: number): Segment[] {
  const kept: Segment[] = [];
  for (let at = firstEndingAfter(segments, from); at < segments.length; at++) {
    const { start, length, source, sourceLength } = segments[at] as Segment;
    if (start >= to) break;
    const [left, right] = [Math.max(start, from), Math.min(start + length, to)];
    const isLiteral = length === sourceLength;
    kept.push({
      start: left - from,
      length: right - left,
      source: isLiteral ? source + left - start : source,
      sourceLength: isLiteral ? right - left : sourceLength,
    });
  }
  return kept;
}

function firstEndingAfter(segments: readonly Segment[], offset: number): number {
  let [low, high] = [0, segments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    if (segment !== undefined && segment.start + segment.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The label belongs to the first piece; the others are text of the same item, or of the same cell. */
function continuation({ label: _, emphatic: __, ...block }: RawBlock): RawBlock {
  return { ...block, kind: block.kind === 'cell' ? 'cell' : 'paragraph' };
}

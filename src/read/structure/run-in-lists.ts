/** Lists and clauses that an export ran into one paragraph: «в целях: – оформления; – доставки. 3.2. Оператор …». */
import type { RawBlock, Segment } from '../../model/document.ts';
import type { RawDocument } from '../reader.ts';
import { parseLabel } from './label.ts';

/** A dash or a bullet right after what ends a lead-in or an item. */
const MARK = /(?<=[:;])\s+(?=[–—•·●▪-]\s+[\p{L}«"(])/gu;
/** «3.2. Оператор», «4. Цели»: a number with its full stop. */
const NUMBER = /\s+(?=(\d{1,2}(?:\.\d{1,2}){0,4})\.\s*[\p{L}«"])/gu;
/** What stands before a number that only refers to a clause. */
const REFERENCE =
  /(?:^|[\s(])(?:п|пп|ст|ч|пункт\p{L}*|раздел\p{L}*|стать\p{L}*|част\p{L}*|№|и|или|section|clause|article)\.?$/iu;
/** Fewer marks are asides set off by a dash, or references. */
const FEWEST = 3;

/** The document with such a paragraph as its lead-in and its items. */
export function unrollLists(raw: RawDocument): RawDocument {
  const parts = raw.blocks.map(partsOf);
  if (parts.every((own) => own.length === 1)) return raw;
  const first: number[] = [];
  let count = 0;
  for (const own of parts) {
    first.push(count);
    count += own.length;
  }
  return {
    ...raw,
    blocks: parts.flat().map(({ block }) => block),
    links: raw.links.flatMap((link) => {
      const own = parts[link.block] ?? [];
      const at = own.findLastIndex((part) => part.from <= link.start);
      const part = own[at];
      const base = first[link.block];
      if (part === undefined || base === undefined) return [];
      const end = Math.min(link.end - part.from, part.block.text.length);
      return [{ ...link, block: base + at, start: link.start - part.from, end }];
    }),
  };
}

interface Part {
  readonly block: RawBlock;
  /** Where it begins in the text of the paragraph. */
  readonly from: number;
}

function partsOf(block: RawBlock): readonly Part[] {
  const whole = [{ block, from: 0 }];
  if (block.cell !== undefined || block.zone !== 'body' || block.kind === 'heading') return whole;
  const marks = [...enough([...block.text.matchAll(MARK)]), ...enough(clauseNumbers(block.text))].sort(
    (a, b) => a.index - b.index,
  );
  if (marks.length === 0) return whole;
  const starts = [0, ...marks.map((mark) => mark.index + mark[0].length)];
  const ends = [...marks.map((mark) => mark.index), block.text.length];
  return starts.map((from, i) => {
    const to = ends[i] ?? block.text.length;
    const { label: _, ...rest } = block;
    const own = { text: block.text.slice(from, to), segments: segmentsOf(block.segments, from, to) };
    return {
      from,
      block: i === 0 ? { ...block, ...own } : { ...rest, ...own, ...shapeOf(own.text, block.level) },
    };
  });
}

function shapeOf(text: string, level: number): Pick<RawBlock, 'kind' | 'level'> {
  return /^\d/u.test(text) ? { kind: 'paragraph', level: 0 } : { kind: 'item', level: level + 1 };
}

function enough(marks: readonly RegExpExecArray[]): readonly RegExpExecArray[] {
  return marks.length < FEWEST ? [] : marks;
}

/** Numbers within the text that count on from one another. */
function clauseNumbers(text: string): readonly RegExpExecArray[] {
  const kept: RegExpExecArray[] = [];
  let last = parseLabel(text.slice(0, 60))?.path ?? [];
  for (const found of text.matchAll(NUMBER)) {
    const path = (found[1] ?? '').split('.').map(Number);
    const before = text.slice(Math.max(0, found.index - 20), found.index);
    if (REFERENCE.test(before) || (path.length === 1 && !/[.;:!?]$/u.test(before))) continue;
    if (last.length > 0 ? !follows(last, path) : path.at(-1) !== 1) continue;
    kept.push(found);
    last = path;
  }
  return kept;
}

/** 3.2 is followed by 3.3, 3.2.1 or 4. */
function follows(last: readonly number[], next: readonly number[]): boolean {
  if (next.length === last.length + 1) return next.at(-1) === 1 && last.every((part, i) => part === next[i]);
  const at = next.length - 1;
  const isBelow = next.slice(0, at).every((part, i) => part === last[i]);
  return next.length <= last.length && isBelow && next[at] === (last[at] ?? 0) + 1;
}

/** The segments of [from, to), counted from its beginning. */
function segmentsOf(segments: readonly Segment[], from: number, to: number): readonly Segment[] {
  return segments.flatMap((segment) => {
    const [start, end] = [Math.max(segment.start, from), Math.min(segment.start + segment.length, to)];
    if (start >= end) return [];
    const isLiteral = segment.length === segment.sourceLength;
    return [
      {
        start: start - from,
        length: end - start,
        source: isLiteral ? segment.source + start - segment.start : segment.source,
        sourceLength: isLiteral ? end - start : segment.sourceLength,
      },
    ];
  });
}

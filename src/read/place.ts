/** From an offset in the document's text to the place a lawyer or an editor names. */
import type { Block, Document, Place, Segment, Span } from '../model/document.ts';
import { parseLabel } from './structure/label.ts';

/** A stretch of the source, in the decoded text or in a part of a package. */
export interface SourceSpan extends Span {
  readonly part?: string;
}

/** Places worked out once: many answers quote the same sentence. */
const PLACES = new WeakMap<Document, Map<number, Place>>();

/** Names the place of an offset: clause, headings, paragraph, line and column. */
export function placeOf(document: Document, offset: number): Place {
  const places = placesOf(document);
  const earlier = places.get(offset);
  if (earlier !== undefined) return earlier;
  const place = findPlace(document, offset);
  places.set(offset, place);
  return place;
}

function placesOf(document: Document): Map<number, Place> {
  const earlier = PLACES.get(document);
  if (earlier !== undefined) return earlier;
  const places = new Map<number, Place>();
  PLACES.set(document, places);
  return places;
}

function findPlace(document: Document, offset: number): Place {
  const block = blockAt(document, offset);
  const source = sourceOffset(document, offset);
  const clause = block === undefined ? undefined : clausesOf(document)[block.index];
  return {
    ...(clause === undefined ? {} : { clause }),
    headings: block === undefined ? [] : headingsOf(document, block),
    paragraph: document.paragraphs?.[block?.index ?? 0] ?? (block?.index ?? 0) + 1,
    ...lineAndColumn(document.lineStarts, source),
    ...(block?.page === undefined ? {} : { page: block.page }),
    ...(block?.part === undefined ? {} : { part: block.part }),
    source,
  };
}

/** The block an offset falls in; the line break after a block is counted to it. */
export function blockAt(document: Document, offset: number): Block | undefined {
  return document.blocks[
    Math.max(
      0,
      lastIndex(document.blocks, (block) => block.start <= offset),
    )
  ];
}

/** Offset in the source of the character at `offset`; between segments, the end of the one before. */
export function sourceOffset(document: Document, offset: number): number {
  const { segments } = document;
  const at = lastIndex(segments, (segment) => segment.start <= offset);
  const segment = segments[at];
  if (segment === undefined) return segments[0]?.source ?? 0;
  return sourceWithin(segment, offset - segment.start);
}

function sourceWithin(segment: Segment, into: number): number {
  if (into >= segment.length) return segment.source + segment.sourceLength;
  return segment.length === segment.sourceLength ? segment.source + into : segment.source;
}

/**
 * The stretches of the source that a span of the text was copied from, in order, neighbours joined. One that maps
 * only as a whole (an entity) is taken whole.
 */
export function sourceSpans(document: Document, span: Span): readonly SourceSpan[] {
  const spans: { start: number; end: number; part?: string }[] = [];
  const { segments } = document;
  const first = Math.max(
    0,
    lastIndex(segments, (segment) => segment.start <= span.start),
  );
  for (let at = first; at < segments.length; at++) {
    const segment = segments[at];
    if (segment === undefined || segment.start >= span.end) break;
    const from = Math.max(0, span.start - segment.start);
    const to = Math.min(segment.length, span.end - segment.start);
    if (to <= from) continue;
    const isLiteral = segment.length === segment.sourceLength;
    const start = isLiteral ? segment.source + from : segment.source;
    const end = isLiteral ? segment.source + to : segment.source + segment.sourceLength;
    const part = blockAt(document, segment.start)?.part;
    const last = spans.at(-1);
    if (last !== undefined && last.end === start && last.part === part) last.end = end;
    else spans.push({ start, end, ...(part === undefined ? {} : { part }) });
  }
  return spans;
}

/** Headings of a block, worked out once: the quotes of a section all name them. */
const HEADINGS = new WeakMap<Document, (readonly string[])[]>();

function headingsOf(document: Document, block: Block): readonly string[] {
  const ofDocument = HEADINGS.get(document) ?? [];
  if (ofDocument.length === 0) HEADINGS.set(document, ofDocument);
  const known = ofDocument[block.index];
  if (known !== undefined) return known;
  const path: string[] = [];
  // a heading is a place in its own section
  for (let at = block.kind === 'heading' ? block.index : block.section; at !== undefined; ) {
    const heading: Block | undefined = document.blocks[at];
    if (heading === undefined) break;
    const text = document.text.slice(heading.start, heading.end);
    path.unshift(heading.label === undefined ? text : `${heading.label} ${text}`);
    at = heading.section;
  }
  ofDocument[block.index] = path;
  return path;
}

function lineAndColumn(lineStarts: readonly number[], source: number): Pick<Place, 'line' | 'column'> {
  const line = lastIndex(lineStarts, (start) => start <= source);
  const start = lineStarts[line];
  return start === undefined ? {} : { line: line + 1, column: source - start + 1 };
}

/** Clause names are worked out once per document: a place is asked for every finding and every quote. */
const CLAUSES = new WeakMap<Document, readonly (string | undefined)[]>();

function clausesOf(document: Document): readonly (string | undefined)[] {
  const known = CLAUSES.get(document);
  if (known !== undefined) return known;
  const clauses: (string | undefined)[] = [];
  /** The last numbered clause of each section: text and letters without a number of their own belong to it. */
  const lastOf = new Map<number | undefined, string>();
  for (const block of document.blocks) {
    clauses.push(block.zone === 'body' ? clauseOf(block, document.blocks, clauses, lastOf) : undefined);
  }
  CLAUSES.set(document, clauses);
  return clauses;
}

function clauseOf(
  block: Block,
  blocks: readonly Block[],
  clauses: readonly (string | undefined)[],
  lastOf: Map<number | undefined, string>,
): string | undefined {
  const inherited = block.leadIn === undefined ? undefined : clauses[block.leadIn];
  const enclosing =
    lastOf.get(block.section) ?? (block.section === undefined ? undefined : clauses[block.section]);
  const label =
    block.label === undefined || block.kind === 'cell' ? undefined : parseLabel(`${block.label} `);
  if (label === undefined || label.style === 'bullet') {
    // An unnumbered heading opens something new: it is in the section's clause, but not in the one above.
    if (block.kind === 'heading') return block.section === undefined ? undefined : clauses[block.section];
    return inherited ?? enclosing;
  }
  if (label.style === 'named' || block.kind === 'heading') return bare(block.label ?? '');
  const isPoint =
    label.style === 'letter' || label.closer === ')' || (block.kind === 'item' && label.path.length === 1);
  if (isPoint) {
    const parent = inherited ?? (block.leadIn === undefined ? enclosing : undefined);
    const own =
      label.style === 'letter' ? bare(label.text) : label.closer === ')' ? label.text : bare(label.text);
    return parent === undefined || isSibling(parent, own, block, blocks) ? own : `${parent} ${own}`;
  }
  const clause = bare(label.text);
  lastOf.set(block.section, clause);
  return clause;
}

/** "3." under the lead-in "2. …:" of a list that lost its levels is clause 3, not "2 3". */
function isSibling(parent: string, own: string, block: Block, blocks: readonly Block[]): boolean {
  if (!/^\d+$/u.test(parent) || !/^\d+$/u.test(own) || block.leadIn === undefined) return false;
  return blocks[block.leadIn]?.kind !== 'heading' && Number(own) > Number(parent);
}

/** Without the closing dot or bracket. */
function bare(label: string): string {
  return label.replace(/^\(/u, '').replace(/[\s.):–—-]+$/u, '');
}

/** Index of the last element for which `holds` is true, -1 if none; `holds` must be true for a prefix. */
function lastIndex<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && holds(item)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

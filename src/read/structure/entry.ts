/** A block on its way from the reader to the document: its typed label taken out, what it was merged with. */
import type { RawBlock, Segment } from '../../model/document.ts';
import type { RawDocument } from '../reader.ts';
import { type Label, parseLabel } from './label.ts';

export interface Entry {
  readonly raw: RawBlock;
  /** Number of the raw block, for the links. */
  readonly rawIndex: number;
  /** Text without the label. */
  readonly text: string;
  readonly segments: readonly Segment[];
  /** Characters of the raw text that the label took. */
  readonly cut: number;
  readonly label?: Label;
  /** A blank line stands before it (known for text and Markdown only). */
  readonly gap: boolean;
  /** The clause text proper, not a footnote, a text box or a page header. */
  readonly isBody: boolean;
  readonly isCell: boolean;
}

/** Turns raw blocks into entries, drops empty ones and gives a label that stands alone to the block it announces. */
export function entriesOf(raw: RawDocument): readonly Entry[] {
  const labelled = resolveLabels(raw.blocks.map((block, index) => entryOf(block, index)));
  return attachLoneLabels(markGaps(labelled, raw));
}

function entryOf(given: RawBlock, rawIndex: number): Entry {
  const raw = isParagraphInList(given) ? { ...given, kind: 'paragraph' as const, level: 0 } : given;
  const isCell = raw.cell !== undefined;
  const base = { raw, rawIndex, gap: false, isBody: raw.zone === 'body', isCell };
  const automatic = raw.label === undefined ? undefined : automaticLabel(raw.label);
  const typed = raw.zone === 'body' ? parseLabel(raw.text) : undefined;
  // A number in a table cell is the cell's content; a bullet is a bullet anywhere.
  const usable = typed !== undefined && (!isCell || typed.style === 'bullet') ? typed : undefined;
  if (automatic !== undefined) {
    // Lists pasted from elsewhere carry both: an automatic bullet before a typed number or a second bullet.
    const cut =
      usable !== undefined && (automatic.style === 'bullet' || usable.style === 'bullet') && !usable.weak;
    const label = cut && usable.style !== 'bullet' ? usable : automatic;
    return { ...base, ...cutText(raw, cut ? usable.length : 0), label };
  }
  if (usable === undefined) return { ...base, ...cutText(raw, 0) };
  const numbered = isCell ? undefined : numberAfterBullet(raw.text, usable);
  if (numbered !== undefined) return { ...base, ...cutText(raw, numbered.length), label: numbered };
  return { ...base, ...cutText(raw, usable.length), label: usable };
}

/** «• 1.2. Настоящая Политика …»: a page that makes its clauses a list; the number is what people quote. */
function numberAfterBullet(text: string, bullet: Label): Label | undefined {
  if (bullet.style !== 'bullet') return undefined;
  const number = parseLabel(text.slice(bullet.length));
  if (number?.style !== 'decimal' || number.weak || number.closer === ')') return undefined;
  return { ...number, length: bullet.length + number.length };
}

/** Pages set whole sections as lists without marks; a long sentence there is a paragraph. */
function isParagraphInList({ kind, label, text }: RawBlock): boolean {
  return (
    kind === 'item' && label === undefined && text.length > 160 && text.endsWith('.') && !parseLabel(text)
  );
}

/** Reads an automatic label; one of a shape nobody knows ("Приложение А —") still is a label. */
function automaticLabel(text: string): Label {
  const parsed = parseLabel(`${text.trim()} `);
  if (parsed !== undefined) return { ...parsed, text: text.trim(), weak: false };
  return {
    text: text.trim(),
    length: 0,
    style: /\d/u.test(text) ? 'named' : 'bullet',
    path: [],
    closer: '',
    weak: false,
  };
}

function cutText(raw: RawBlock, cut: number): Pick<Entry, 'text' | 'segments' | 'cut'> {
  if (cut === 0) return { text: raw.text, segments: raw.segments, cut };
  return { text: raw.text.slice(cut), segments: cutSegments(raw.segments, cut), cut };
}

function cutSegments(segments: readonly Segment[], cut: number): readonly Segment[] {
  const kept: Segment[] = [];
  for (const segment of segments) {
    const over = cut - segment.start;
    if (over <= 0) kept.push({ ...segment, start: segment.start - cut });
    else if (over < segment.length) {
      const isLiteral = segment.length === segment.sourceLength;
      kept.push({
        start: 0,
        length: segment.length - over,
        source: isLiteral ? segment.source + over : segment.source,
        sourceLength: isLiteral ? segment.sourceLength - over : segment.sourceLength,
      });
    }
  }
  return kept;
}

/** Weak labels count only where the series expects them; otherwise they go back into the text. */
function resolveLabels(entries: readonly Entry[]): Entry[] {
  const resolved: Entry[] = [];
  let top = 0;
  let letter = 0;
  entries.forEach((entry, at) => {
    const { label } = entry;
    let kept = label;
    if (label?.style === 'roman' && /^\(?i[.)]$/u.test(label.text) && letter === 8) {
      kept = { ...label, style: 'letter', path: [9] };
    } else if (label?.weak === true) {
      const value = label.path[0] ?? 0;
      const expected = label.style === 'decimal' ? value === top + 1 : value === letter + 1;
      const begins = value === 1 && (label.style === 'decimal' || hasSecondLetter(entries, at));
      if (!expected && !begins) kept = undefined;
      else if (label.style === 'letter' && value > 1 && letter === 0) kept = undefined;
    }
    if (kept?.style === 'decimal' && kept.closer !== ')') top = kept.path[0] ?? top;
    if (kept?.style === 'letter') letter = kept.path[0] ?? 0;
    else if (kept !== undefined && kept.style !== 'bullet') letter = 0;
    resolved.push(kept === label ? entry : withLabel(entry, kept));
  });
  return resolved;
}

function hasSecondLetter(entries: readonly Entry[], at: number): boolean {
  for (let i = at + 1; i < Math.min(entries.length, at + 20); i++) {
    const label = entries[i]?.label;
    if (label?.style === 'letter') return label.path[0] === 2;
    if (label?.style === 'decimal') return false;
  }
  return false;
}

function withLabel(entry: Entry, label: Label | undefined): Entry {
  if (label !== undefined) return { ...entry, label };
  const { label: _, ...rest } = entry;
  return { ...rest, ...cutText(entry.raw, 0) };
}

function markGaps(entries: readonly Entry[], raw: RawDocument): Entry[] {
  if (raw.format !== 'text' && raw.format !== 'markdown') return [...entries];
  let line = 0;
  let previousLine = -1;
  return entries.map((entry) => {
    const first = entry.raw.segments[0];
    const last = entry.raw.segments.at(-1);
    if (first === undefined || last === undefined) return entry;
    while ((raw.lineStarts[line + 1] ?? Number.POSITIVE_INFINITY) <= first.source) line++;
    const gap = previousLine >= 0 && line - previousLine > 1;
    while ((raw.lineStarts[line + 1] ?? Number.POSITIVE_INFINITY) < last.source + last.sourceLength) line++;
    previousLine = line;
    return gap ? { ...entry, gap } : entry;
  });
}

/**
 * "1.1" on a line or in a heading of its own is the number of the paragraph below it; a bullet alone is the bullet
 * of the next line. What announces nothing is dropped (a bullet) or stays as text (a number).
 */
function attachLoneLabels(entries: readonly Entry[]): readonly Entry[] {
  const kept: Entry[] = [];
  let waiting: Entry | undefined;
  for (const entry of entries) {
    let current = entry;
    if (waiting !== undefined) {
      const lone = waiting;
      waiting = undefined;
      if (takesLabel(lone, entry))
        current = {
          ...entry,
          ...(lone.label === undefined ? {} : { label: lone.label }),
          gap: lone.gap || entry.gap,
        };
      else if (lone.label?.style !== 'bullet') kept.push(asText(lone));
    }
    if (!/[\p{L}\p{N}]/u.test(current.text) && current.label !== undefined) waiting = current;
    else if (/\S/u.test(current.text)) kept.push(current);
  }
  if (waiting !== undefined && waiting.label?.style !== 'bullet') kept.push(asText(waiting));
  return kept.filter((entry) => entry.text !== '');
}

function takesLabel(lone: Entry, next: Entry): boolean {
  if (next.label !== undefined || next.text === '' || lone.isCell !== next.isCell || !next.isBody)
    return false;
  if (lone.isCell)
    return lone.raw.cell?.row === next.raw.cell?.row && lone.raw.cell?.column === next.raw.cell?.column;
  // «Статья 5» names what follows only when that is its title; before running text it is a heading by itself.
  return lone.label?.style !== 'named' || (next.text.length <= 120 && !/[.;:,]$/u.test(next.text));
}

function asText(lone: Entry): Entry {
  const { label: _, ...rest } = lone;
  return { ...rest, ...cutText(lone.raw, 0) };
}

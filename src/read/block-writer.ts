/** Turns runs of text, line breaks and links into RawBlocks; shared by the readers of formats made of runs. */
import type { BlockKind, CellPosition, Link, RawBlock, Segment, Zone } from '../model/document.ts';
import { BlockText } from './block-text.ts';
import { startsNewLine } from './line-breaks.ts';

/** What the block is; the text comes from what was written since the last flush. */
export interface BlockShape {
  readonly kind: BlockKind;
  readonly level: number;
  readonly zone: Zone;
  readonly label?: string | undefined;
  readonly cell?: CellPosition | undefined;
  readonly part?: string | undefined;
  readonly page?: number | undefined;
  /** The whole block is set apart (centred), whatever its runs are. */
  readonly emphatic?: boolean | undefined;
}

export type BlockLink = Link & { readonly block: number };

interface OpenLink {
  readonly target: string;
  start: number;
}

interface PlacedLink {
  readonly target: string;
  readonly start: number;
  readonly end: number;
}

interface LineOfRuns {
  readonly text: BlockText;
  readonly links: PlacedLink[];
  /** The break that ends the line; `hard` ones always separate. */
  end: { from: number; to: number; hard: boolean } | undefined;
  strong: number;
}

interface FinishedLine {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly links: readonly PlacedLink[];
  readonly strong: boolean;
}

/** Longer text is no heading, however strong it is set. */
const EMPHATIC_LIMIT = 300;

export class BlockWriter {
  readonly blocks: RawBlock[] = [];
  readonly links: BlockLink[] = [];
  #lines: LineOfRuns[] = [newLine()];
  readonly #open: OpenLink[] = [];

  /** True when nothing visible was written since the last flush. */
  get isEmpty(): boolean {
    return this.#lines.every((line) => line.text.length === 0);
  }

  /** What was written since the last flush. */
  get text(): string {
    return this.#lines.map((line) => line.text.build().text).join(' ');
  }

  /** Marks the cells written since block `from` as names of columns. */
  markHeader(from: number): void {
    for (let i = from; i < this.blocks.length; i++) {
      const block = this.blocks[i];
      if (block?.cell) this.blocks[i] = { ...block, cell: { ...block.cell, header: true } };
    }
  }

  /** Gives block `index` a label, when there is such a block. */
  label(index: number, label: string): void {
    const block = this.blocks[index];
    if (block) this.blocks[index] = { ...block, label };
  }

  /** Forgets what was written since the last flush. */
  discard(): void {
    this.#lines = [newLine()];
    for (const link of this.#open) link.start = 0;
  }

  /** Appends `source.slice(from, to)`. */
  copy(source: string, from: number, to: number, strong: boolean): void {
    this.#write(strong, (text) => text.copy(source, from, to));
  }

  /** Appends text that stands for a different stretch of source (a character entity, a symbol). */
  replace(text: string, from: number, to: number, strong: boolean): void {
    this.#write(strong, (line) => line.replace(text, from, to));
  }

  /** A break that may or may not separate points; `hard` when it certainly does. */
  lineBreak(from: number, to: number, hard = false): void {
    const line = this.#line;
    if (line.text.length === 0) {
      const before = this.#lines.at(-2);
      // Two breaks in a row are a blank line: a paragraph in all but name.
      if (before?.end !== undefined) before.end = { from: before.end.from, to, hard: true };
      return;
    }
    line.end = { from, to, hard };
    this.#closeLinks(line);
    this.#lines.push(newLine());
    for (const link of this.#open) link.start = 0;
  }

  openLink(target: string): void {
    this.#open.push({ target, start: this.#line.text.nextStart });
  }

  closeLink(): void {
    const link = this.#open.pop();
    if (link !== undefined) placeLink(this.#line, link);
  }

  /** Writes what was collected as one block, or as several where line breaks separate points. Returns how many. */
  flush(shape: BlockShape): number {
    this.#closeLinks(this.#line);
    for (const link of this.#open) link.start = 0;
    const lines = this.#lines.filter((line) => line.text.length > 0);
    this.#lines = [newLine()];
    const groups = groupLines(lines, shape.kind === 'heading');
    groups.forEach((group, index) => {
      this.#emit(joinLines(group), index === 0 ? shape : continuation(shape));
    });
    return groups.length;
  }

  get #line(): LineOfRuns {
    const line = this.#lines.at(-1);
    if (line === undefined) throw new Error('a writer always has a line');
    return line;
  }

  #write(strong: boolean, append: (text: BlockText) => void): void {
    const line = this.#line;
    const before = line.text.length;
    append(line.text);
    if (strong) line.strong += line.text.length - before;
  }

  #closeLinks(line: LineOfRuns): void {
    for (const link of this.#open) placeLink(line, link);
  }

  #emit(line: FinishedLine, shape: BlockShape): void {
    const block = this.blocks.length;
    const isEmphatic = line.text.length <= EMPHATIC_LIMIT && (line.strong || shape.emphatic === true);
    this.blocks.push({
      text: line.text,
      segments: line.segments,
      kind: shape.kind,
      level: shape.level,
      zone: shape.zone,
      ...(shape.label !== undefined && { label: shape.label }),
      ...(shape.cell !== undefined && { cell: shape.cell }),
      ...(shape.part !== undefined && { part: shape.part }),
      ...(shape.page !== undefined && { page: shape.page }),
      ...(isEmphatic && { emphatic: true }),
    });
    for (const link of line.links) this.links.push({ ...link, block });
  }
}

function newLine(): LineOfRuns {
  return { text: new BlockText(), links: [], end: undefined, strong: 0 };
}

function placeLink(line: LineOfRuns, link: OpenLink): void {
  if (line.text.length > link.start) {
    line.links.push({ target: link.target, start: link.start, end: line.text.length });
  }
}

/** The label belongs to the first line; the lines after it are paragraphs of the same item, or of the same cell. */
function continuation(shape: BlockShape): BlockShape {
  return { ...shape, kind: shape.kind === 'item' ? 'paragraph' : shape.kind, label: undefined };
}

function groupLines(lines: readonly LineOfRuns[], isHeading: boolean): LineOfRuns[][] {
  const groups: LineOfRuns[][] = [];
  let previous: LineOfRuns | undefined;
  for (const line of lines) {
    const group = groups.at(-1);
    if (group === undefined || previous === undefined || (!isHeading && separates(previous, line)))
      groups.push([line]);
    else group.push(line);
    previous = line;
  }
  return groups;
}

function separates(before: LineOfRuns, after: LineOfRuns): boolean {
  if (before.end?.hard === true) return true;
  // A line set apart as a whole over plain text is a heading over its paragraph.
  if (isStrong(before) !== isStrong(after)) return true;
  return startsNewLine(before.text.build().text, after.text.build().text);
}

/** Spaces between strong runs are often not strong themselves. */
function isStrong(line: LineOfRuns): boolean {
  return line.strong >= line.text.length * 0.95;
}

function joinLines(group: readonly LineOfRuns[]): FinishedLine {
  let text = '';
  const segments: Segment[] = [];
  const links: PlacedLink[] = [];
  let pending: LineOfRuns['end'];
  for (const line of group) {
    const built = line.text.build();
    if (text !== '') {
      const at = pending ?? { from: 0, to: 0 };
      segments.push({ start: text.length, length: 1, source: at.from, sourceLength: at.to - at.from });
      text += ' ';
    }
    const base = text.length;
    for (const segment of built.segments) segments.push({ ...segment, start: segment.start + base });
    for (const link of line.links) links.push({ ...link, start: link.start + base, end: link.end + base });
    text += built.text;
    pending = line.end;
  }
  return { text, segments, links, strong: group.every(isStrong) };
}

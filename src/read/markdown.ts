/** Markdown: headings, nested lists, tables, paragraphs; markup is taken off with the offsets kept. */
import type { BlockKind, CellPosition, RawBlock } from '../model/document.ts';
import { decodeText } from './encoding.ts';
import { rawIgnores } from './ignores.ts';
import { type Line, lineStartsOf, splitLines } from './lines.ts';
import { type InlineText, type References, readInline, type Stretch } from './markdown-inline.ts';
import { isDelimiterRow, type LineRole, roleOf } from './markdown-lines.ts';
import type { RawDocument, Reader } from './reader.ts';
import { parseLabel } from './structure/label.ts';
import { encodingNotes } from './text.ts';
import { type Wrapping, wrappingOf } from './wrapping.ts';

type RawLink = RawDocument['links'][number];

/** Reads Markdown. List markers become labels, with the numbers a reader of the page sees. */
export const readMarkdown: Reader = (input) => {
  const decoded = decodeText(input.bytes, input.encoding);
  const builder = new MarkdownBlocks(decoded.text);
  builder.run();
  return {
    format: 'markdown',
    encoding: decoded.encoding,
    blocks: builder.blocks,
    lineStarts: lineStartsOf(decoded.text),
    links: builder.links,
    notes: encodingNotes(decoded),
    ignores: rawIgnores(decoded.text, 'markdown'),
  };
};

interface OpenItem {
  readonly indent: number;
  readonly content: number;
  readonly isOrdered: boolean;
  number: number;
}

interface Paragraph {
  readonly kind: BlockKind;
  readonly level: number;
  readonly label?: string;
  readonly stretches: Stretch[];
}

class MarkdownBlocks {
  readonly blocks: RawBlock[] = [];
  readonly links: RawLink[] = [];
  readonly #source: string;
  readonly #lines: readonly Line[];
  readonly #roles: readonly LineRole[];
  readonly #references: References;
  readonly #wrapping: Wrapping;
  /** For each closing sign, where it was looked for last and the line that held it. */
  readonly #closings = new Map<string, { readonly from: number; readonly end: number }>();
  #items: OpenItem[] = [];
  #open: Paragraph | undefined;
  #tables = 0;

  constructor(source: string) {
    this.#source = source;
    this.#lines = splitLines(source);
    this.#roles = this.#lines.map((line) => roleOf(source, line));
    this.#references = referencesOf(this.#roles);
    this.#wrapping = wrappingOf(source, this.#lines);
  }

  run(): void {
    let at = endOfFrontMatter(this.#source, this.#lines);
    while (at < this.#lines.length) at += this.#step(at);
    this.#close();
  }

  /** Handles the line and returns how many lines that took. */
  #step(at: number): number {
    const role = this.#roles[at];
    const line = this.#lines[at];
    if (role === undefined || line === undefined) return 1;
    switch (role.kind) {
      case 'blank':
      case 'rule':
      case 'reference':
        this.#close();
        return 1;
      case 'fence':
        return this.#fenced(at, role.sign);
      case 'underline':
        this.#underline(role.level);
        return 1;
      case 'heading':
        this.#close();
        this.#items = [];
        this.#emit({ kind: 'heading', level: role.level, stretches: [{ from: role.from, to: role.to }] });
        return 1;
      case 'item':
        this.#item(role);
        return 1;
      case 'row':
        return this.#table(at) || this.#text(at, role.from, role.to, line.indent);
      case 'text':
        return this.#table(at) || this.#text(at, role.from, role.to, role.indent);
    }
  }

  #text(at: number, from: number, to: number, indent: number): number {
    const hidden = this.#hidden(at, from);
    if (hidden > 0) return hidden;
    if (this.#open !== undefined && this.#endsBefore(at, from, to)) this.#close();
    if (this.#open === undefined) {
      // Text after a blank line belongs to the list only when it is indented as its items' text is.
      while (this.#items.length > 0 && indent < (this.#items.at(-1)?.indent ?? 0) + 2) this.#items.pop();
      this.#open = { kind: 'paragraph', level: 0, stretches: [] };
    }
    this.#open.stretches.push({ from, to });
    return 1;
  }

  /** A comment or a script of several lines: returns how many it takes, 0 when none begins here. */
  #hidden(at: number, from: number): number {
    const source = this.#source;
    const opening = /^<(?:!--|script\b|style\b)/iu.exec(source.slice(from, from + 8))?.[0].toLowerCase();
    if (opening === undefined) return 0;
    const closing = opening === '<!--' ? '-->' : `</${opening.slice(1)}`;
    const end = this.#lineHolding(closing, at);
    // On the line itself it is markup like any other; where nothing closes it, a stray sign before text.
    if (end === this.#lines.length || (opening === '<!--' && end === at)) return 0;
    return end - at + 1;
  }

  /** The first line from `at` on that holds what closes; one search serves all lines before its answer. */
  #lineHolding(closing: string, at: number): number {
    const known = this.#closings.get(closing);
    if (known !== undefined && known.from <= at && at <= known.end) return known.end;
    let end = at;
    for (; end < this.#lines.length; end++) {
      const { from, to } = this.#lines[end] ?? { from: 0, to: 0 };
      if (this.#source.slice(from, to).toLowerCase().includes(closing)) break;
    }
    this.#closings.set(closing, { from: at, end });
    return end;
  }

  /** Markdown joins lines into a paragraph; authors who do not know that write one paragraph on a line. */
  #endsBefore(at: number, from: number, to: number): boolean {
    const source = this.#source;
    const last = this.#open?.stretches.at(-1);
    const above = this.#lines[at - 1];
    if (last === undefined || above === undefined) return true;
    const visible = source.slice(last.from, last.to);
    // A forced line break shows as a new line.
    if (visible.endsWith('\\') || /^ {2,}(?:\r?\n)?/u.test(source.slice(above.to, above.to + 4))) return true;
    const start = source.slice(from, Math.min(to, from + 60));
    const head = start.replace(/^[*_]+/u, '');
    // «**Адрес:** …» under «**Оператор:** …»: a card of requisites, one to a line.
    if (/^(?:\*\*|__)[^*_]+:/u.test(start)) return true;
    const label = parseLabel(head);
    if (label !== undefined && !label.weak) return true;
    return !this.#wrapping.wrapped && /[.!?;:][*_»”"')\]]*$/u.test(visible) && /^[\p{Lu}\d«"“]/u.test(head);
  }

  #item(role: LineRole & { kind: 'item' }): void {
    this.#close();
    while (this.#items.length > 0 && (this.#items.at(-1)?.indent ?? 0) > role.indent) this.#items.pop();
    let current = this.#items.at(-1);
    const isOrdered = /\d/u.test(role.marker);
    // Two columns more than the item above it: a list inside that item.
    if (current === undefined || role.indent >= Math.min(current.content, current.indent + 2)) {
      current = { indent: role.indent, content: role.content, isOrdered, number: 0 };
      this.#items.push(current);
    } else if (current.isOrdered !== isOrdered) {
      this.#items.pop();
      current = { indent: role.indent, content: role.content, isOrdered, number: 0 };
      this.#items.push(current);
    }
    const typed = Number.parseInt(role.marker, 10);
    // "1. 1. 1." shows as 1, 2, 3; numbers that the author counted up are kept as they are.
    current.number = current.number > 0 && typed <= current.number ? current.number + 1 : typed;
    const label = isOrdered ? `${current.number}${role.marker.at(-1) ?? '.'}` : role.marker;
    this.#open = { kind: 'item', level: this.#items.length, label, stretches: [] };
    if (role.to > role.from) this.#open.stretches.push({ from: role.from, to: role.to });
  }

  /** "====" or "----" under a paragraph makes it a heading; under a long one or none it is a rule. */
  #underline(level: 1 | 2): void {
    const open = this.#open;
    const first = open?.stretches[0];
    const last = open?.stretches.at(-1);
    this.#open = undefined;
    if (open === undefined || first === undefined || last === undefined) return;
    const isHeading = open.kind === 'paragraph' && last.to - first.from <= 160;
    if (isHeading) this.#items = [];
    this.#emit(isHeading ? { kind: 'heading', level, stretches: open.stretches } : open);
  }

  /** Code in a policy is text somebody indented by mistake: each line a paragraph. */
  #fenced(at: number, sign: string): number {
    this.#close();
    let end = at + 1;
    while (end < this.#lines.length) {
      const role = this.#roles[end];
      if (role?.kind === 'fence' && role.sign === sign) break;
      const line = this.#lines[end];
      if (line !== undefined && line.to > line.from)
        this.#emit({ kind: 'paragraph', level: 0, stretches: [line] });
      end++;
    }
    return end - at + 1;
  }

  /** A header row, a delimiter row and what follows; returns the lines it took, 0 when there is no table. */
  #table(at: number): number {
    const source = this.#source;
    const [header, delimiter] = [this.#lines[at], this.#lines[at + 1]];
    if (header === undefined || delimiter === undefined) return 0;
    if (!source.slice(header.from, header.to).includes('|')) return 0;
    if (!isDelimiterRow(source.slice(delimiter.from, delimiter.to))) return 0;
    this.#close();
    const table = this.#tables++;
    this.#row(header, { table, row: 0, column: 0, header: true });
    let end = at + 2;
    for (let row = 1; end < this.#lines.length; row++, end++) {
      const line = this.#lines[end];
      if (line === undefined || !source.slice(line.from, line.to).includes('|')) break;
      this.#row(line, { table, row, column: 0, header: false });
    }
    return end - at;
  }

  #row(line: Line, position: CellPosition): void {
    cellsOf(this.#source, line).forEach((cell, column) => {
      this.#emit({ kind: 'cell', level: 0, stretches: [cell] }, { ...position, column });
    });
  }

  #close(): void {
    const open = this.#open;
    this.#open = undefined;
    if (open !== undefined) this.#emit(open);
  }

  #emit(paragraph: Paragraph, cell?: CellPosition): void {
    const parts = readInline(this.#source, paragraph.stretches, this.#references);
    parts.forEach((part, i) => {
      this.#add(part, paragraph, i === 0, cell);
    });
  }

  #add(part: InlineText, paragraph: Paragraph, isFirst: boolean, cell: CellPosition | undefined): void {
    const block = this.blocks.length;
    for (const link of part.links) this.links.push({ ...link, block });
    const isItem = paragraph.kind === 'item' && isFirst;
    this.blocks.push({
      text: part.text,
      segments: part.segments,
      kind: paragraph.kind === 'item' && !isFirst ? 'paragraph' : paragraph.kind,
      level: paragraph.kind === 'item' && !isFirst ? 0 : paragraph.level,
      ...(isItem && paragraph.label !== undefined ? { label: paragraph.label } : {}),
      ...(cell === undefined ? {} : { cell }),
      zone: 'body',
      ...(part.strong && paragraph.kind !== 'cell' ? { emphatic: true } : {}),
    });
  }
}

function referencesOf(roles: readonly LineRole[]): References {
  const references = new Map<string, string>();
  for (const role of roles) {
    if (role.kind === 'reference') references.set(role.name.trim().toLowerCase(), role.target);
  }
  return references;
}

/** Number of the first line after "---" … "---" at the top of the file. */
function endOfFrontMatter(source: string, lines: readonly Line[]): number {
  const text = (at: number) => source.slice(lines[at]?.from ?? 0, lines[at]?.to ?? 0);
  if (text(0) !== '---') return 0;
  for (let at = 1; at < Math.min(lines.length, 200); at++) {
    if (text(at) === '---' || text(at) === '...') {
      // Front matter is "key: value" lines; two rules around a paragraph are not.
      return at > 1 && /^[\w-]+\s*:/u.test(text(1)) ? at + 1 : 0;
    }
  }
  return 0;
}

function cellsOf(source: string, line: Line): readonly Stretch[] {
  let { from, to } = line;
  if (source[from] === '|') from++;
  if (to > from && source[to - 1] === '|' && source[to - 2] !== '\\') to--;
  const cells: Stretch[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '|') {
      cells.push({ from: start, to: at });
      start = at + 1;
    }
  }
  cells.push({ from: start, to });
  return cells;
}

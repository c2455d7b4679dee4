/** Walks the kept part of a page and writes its blocks. */
import type { BlockKind, CellPosition, Zone } from '../../model/document.ts';
import type { BlockWriter } from '../block-writer.ts';
import { namesColumns } from '../header-row.ts';
import { startsWithLabel } from '../line-breaks.ts';
import {
  attribute,
  BLOCK_TAGS,
  headingLevel,
  isElement,
  isText,
  namesOf,
  type Origin,
  type PageElement,
  type PageNode,
  type PageText,
  styleOf,
  tagOf,
} from './dom.ts';
import { decodeEntities, piecesOf } from './entities.ts';
import { type ListCounter, listCounter, takeMarker } from './lists.ts';
import type { Measures } from './measure.ts';
import { looksRaw, writeRaw } from './raw-text.ts';
import { dataGrid, type Grid, textColumns } from './tables.ts';
import { writePiece } from './write-piece.ts';

/** Marker of the list item being read; its first block takes it. */
interface Item {
  label: string | undefined;
  taken: boolean;
}

interface Context {
  readonly kind: BlockKind;
  readonly level: number;
  readonly zone: Zone;
  readonly strong: boolean;
  readonly centred: boolean;
  /** White space is kept: line ends of the source are line ends of the page. */
  readonly pre: boolean;
  readonly listDepth: number;
  readonly list: ListCounter | undefined;
  readonly item: Item | undefined;
  readonly cell: CellPosition | undefined;
  readonly depth: number;
}

export interface WalkInput {
  readonly origin: Origin;
  readonly writer: BlockWriter;
  readonly dropped: ReadonlySet<PageElement>;
  readonly measures: Measures;
  readonly zone: Zone;
}

const LIST_TAGS: ReadonlySet<string> = new Set(['ul', 'ol', 'menu', 'dir']);
const STRONG_TAGS: ReadonlySet<string> = new Set(['b', 'strong', 'button']);
const BLOCK_STYLE = /display:(?:block|flex|grid|list-item|table)/u;
const STRONG_STYLE = /font-weight:(?:bold|bolder|[6-9]00)/u;
const PRE_STYLE = /white-space:(?:pre|pre-wrap|pre-line|break-spaces)(?:;|$)/u;
/** Deeper than this the page's structure says nothing; the text is kept. */
const DEPTH_LIMIT = 400;
/** A heading longer than this is a paragraph in a heading's type. */
const HEADING_LIMIT = 250;

export function walkPage(nodes: readonly PageNode[], input: WalkInput): void {
  const walker = new Walker(input);
  const context: Context = {
    kind: 'paragraph',
    level: 0,
    zone: input.zone,
    strong: false,
    centred: false,
    pre: false,
    listDepth: 0,
    list: undefined,
    item: undefined,
    cell: undefined,
    depth: 0,
  };
  walker.children(nodes, context);
  walker.flush(context);
}

class Walker {
  readonly #input: WalkInput;
  #tables = 0;

  constructor(input: WalkInput) {
    this.#input = input;
  }

  children(nodes: readonly PageNode[], context: Context): void {
    for (const node of nodes) {
      if (isText(node)) this.#text(node, context);
      else if (isElement(node) && !this.#input.dropped.has(node)) this.#element(node, context);
    }
  }

  /** Ends the block in hand; the first block of a list item takes its marker. */
  flush(context: Context): void {
    const { writer } = this.#input;
    if (writer.isEmpty) return;
    const { item, cell, zone } = context;
    const isFirst = item !== undefined && !item.taken;
    const kind = context.kind === 'item' && !isFirst ? 'paragraph' : context.kind;
    if (item !== undefined) item.taken = true;
    writer.flush({
      kind: cell === undefined ? kind : 'cell',
      level: context.level,
      zone,
      label: isFirst && !startsWithLabel(writer.text) ? item.label : undefined,
      cell,
      emphatic: context.centred,
    });
  }

  #text(node: PageText, context: Context): void {
    const { origin } = this.#input;
    const pieces = piecesOf(node, origin.text);
    if (!context.pre && !looksRaw(node.data)) {
      for (const piece of pieces) writePiece(piece, this.#input, context.strong);
      return;
    }
    writeRaw(pieces, this.#input, {
      strong: context.strong,
      flush: () => this.flush(context),
      flushAs: (kind, level, label) => {
        const item = label === undefined ? undefined : { label, taken: false };
        this.flush({ ...context, kind, level, item });
      },
    });
  }

  #element(element: PageElement, context: Context): void {
    const tag = tagOf(element);
    const inner = { ...context, depth: context.depth + 1, ...textStyle(element, tag, context) };
    if (tag === 'br') this.#break(element);
    else if (context.depth > DEPTH_LIMIT) this.#flatten(element, context);
    else if (tag === 'a') this.#link(element, inner);
    else if (isBlock(element, tag)) {
      this.flush(context);
      this.#block(element, tag, inner);
    } else this.children(element.children, inner);
  }

  #block(element: PageElement, tag: string, context: Context): void {
    const level = headingLevel(element);
    const grid = tag === 'table' ? dataGrid(element, this.#input.measures) : undefined;
    if (level > 0) this.#heading(element, level, context);
    else if (LIST_TAGS.has(tag)) {
      this.#contents(element, { ...context, list: listCounter(element), listDepth: context.listDepth + 1 });
    } else if (tag === 'li') this.#item(element, takeMarker(context.list, element), context);
    else if (tag === 'dd') this.#item(element, undefined, context);
    else if (tag === 'dt' || tag === 'summary') this.#contents(element, { ...context, strong: true });
    else if (grid !== undefined) this.#table(grid, context);
    else if (tag === 'table') this.#layout(element, context);
    else this.#contents(element, context);
  }

  #contents(element: PageElement, context: Context): void {
    this.children(element.children, context);
    this.flush(context);
  }

  #heading(element: PageElement, level: number, context: Context): void {
    const isLong = this.#input.measures(element).text > HEADING_LIMIT;
    this.#contents(
      element,
      isLong || context.cell ? { ...context, strong: true } : { ...context, kind: 'heading', level },
    );
  }

  #item(element: PageElement, label: string | undefined, context: Context): void {
    const listDepth = Math.max(1, context.listDepth);
    const item: Item = { label, taken: false };
    this.#contents(element, { ...context, kind: 'item', level: listDepth, listDepth, item, list: undefined });
  }

  #table(grid: Grid, context: Context): void {
    const { writer, measures } = this.#input;
    const table = this.#tables++;
    const plain = {
      ...context,
      kind: 'paragraph' as const,
      level: 0,
      item: undefined,
      listDepth: 0,
      list: undefined,
    };
    if (grid.caption !== undefined) this.#contents(grid.caption, plain);
    const hasMarked = grid.headerRows.size > 0;
    const filled = grid.rows.filter((row) => row.some((cell) => measures(cell.element).text > 0)).length;
    grid.rows.forEach((row, rowIndex) => {
      const from = writer.blocks.length;
      for (const cell of row) {
        const position = { table, row: rowIndex, column: cell.column, header: grid.headerRows.has(rowIndex) };
        this.#contents(cell.element, { ...plain, cell: position, strong: plain.strong || cell.isHeading });
      }
      if (hasMarked || rowIndex > 0) return;
      const first = writer.blocks.slice(from);
      const cells = first.map((block) => ({ text: block.text, emphatic: block.emphatic === true }));
      if (namesColumns(cells, filled, grid.columns)) writer.markHeader(from);
    });
  }

  /** A table that only arranges the page: columns of text are read one after the other. */
  #layout(table: PageElement, context: Context): void {
    const cells = textColumns(table, this.#input.measures) ?? [table];
    for (const cell of cells) this.#contents(cell, context);
  }

  #link(element: PageElement, context: Context): void {
    const target = decodeEntities(attribute(element, 'href')).trim();
    if (target !== '') this.#input.writer.openLink(target);
    this.children(element.children, context);
    if (target !== '') this.#input.writer.closeLink();
  }

  #break(element: PageElement): void {
    const { origin, writer } = this.#input;
    const from = element.startIndex ?? 0;
    writer.lineBreak(origin.at(from), origin.at((element.endIndex ?? from) + 1));
  }

  /** Text of a subtree whose nesting is beyond all sense. */
  #flatten(root: PageElement, context: Context): void {
    const stack: PageNode[] = [root];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (isText(node)) this.#text(node, context);
      if (!isElement(node) || this.#input.dropped.has(node)) continue;
      for (let i = node.children.length - 1; i >= 0; i--) {
        const child = node.children[i];
        if (child !== undefined) stack.push(child);
      }
    }
  }
}

function isBlock(element: PageElement, tag: string): boolean {
  return (
    tag === 'hr' || BLOCK_TAGS.has(tag) || BLOCK_STYLE.test(styleOf(element)) || headingLevel(element) > 0
  );
}

function textStyle(element: PageElement, tag: string, context: Context): Partial<Context> {
  const style = styleOf(element);
  const isCentred =
    tag === 'center' || /text-align:center/u.test(style) || attribute(element, 'align') === 'center';
  return {
    strong:
      context.strong ||
      STRONG_TAGS.has(tag) ||
      attribute(element, 'role') === 'button' ||
      STRONG_STYLE.test(style),
    centred:
      isCentred ||
      (context.centred && !/text-align:(?:left|justify)/u.test(style)) ||
      isCentredByName(element),
    pre: context.pre || tag === 'pre' || tag === 'textarea' || PRE_STYLE.test(style),
  };
}

function isCentredByName(element: PageElement): boolean {
  return /(?:^|\s)text-center(?:\s|$)/u.test(namesOf(element));
}

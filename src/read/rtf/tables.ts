/** Cells and rows of an RTF table as they come; what turns out to be no table becomes paragraphs again. */
import type { CellPosition, RawBlock } from '../../model/document.ts';
import type { BlockWriter } from '../block-writer.ts';
import { namesColumns } from '../header-row.ts';

/** A cell with this much text in this many paragraphs is a column of a document. */
const COLUMN_TEXT = 1000;
const COLUMN_PARAGRAPHS = 6;

export class TableCollector {
  readonly #writer: BlockWriter;
  readonly #nextNumber: () => number;
  #from = -1;
  #table = 0;
  #row = 0;
  #column = 0;
  #columns = 0;
  #isHeader = false;

  constructor(writer: BlockWriter, nextNumber: () => number) {
    this.#writer = writer;
    this.#nextNumber = nextNumber;
  }

  /** Place of a paragraph inside a table; opens one when none is open. */
  get position(): CellPosition {
    if (this.#from < 0) {
      this.#from = this.#writer.blocks.length;
      this.#table = this.#nextNumber();
      this.#row = 0;
      this.#column = 0;
      this.#columns = 0;
    }
    return {
      table: this.#table,
      row: this.#row,
      column: this.#column,
      header: this.#isHeader && this.#row === 0,
    };
  }

  beginRow(): void {
    this.#isHeader = false;
  }

  markHeader(): void {
    this.#isHeader = true;
  }

  endCell(): void {
    if (this.#from < 0) this.position;
    this.#column++;
    this.#columns = Math.max(this.#columns, this.#column);
  }

  endRow(): void {
    if (this.#from < 0) return;
    this.#row++;
    this.#column = 0;
  }

  /** The text goes on outside the table. */
  end(): void {
    const from = this.#from;
    if (from < 0) return;
    this.#from = -1;
    const blocks = this.#writer.blocks.slice(from);
    if (this.#columns < 2 || this.#row < 2 || hasColumnsOfText(blocks)) this.#dissolve(from, blocks);
    else if (!blocks.some((block) => block.cell?.header === true)) {
      const first = blocks.filter((block) => block.cell?.row === 0);
      const cells = first.map((block) => ({ text: block.text, emphatic: block.emphatic === true }));
      if (!namesColumns(cells, this.#row, this.#columns)) return;
      first.forEach((block, i) => {
        if (block.cell !== undefined)
          this.#writer.blocks[from + i] = { ...block, cell: { ...block.cell, header: true } };
      });
    }
  }

  /** Columns of text are read one after the other. */
  #dissolve(from: number, blocks: readonly RawBlock[]): void {
    const order = blocks
      .map((block, index) => ({ block, index }))
      .sort((a, b) => (a.block.cell?.column ?? 0) - (b.block.cell?.column ?? 0) || a.index - b.index);
    const moved = new Map(order.map(({ index }, place) => [from + index, from + place]));
    order.forEach(({ block }, place) => {
      const { cell: _, ...rest } = block;
      const isItem = block.label !== undefined;
      this.#writer.blocks[from + place] = {
        ...rest,
        kind: block.cell === undefined ? block.kind : isItem ? 'item' : 'paragraph',
        level: isItem ? 1 : 0,
      };
    });
    this.#writer.links.forEach((link, i) => {
      this.#writer.links[i] = { ...link, block: moved.get(link.block) ?? link.block };
    });
  }
}

function hasColumnsOfText(blocks: readonly RawBlock[]): boolean {
  const cells = new Map<string, { paragraphs: number; length: number }>();
  const rows = new Map<number, string[]>();
  for (const { cell, text } of blocks) {
    if (cell === undefined) continue;
    const key = `${cell.row}.${cell.column}`;
    const known = cells.get(key);
    if (known === undefined) {
      cells.set(key, { paragraphs: 1, length: text.length });
      rows.set(cell.row, [...(rows.get(cell.row) ?? []), key]);
    } else {
      known.paragraphs++;
      known.length += text.length;
    }
  }
  return [...rows.values()].some(
    (keys) =>
      keys.length > 1 &&
      keys.every((key) => {
        const cell = cells.get(key);
        return cell !== undefined && cell.paragraphs >= COLUMN_PARAGRAPHS && cell.length >= COLUMN_TEXT;
      }),
  );
}

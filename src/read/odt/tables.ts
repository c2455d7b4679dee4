/** The grid of a table of an OpenDocument text. */
import { descendants, wholeNumber, type XmlElement } from '../docx/xml.ts';

export interface TableCell {
  readonly element: XmlElement;
  readonly column: number;
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  /** Repeated at the top of every page: the names of the columns. */
  readonly isHeader: boolean;
}

export interface TableGrid {
  readonly rows: readonly TableRow[];
  readonly columns: number;
}

const SPAN_LIMIT = 100;
/** A cell with this much text in this many paragraphs is a column of a document. */
const COLUMN_TEXT = 1000;
const COLUMN_PARAGRAPHS = 6;

export function readGrid(table: XmlElement): TableGrid {
  const rows: TableRow[] = [];
  let columns = 0;
  const add = (container: XmlElement, isHeader: boolean): void => {
    for (const element of container.children) {
      if (element.name === 'table:table-row') {
        const cells = cellsOf(element);
        columns = Math.max(columns, ...cells.map((cell) => cell.column + 1));
        rows.push({ cells, isHeader });
      } else if (/^table:table-(?:header-rows|rows|row-group)$/u.test(element.name))
        add(element, isHeader || element.name === 'table:table-header-rows');
    }
  };
  add(table, false);
  return { rows, columns };
}

function cellsOf(row: XmlElement): TableCell[] {
  const cells: TableCell[] = [];
  let column = 0;
  for (const element of row.children) {
    const repeated = Math.min(
      SPAN_LIMIT,
      wholeNumber(element.attributes['table:number-columns-repeated']) ?? 1,
    );
    if (element.name === 'table:table-cell') cells.push({ element, column });
    if (/^table:(?:covered-)?table-cell$/u.test(element.name)) column += Math.max(1, repeated);
  }
  return cells;
}

/** False for a frame of one column, for one row (signatures) and for texts set side by side. */
export function isDataTable({ rows, columns }: TableGrid): boolean {
  if (columns < 2 || rows.length < 2) return false;
  return !rows.some(({ cells }) => cells.length > 0 && cells.every(({ element }) => isColumnOfText(element)));
}

function isColumnOfText(cell: XmlElement): boolean {
  const paragraphs = descendants(cell, 'text:p');
  if (paragraphs.length < COLUMN_PARAGRAPHS) return false;
  return paragraphs.reduce((sum, own) => sum + own.innerEnd - own.innerStart, 0) >= COLUMN_TEXT;
}

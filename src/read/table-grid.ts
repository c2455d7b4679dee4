/** The grid of a table of an office document, whichever format it is written in. */
import type { XmlElement } from './docx/xml.ts';

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

/** No table has more columns; a file that says so is damaged or hostile. */
export const SPAN_LIMIT = 100;
/** A cell with this much text in this many paragraphs is a column of a document. */
const COLUMN_TEXT = 1000;
const COLUMN_PARAGRAPHS = 6;

/** How much a cell holds, as its format counts it. */
export interface CellSize {
  readonly paragraphs: number;
  readonly length: number;
}

/** False for a frame of one column, for one row (signatures) and for texts set side by side (the same policy in two languages). */
export function isDataTable({ rows, columns }: TableGrid, sizeOf: (cell: XmlElement) => CellSize): boolean {
  if (columns < 2 || rows.length < 2) return false;
  const isColumnOfText = ({ element }: TableCell): boolean => {
    const { paragraphs, length } = sizeOf(element);
    return paragraphs >= COLUMN_PARAGRAPHS && length >= COLUMN_TEXT;
  };
  return !rows.some(({ cells }) => cells.length > 0 && cells.every(isColumnOfText));
}

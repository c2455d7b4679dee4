/** Tables of a page: which hold data and which only lay the page out, and the grid of the former. */
import { attribute, elementsOf, headingLevel, isElement, type PageElement, tagOf } from './dom.ts';
import type { Measures } from './measure.ts';

export interface GridCell {
  readonly element: PageElement;
  readonly row: number;
  readonly column: number;
  readonly isHeading: boolean;
}

export interface Grid {
  readonly caption: PageElement | undefined;
  readonly rows: readonly (readonly GridCell[])[];
  readonly columns: number;
  /** Rows that the page marks as headings of columns. */
  readonly headerRows: ReadonlySet<number>;
}

const SECTIONS: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot']);
/** A cell with more text than this is a column of a page, not of a table. */
const CELL_LIMIT = 4000;
const SPAN_LIMIT = 100;

/** The table's grid, or undefined for a table that lays out the page. */
export function dataGrid(table: PageElement, measures: Measures): Grid | undefined {
  if (/^(?:presentation|none)$/u.test(attribute(table, 'role'))) return undefined;
  if (textColumns(table, measures) !== undefined) return undefined;
  const grid = gridOf(table);
  const cells = grid.rows.flat();
  if (grid.columns < 2) return undefined;
  const hasHeaders = cells.some((cell) => cell.isHeading);
  if (grid.rows.length < 2 && !hasHeaders) return undefined;
  const isLayout = cells.some(({ element }) => {
    if (measures(element).text > CELL_LIMIT) return true;
    return elementsOf(element.children).some((inner) => tagOf(inner) === 'table' || isSectionHeading(inner));
  });
  return isLayout ? undefined : grid;
}

/** A cell with this much text in this many parts is a column of a document (the same policy in two languages). */
const COLUMN_TEXT = 1000;
const COLUMN_PARTS = 6;

/** Cells of a table that sets texts side by side, one column after the other; undefined for any other table. */
export function textColumns(table: PageElement, measures: Measures): PageElement[] | undefined {
  const { rows, columns } = gridOf(table);
  const isSideBySide = rows.some(
    (row) => row.length > 1 && row.every((cell) => isColumnOfText(cell.element, measures)),
  );
  if (columns < 2 || rows.length < 2 || !isSideBySide) return undefined;
  return rows
    .flat()
    .sort((a, b) => a.column - b.column)
    .map((cell) => cell.element);
}

function isColumnOfText(cell: PageElement, measures: Measures): boolean {
  if (measures(cell).text < COLUMN_TEXT) return false;
  const parts = elementsOf(cell.children).filter((element) =>
    /^(?:p|li|h[1-6]|br|div)$/u.test(tagOf(element)),
  );
  return parts.length >= COLUMN_PARTS;
}

function isSectionHeading(element: PageElement): boolean {
  const level = headingLevel(element);
  return level === 1 || level === 2;
}

function gridOf(table: PageElement): Grid {
  const rows: GridCell[][] = [];
  const headerRows = new Set<number>();
  /** Rows each column is still taken by a cell that spans down. */
  let taken: number[] = [];
  for (const { row, inHead } of rowsOf(table)) {
    const cells: GridCell[] = [];
    const next = taken.map((left) => Math.max(0, left - 1));
    let column = 0;
    for (const element of row.children) {
      if (!isElement(element) || !/^t[dh]$/u.test(tagOf(element))) continue;
      while ((taken[column] ?? 0) > 0) column++;
      cells.push({ element, row: rows.length, column, isHeading: tagOf(element) === 'th' });
      const width = span(element, 'colspan');
      const height = span(element, 'rowspan');
      for (let i = 0; i < width; i++) next[column + i] = Math.max(next[column + i] ?? 0, height - 1);
      column += width;
    }
    const isHeader = inHead || (cells.length > 0 && cells.every((cell) => cell.isHeading));
    if (isHeader) headerRows.add(rows.length);
    rows.push(cells);
    taken = Array.from(next, (left) => left ?? 0);
  }
  const caption = table.children.find(
    (child): child is PageElement => isElement(child) && tagOf(child) === 'caption',
  );
  const columns = rows.flat().reduce((most, cell) => Math.max(most, cell.column + 1), 0);
  return { caption, rows, columns, headerRows };
}

function rowsOf(table: PageElement): { row: PageElement; inHead: boolean }[] {
  const rows: { row: PageElement; inHead: boolean }[] = [];
  for (const child of table.children) {
    if (!isElement(child)) continue;
    if (tagOf(child) === 'tr') rows.push({ row: child, inHead: false });
    if (!SECTIONS.has(tagOf(child))) continue;
    for (const row of child.children) {
      if (isElement(row) && tagOf(row) === 'tr') rows.push({ row, inHead: tagOf(child) === 'thead' });
    }
  }
  return rows;
}

function span(cell: PageElement, name: string): number {
  const value = Number.parseInt(attribute(cell, name), 10);
  return Number.isFinite(value) ? Math.min(SPAN_LIMIT, Math.max(1, value)) : 1;
}

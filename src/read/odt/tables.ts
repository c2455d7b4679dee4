/** The grid of a table of an OpenDocument text. */
import { descendants, wholeNumber, type XmlElement } from '../docx/xml.ts';
import { type CellSize, SPAN_LIMIT, type TableCell, type TableGrid, type TableRow } from '../table-grid.ts';

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

/** Text and the marks in it. */
export function sizeOf(cell: XmlElement): CellSize {
  const paragraphs = descendants(cell, 'text:p');
  const length = paragraphs.reduce((sum, own) => sum + own.innerEnd - own.innerStart, 0);
  return { paragraphs: paragraphs.length, length };
}

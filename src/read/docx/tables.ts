/** The grid of a Word table, deleted rows and cells left out. */
import { isChange, isRemoved, isRemovedCell, isRemovedRow } from './changes.ts';
import { child, childNumber, childValue, descendants, toggle, type XmlElement } from './xml.ts';

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

/** False for a frame of one column, for one row (signatures) and for texts set side by side (the same policy in two languages). */
export function isDataTable({ rows, columns }: TableGrid): boolean {
  if (columns < 2 || rows.length < 2) return false;
  return !rows.some(({ cells }) => cells.length > 0 && cells.every(({ element }) => isColumnOfText(element)));
}

function isColumnOfText(cell: XmlElement): boolean {
  const paragraphs = descendants(cell, 'w:p');
  if (paragraphs.length < COLUMN_PARAGRAPHS) return false;
  const length = descendants(cell, 'w:t').reduce((sum, text) => sum + text.innerEnd - text.innerStart, 0);
  return length >= COLUMN_TEXT;
}

export function readGrid(table: XmlElement, onChange: () => void): TableGrid {
  const rows: TableRow[] = [];
  let columns = 0;
  for (const row of wrapped(table, 'w:tr', onChange)) {
    const properties = child(row, 'w:trPr');
    if (properties?.children.some(isChange)) onChange();
    if (isRemovedRow(row)) continue;
    const cells: TableCell[] = [];
    let column = childNumber(properties, 'w:gridBefore') ?? 0;
    for (const cell of wrapped(row, 'w:tc', onChange)) {
      const cellProperties = child(cell, 'w:tcPr');
      if (!isContinuation(cellProperties) && !isRemovedCell(cell)) cells.push({ element: cell, column });
      column += Math.min(SPAN_LIMIT, Math.max(1, childNumber(cellProperties, 'w:gridSpan') ?? 1));
    }
    columns = Math.max(columns, ...cells.map((cell) => cell.column + 1));
    rows.push({ cells, isHeader: toggle(properties, 'w:tblHeader') ?? false });
  }
  return { rows, columns };
}

/** A cell merged into the one above or before it shows nothing of its own. */
function isContinuation(properties: XmlElement | undefined): boolean {
  return ['w:vMerge', 'w:hMerge'].some((name) => {
    return child(properties, name) !== undefined && childValue(properties, name) !== 'restart';
  });
}

/** Children of this name, also those inside content controls and insertions. */
function wrapped(parent: XmlElement, name: string, onChange: () => void): XmlElement[] {
  return parent.children.flatMap((element) => {
    if (element.name === name) return [element];
    if (isChange(element)) onChange();
    if (isRemoved(element) || !/^w:(?:sdt|sdtContent|customXml|smartTag|ins|moveTo)$/u.test(element.name))
      return [];
    return wrapped(element, name, onChange);
  });
}

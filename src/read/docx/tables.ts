/** The grid of a Word table, deleted rows and cells left out. */

import { type CellSize, SPAN_LIMIT, type TableCell, type TableGrid, type TableRow } from '../table-grid.ts';
import { isChange, isRemoved, isRemovedCell, isRemovedRow } from './changes.ts';
import { child, childNumber, childValue, descendants, toggle, type XmlElement } from './xml.ts';

/** Text alone. */
export function sizeOf(cell: XmlElement): CellSize {
  const length = descendants(cell, 'w:t').reduce((sum, text) => sum + text.innerEnd - text.innerStart, 0);
  return { paragraphs: descendants(cell, 'w:p').length, length };
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

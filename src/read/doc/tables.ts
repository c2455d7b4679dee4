/** Tables in the text of an old Word file: a tab ends each cell, one more ends the row. */

export interface CellText {
  readonly row: number;
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

export type Stretch =
  | { readonly kind: 'text'; readonly from: number; readonly to: number }
  | { readonly kind: 'table'; readonly cells: readonly CellText[] };

/** A cell longer than this is a misread paragraph. */
const LONGEST_ROW = 30_000;

/** Cuts a text into running text and tables. */
export function stretchesOf(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let plain = 0;
  let at = 0;
  for (;;) {
    const end = text.indexOf('\t\t', at);
    if (end < 0) break;
    const tab = text.indexOf('\t', at);
    const start = Math.max(at, text.lastIndexOf('\n', tab) + 1);
    const columns = text.slice(start, end).split('\t').length;
    const rows = columns < 2 ? [] : rowsFrom(text, start, columns);
    const last = rows.at(-1)?.at(-1);
    if (last === undefined || rows.length < 2) {
      at = end + 2;
      continue;
    }
    if (start > plain) stretches.push({ kind: 'text', from: plain, to: start });
    stretches.push({ kind: 'table', cells: rows.flat() });
    at = last.to + 2;
    plain = at;
  }
  if (plain < text.length) stretches.push({ kind: 'text', from: plain, to: text.length });
  return stretches;
}

function rowsFrom(text: string, start: number, columns: number): readonly (readonly CellText[])[] {
  const rows: CellText[][] = [];
  for (let at = start; ; ) {
    const cells: CellText[] = [];
    let from = at;
    for (let column = 0; column < columns; column++) {
      const to = text.indexOf('\t', from);
      if (to < 0 || to - at > LONGEST_ROW) return rows;
      cells.push({ row: rows.length, column, from, to });
      from = to + 1;
    }
    const [first] = cells;
    // What follows the table has no tab of its own; the next tab is another table's.
    const isText = first !== undefined && rows.length > 0 && text.slice(first.from, first.to).includes('\n');
    if (text[from] !== '\t' || isText) return rows;
    rows.push(cells);
    at = from + 1;
  }
}

/** A grid of words → the rows of a table, or columns of text that stand side by side. */
import type { Grid, GridCell } from './grid.ts';
import { linesOf, lineText } from './lines.ts';
import { continues, type Paragraph, paragraphsOf } from './paragraphs.ts';

export interface TableCell {
  readonly column: number;
  readonly paragraphs: readonly Paragraph[];
}

export interface Table {
  readonly rows: readonly (readonly TableCell[])[];
  readonly columns: number;
  readonly edges: readonly number[];
  readonly page: number;
}

/** A cell with this much text in this many paragraphs is a column of a document. */
const COLUMN_TEXT = 1000;
const COLUMN_PARAGRAPHS = 6;
const PADDING = 5;

type Found =
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'columns'; readonly columns: readonly (readonly Paragraph[])[] };

/** `before` is the table that ends right above the grid, on the page before: then one row is enough. */
export function tableOf(grid: Grid, bodySize: number, before: Table | undefined): Found {
  const rows: TableCell[][] = [];
  let row = -1;
  for (const cell of grid.cells) {
    if (cell.row !== row) rows.push([]);
    row = cell.row;
    rows.at(-1)?.push({ column: cell.column, paragraphs: paragraphsIn(cell, grid, bodySize) });
  }
  const table = { rows, columns: grid.columns, edges: grid.edges, page: grid.page };
  if (rows.length < 2 && before !== undefined && isContinued(before, table)) return { kind: 'table', table };
  if (rows.length < 2 || rows.some((cells) => cells.length > 1 && cells.every(isColumnOfText)))
    return { kind: 'columns', columns: sideBySide(rows) };
  return { kind: 'table', table };
}

function paragraphsIn(cell: GridCell, grid: Grid, bodySize: number): readonly Paragraph[] {
  const lines = linesOf(cell.words);
  const padding = Math.min(PADDING, (cell.right - cell.left) * 0.1);
  const frame = {
    left: Math.min(cell.left + padding, ...lines.map((line) => line.left)),
    right: Math.max(cell.right - padding, ...lines.map((line) => line.right)),
  };
  return paragraphsOf(lines, { page: grid.page, frame, bodySize });
}

function isColumnOfText({ paragraphs }: TableCell): boolean {
  if (paragraphs.length < COLUMN_PARAGRAPHS) return false;
  return paragraphs.reduce((sum, { lines }) => sum + lines.map(lineText).join(' ').length, 0) >= COLUMN_TEXT;
}

function sideBySide(rows: readonly (readonly TableCell[])[]): readonly (readonly Paragraph[])[] {
  const columns = [...new Set(rows.flatMap((cells) => cells.map((cell) => cell.column)))].sort(
    (a, b) => a - b,
  );
  return columns.map((column) =>
    rows.flatMap((cells) =>
      cells.filter((cell) => cell.column === column).flatMap((cell) => cell.paragraphs),
    ),
  );
}

/** The table goes on where the page before it ended: same columns. A repeated row of names is left out. */
export function joinTables(before: Table, after: Table): Table | undefined {
  const [names, last] = [before.rows[0], before.rows.at(-1)];
  if (!isContinued(before, after) || names === undefined || last === undefined) return undefined;
  let rest = after.rows;
  if (rest[0] !== undefined && textOf(rest[0]) === textOf(names)) rest = rest.slice(1);
  const [first] = rest;
  const cut = first !== undefined && isRestOf(last, first) ? first : undefined;
  const rows =
    cut === undefined
      ? [...before.rows, ...rest]
      : [...before.rows.slice(0, -1), joinRows(last, cut), ...rest.slice(1)];
  return { ...before, rows, page: after.page };
}

function isContinued(before: Table, after: Table): boolean {
  return (
    before.columns === after.columns &&
    after.page > before.page &&
    before.edges.every((edge, i) => Math.abs(edge - (after.edges[i] ?? Number.NaN)) <= 6)
  );
}

function textOf(cells: readonly TableCell[]): string {
  return cells
    .map(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines.map(lineText)).join(' '))
    .join('|');
}

/** A row that the end of the page cuts: its first cell is empty, or its cells go on in mid-sentence. */
function isRestOf(row: readonly TableCell[], rest: readonly TableCell[]): boolean {
  if (rest.length === 0) return false;
  if (rest[0]?.column !== 0 && row[0]?.column === 0) return true;
  return rest.some(({ column, paragraphs: [first] }) => {
    const last = row.find((cell) => cell.column === column)?.paragraphs.at(-1);
    const [line] = first?.lines ?? [];
    return (
      last !== undefined &&
      first !== undefined &&
      line !== undefined &&
      /^\p{Ll}/u.test(lineText(line)) &&
      continues(last, first)
    );
  });
}

function joinRows(row: readonly TableCell[], rest: readonly TableCell[]): readonly TableCell[] {
  const columns = [...new Set([...row, ...rest].map((cell) => cell.column))].sort((a, b) => a - b);
  return columns.map((column) => {
    const upper = row.find((cell) => cell.column === column)?.paragraphs ?? [];
    const lower = rest.find((cell) => cell.column === column)?.paragraphs ?? [];
    const [last, first] = [upper.at(-1), lower[0]];
    if (last === undefined || first === undefined || !continues(last, first))
      return { column, paragraphs: [...upper, ...lower] };
    const joined = { ...last, lines: [...last.lines, ...first.lines], open: first.open };
    return { column, paragraphs: [...upper.slice(0, -1), joined, ...lower.slice(1)] };
  });
}

/** Header cells of tables: what each data cell's column and row are called. */
import type { Entry } from './entry.ts';

export interface CellHeaders {
  readonly isHeader: boolean;
  readonly columnHeader?: number;
  readonly rowHeader?: number;
}

/** For each table cell its headers, by entry index. */
export function cellHeadersOf(entries: readonly Entry[]): ReadonlyMap<number, CellHeaders> {
  const tables = new Map<number, number[]>();
  entries.forEach((entry, index) => {
    const table = entry.raw.cell?.table;
    if (table === undefined) return;
    const cells = tables.get(table);
    if (cells === undefined) tables.set(table, [index]);
    else cells.push(index);
  });
  const headers = new Map<number, CellHeaders>();
  for (const cells of tables.values()) describe(entries, cells, headers);
  return headers;
}

function describe(entries: readonly Entry[], cells: readonly number[], into: Map<number, CellHeaders>): void {
  const headerRow = headerRowOf(entries, cells);
  const columnHeaders = new Map<number, number>();
  const rowHeaders = new Map<number, number>();
  for (const index of cells) {
    const entry = entries[index];
    const cell = entry?.raw.cell;
    if (entry === undefined || cell === undefined) continue;
    if (cell.header || cell.row === headerRow) {
      if (!columnHeaders.has(cell.column) || cell.row === headerRow) columnHeaders.set(cell.column, index);
      into.set(index, { isHeader: true });
      continue;
    }
    const columnHeader = columnHeaders.get(cell.column);
    const rowHeader = rowHeaders.get(cell.row);
    const isFirst = rowHeader === undefined;
    const ownCell = entries[rowHeader ?? -1]?.raw.cell?.column === cell.column;
    into.set(index, {
      isHeader: false,
      ...(columnHeader === undefined ? {} : { columnHeader }),
      ...(isFirst || ownCell ? {} : { rowHeader }),
    });
    // A running number names nothing; the cell after it does.
    if (isFirst && /\p{L}/u.test(entry.text)) rowHeaders.set(cell.row, index);
  }
}

/**
 * The row of column names, marked or not. An unmarked first row is one when its cells are short names over longer
 * content; a table of two columns without one is a list of names and values («Оператор | ТОО …»).
 */
function headerRowOf(entries: readonly Entry[], cells: readonly number[]): number | undefined {
  const at = (index: number) => entries[index]?.raw.cell;
  const marked = cells.find((index) => at(index)?.header === true);
  if (marked !== undefined) return at(marked)?.row;
  const rows = new Map<number, Map<number, string>>();
  for (const index of cells) {
    const cell = at(index);
    if (cell === undefined) continue;
    const row = rows.get(cell.row) ?? new Map<number, string>();
    // A cell of several paragraphs counts as one.
    row.set(cell.column, [row.get(cell.column), entries[index]?.text].filter(Boolean).join(' '));
    rows.set(cell.row, row);
  }
  const [first, ...body] = [...rows.entries()];
  if (first === undefined || body.length === 0) return undefined;
  const [row, named] = first;
  const names = [...named.values()];
  const columns = body.reduce((most, [, texts]) => Math.max(most, texts.size), 0);
  if (names.length < 2 || names.length < columns - 1) return undefined;
  const areNames = names.every(
    (name) => name.length <= 80 && !/[.;:]$/u.test(name) && !/\d{3,}|@/u.test(name),
  );
  if (!areNames) return undefined;
  return names.length > 2 ||
    isHeaderOfTwo(
      names,
      body.map(([, texts]) => [...texts.values()]),
    )
    ? row
    : undefined;
}

/** What the rows of a card about one purpose are called: such a table has its names in the first column. */
const FIELD =
  /цел[ьи]|категори|перечень|данны|основани|срок|способ|порядок|субъект|адрес|телефон|оператор|наименование|инн|бин|purpose|data|legal|retention|address|name|мақсат|деректер|негіз|мерзім|мекенжай/iu;

function isHeaderOfTwo(names: readonly string[], body: readonly (readonly string[])[]): boolean {
  const fields = body.filter(([field = '']) => field.length <= 60 && FIELD.test(field)).length;
  if (fields >= 2 && fields * 2 >= body.length) return false;
  const second = names[1] ?? '';
  const total = body.reduce((sum, texts) => sum + (texts[1] ?? '').length, 0);
  return total / body.length > second.length * 1.5 && !/[«"]/u.test(second);
}

/** Ruled lines of a page → the grids of its tables. */
import { type Box, holds, middle, type Page, type Rule, type Word } from './page.ts';

export interface GridCell extends Box {
  readonly row: number;
  readonly column: number;
  readonly words: readonly Word[];
}

export interface Grid extends Box {
  readonly page: number;
  readonly rows: number;
  readonly columns: number;
  /** Cells that hold words, row by row. */
  readonly cells: readonly GridCell[];
  /** Where the columns begin and end. */
  readonly edges: readonly number[];
}

/** Lines this close are one line, or meet. */
const NEAR = 3;
/** A page with more lines than this is a drawing. */
const MOST_LINES = 800;
const COVER = 0.6;

/** The tables of a page from top to bottom; frames, underlines and shaded words are none. */
export function gridsOf(page: Page): readonly Grid[] {
  const across = merged(page.rules.filter(isAcross), 'top', 'left', 'right');
  const down = merged(
    page.rules.filter((rule) => !isAcross(rule)),
    'left',
    'top',
    'bottom',
  );
  if (across.length > MOST_LINES || down.length > MOST_LINES) return [];
  const grids = components(across, down).flatMap((part) => {
    const grid = gridOf(part.across, part.down, page);
    return grid === undefined ? [] : [grid];
  });
  return grids.sort((a, b) => a.top - b.top);
}

function isAcross(rule: Rule): boolean {
  return rule.top === rule.bottom;
}

/** Joins the pieces of one line: borders are drawn cell by cell. */
function merged(
  rules: readonly Rule[],
  at: 'top' | 'left',
  from: 'left' | 'top',
  to: 'right' | 'bottom',
): readonly Rule[] {
  const sorted = [...rules].sort((a, b) => a[at] - b[at] || a[from] - b[from]);
  const kept: { left: number; top: number; right: number; bottom: number }[] = [];
  for (const rule of sorted) {
    let joined = false;
    for (let i = kept.length - 1; i >= 0; i--) {
      const line = kept[i];
      if (line === undefined || rule[at] - line[at] > NEAR) break;
      if (rule[from] > line[to] + NEAR || rule[to] < line[from] - NEAR) continue;
      line[from] = Math.min(line[from], rule[from]);
      line[to] = Math.max(line[to], rule[to]);
      joined = true;
      break;
    }
    if (!joined) kept.push({ ...rule });
  }
  return kept;
}

interface Part {
  readonly across: Rule[];
  readonly down: Rule[];
}

/** Lines that meet belong together. */
function components(across: readonly Rule[], down: readonly Rule[]): readonly Part[] {
  const parent = [...across, ...down].map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] ?? at;
    return at;
  };
  across.forEach((h, i) => {
    down.forEach((v, j) => {
      const meets =
        v.left >= h.left - NEAR &&
        v.left <= h.right + NEAR &&
        h.top >= v.top - NEAR &&
        h.top <= v.bottom + NEAR;
      if (meets) parent[root(i)] = root(across.length + j);
    });
  });
  const parts = new Map<number, Part>();
  const partOf = (i: number): Part => {
    const known = parts.get(root(i));
    if (known !== undefined) return known;
    const part: Part = { across: [], down: [] };
    parts.set(root(i), part);
    return part;
  };
  across.forEach((rule, i) => {
    partOf(i).across.push(rule);
  });
  down.forEach((rule, j) => {
    partOf(across.length + j).down.push(rule);
  });
  return [...parts.values()];
}

function gridOf(across: readonly Rule[], down: readonly Rule[], page: Page): Grid | undefined {
  // Some tables have no border around them, and a row that a page cuts has none where it is cut.
  const xs = distinct([
    ...down.map((rule) => rule.left),
    ...across.flatMap((rule) => [rule.left, rule.right]),
  ]);
  const ys = distinct([
    ...across.map((rule) => rule.top),
    ...down.flatMap((rule) => [rule.top, rule.bottom]),
  ]);
  if (down.length === 0 || xs.length < 3 || ys.length < 2) return undefined;
  const box = { left: xs[0] ?? 0, right: xs.at(-1) ?? 0, top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0 };
  const inside = page.words.filter((word) => holds(box, middle(word)));
  const cells = cellsOf(xs, ys, across, down)
    .map((cell) => ({ ...cell, words: inside.filter((word) => holds(cell, middle(word))) }))
    .filter((cell) => cell.words.length > 0);
  const perRow = new Map<number, number>();
  for (const cell of cells) perRow.set(cell.row, (perRow.get(cell.row) ?? 0) + 1);
  const widest = Math.max(0, ...perRow.values());
  const full = [...perRow.values()].filter((count) => count >= 2).length;
  // Shaded runs of words make boxes whose edges no two lines share.
  if (widest < 2 || full * 2 < perRow.size || xs.length - 1 > widest * 3) return undefined;
  return { ...box, page: page.number, rows: ys.length - 1, columns: xs.length - 1, cells, edges: xs };
}

function distinct(values: readonly number[]): readonly number[] {
  const kept: number[] = [];
  for (const value of [...values].sort((a, b) => a - b))
    if (value - (kept.at(-1) ?? Number.NEGATIVE_INFINITY) > NEAR) kept.push(value);
  return kept;
}

/** Boxes of the grid, those that no line parts taken together. */
function cellsOf(
  xs: readonly number[],
  ys: readonly number[],
  across: readonly Rule[],
  down: readonly Rule[],
): readonly Omit<GridCell, 'words'>[] {
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  const parent = Array.from({ length: rows * columns }, (_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] ?? at;
    return at;
  };
  const x = (i: number): number => xs[i] ?? 0;
  const y = (i: number): number => ys[i] ?? 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const own = row * columns + column;
      const hasRight = covers(
        down.filter((rule) => Math.abs(rule.left - x(column + 1)) <= NEAR),
        'top',
        'bottom',
        y(row),
        y(row + 1),
      );
      if (column + 1 < columns && !hasRight) parent[root(own + 1)] = root(own);
      const hasBottom = covers(
        across.filter((rule) => Math.abs(rule.top - y(row + 1)) <= NEAR),
        'left',
        'right',
        x(column),
        x(column + 1),
      );
      if (row + 1 < rows && !hasBottom) parent[root(own + columns)] = root(own);
    }
  }
  const cells = new Map<
    number,
    { row: number; column: number; left: number; top: number; right: number; bottom: number }
  >();
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const known = cells.get(root(row * columns + column));
      const [left, right, top, bottom] = [x(column), x(column + 1), y(row), y(row + 1)];
      if (known === undefined) {
        cells.set(root(row * columns + column), { row, column, left, right, top, bottom });
      } else {
        known.column = Math.min(known.column, column);
        known.left = Math.min(known.left, left);
        known.right = Math.max(known.right, right);
        known.bottom = Math.max(known.bottom, bottom);
      }
    }
  }
  return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

function covers(
  rules: readonly Rule[],
  from: 'top' | 'left',
  to: 'bottom' | 'right',
  start: number,
  end: number,
): boolean {
  const covered = rules.reduce(
    (sum, rule) => sum + Math.max(0, Math.min(rule[to], end) - Math.max(rule[from], start)),
    0,
  );
  return covered >= (end - start) * COVER;
}

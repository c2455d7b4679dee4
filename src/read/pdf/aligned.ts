/** Tables that nothing rules: words that stand in columns under each other, row by row. */
import { parseLabel } from '../structure/label.ts';
import type { Grid, GridCell } from './grid.ts';
import { hasSpace, type Line, linesOf, lineText } from './lines.ts';
import type { Page, Rule, Word } from './page.ts';

/** Words that follow one another on a line without a gap as wide as between two columns. */
interface Run {
  readonly words: readonly Word[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
}

interface Band {
  readonly from: number;
  readonly to: number;
}

/** The narrowest white between two columns, in sizes of the type. */
const GUTTER = 0.9;
/** Lines further apart than this, in sizes of the type, are of different tables. */
const APART = 4.5;
const FEWEST_ROWS = 3;
const FEWEST_WIDE_ROWS = 2;
/** Lines that are searched for the left edges of columns. */
const LOOK_AHEAD = 16;
/** Words of a column begin at the same place to a hair. */
const EXACT = 0.5;
/** More cells that begin in mid-sentence are lines of a text. */
const MOST_GOING_ON = 0.3;
/** A larger cell is a column of a text. */
const LONGEST_CELL = 1000;

/** The tables among `words`, the words of a page outside its ruled tables, from top to bottom. */
export function alignedGrids(page: Page, words: readonly Word[]): readonly Grid[] {
  const lines = linesOf(words);
  const grids: Grid[] = [];
  for (let at = 0; at < lines.length; ) {
    const region = regionAt(lines, at);
    const grid = region === undefined ? undefined : gridOf(region, page);
    if (grid !== undefined) grids.push(grid);
    at += grid === undefined ? 1 : (region?.lines ?? 1);
  }
  return grids;
}

interface Region {
  readonly runs: readonly Run[];
  readonly columns: readonly Band[];
  readonly lines: number;
}

/** The lines from `at` on that stand in the same columns, if there are enough for a table. */
function regionAt(lines: readonly Line[], at: number): Region | undefined {
  const [first] = lines.slice(at, at + 1);
  if (first === undefined) return undefined;
  const starts = startsOf(lines.slice(at, at + LOOK_AHEAD));
  let runs = runsOf(first, starts);
  let columns = columnsOf(runs, starts);
  let end = at + 1;
  for (; columns.length >= 2 && end < lines.length; end++) {
    const [line, before] = [lines[end], lines[end - 1]];
    if (line === undefined || before === undefined || line.y - before.y > APART * line.size) break;
    const more = [...runs, ...runsOf(line, starts)];
    const wider = columnsOf(more, starts);
    if (wider.length < columns.length) break;
    [runs, columns] = [more, wider];
  }
  if (end - at < FEWEST_ROWS) return undefined;
  // A cell that is higher than the first one begins above it.
  for (let above = at - 1; above >= 0; above--) {
    const [line, below] = [lines[above], lines[above + 1]];
    if (line === undefined || below === undefined || below.y - line.y > 1.35 * line.size) break;
    const more = runsOf(line, starts);
    if (more.some((run) => run.left < (columns[0]?.to ?? 0))) break;
    if (columnsOf([...runs, ...more], starts).length !== columns.length) break;
    runs = [...more, ...runs];
  }
  return { runs, columns: columnsOf(runs, starts), lines: end - at };
}

/** Where words begin again and again after white: the left edges of columns. */
function startsOf(lines: readonly Line[]): readonly number[] {
  const lefts = lines.flatMap((line) => runsOf(line, []).map((run) => run.left));
  return lefts.filter((left, at) => lefts.some((other, i) => i < at && isSame(other, left)));
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= EXACT;
}

function runsOf(line: Line, starts: readonly number[]): readonly Run[] {
  const groups: Word[][] = [];
  for (const word of line.words) {
    const before = groups.at(-1)?.at(-1);
    const isNew =
      before === undefined ||
      word.left - before.right >= GUTTER * word.size ||
      (hasSpace(before, word) && starts.some((start) => isSame(start, word.left)));
    if (isNew) groups.push([word]);
    else groups.at(-1)?.push(word);
  }
  return groups.map((words) => {
    const size = Math.max(...words.map((word) => word.size));
    return {
      words,
      size,
      left: Math.min(...words.map((word) => word.left)),
      right: Math.max(...words.map((word) => word.right)),
      top: line.y - 0.75 * size,
      bottom: line.y + 0.25 * size,
    };
  });
}

/** Stretches from left to right that words stand in, with white between them on every line. */
function columnsOf(runs: readonly Run[], starts: readonly number[]): readonly Band[] {
  const columns: { from: number; to: number }[] = [];
  for (const { left, right, size } of [...runs].sort((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    const isStart = starts.some((start) => isSame(start, left));
    const gutter = isStart ? -EXACT : GUTTER * 0.5 * size;
    if (last !== undefined && left - last.to < gutter) last.to = Math.max(last.to, right);
    else if (last !== undefined && isStart && isSame(last.from, left)) last.to = Math.max(last.to, right);
    else columns.push({ from: left, to: right });
  }
  return columns;
}

function gridOf({ runs, columns }: Region, page: Page): Grid | undefined {
  const bands = rowsOf(runs, columns, page.rules);
  const cells = bands.flatMap((band, row) =>
    columns.flatMap((column, at): readonly GridCell[] => {
      const words = runs
        .filter((run) => isIn(run, band) && run.left >= column.from && run.right <= column.to)
        .flatMap((run) => run.words);
      const box = { left: column.from, right: column.to, top: band.from, bottom: band.to };
      return words.length === 0 ? [] : [{ ...box, row, column: at, words }];
    }),
  );
  const kept = withoutStray(cells, bands.length);
  const [first, last] = [kept[0], kept.at(-1)];
  if (first === undefined || last === undefined || !isTable(kept, columns.length)) return undefined;
  return {
    left: columns[0]?.from ?? 0,
    right: columns.at(-1)?.to ?? 0,
    top: first.top,
    bottom: last.bottom,
    page: page.number,
    rows: bands.length,
    columns: columns.length,
    cells: kept,
    edges: columns.map((column) => column.from),
  };
}

function isIn(run: Run, band: Band): boolean {
  const y = (run.top + run.bottom) / 2;
  return y >= band.from && y <= band.to;
}

/** Rows end at a ruled line, or where more white than between two lines goes through all columns. */
function rowsOf(runs: readonly Run[], columns: readonly Band[], rules: readonly Rule[]): readonly Band[] {
  const sorted = [...runs].sort((a, b) => a.top - b.top);
  const [left, right] = [columns[0]?.from ?? 0, columns.at(-1)?.to ?? 0];
  const isRuled = (from: number, to: number): boolean =>
    rules
      .filter((rule) => rule.top === rule.bottom && rule.top > from - 3 && rule.top < to + 3)
      .reduce((sum, rule) => sum + Math.min(rule.right, right) - Math.max(rule.left, left), 0) >
    0.6 * (right - left);
  const leading = leadingOf(sorted, columns);
  const rows: { from: number; to: number }[] = [];
  for (const run of sorted) {
    const row = rows.at(-1);
    const white = row === undefined ? 0 : run.top - row.to;
    const isApart = white > leading + Math.max(1, 0.1 * run.size) || white > 0.5 * run.size;
    if (row === undefined || isApart || (white > 0 && isRuled(row.to, run.top)))
      rows.push({ from: run.top, to: run.bottom });
    else row.to = Math.max(row.to, run.bottom);
  }
  return rows.length >= FEWEST_WIDE_ROWS || columns.length < 3 ? rows : rowsByFirstColumn(sorted, columns);
}

/** The least white between two lines of a column. */
function leadingOf(sorted: readonly Run[], columns: readonly Band[]): number {
  const whites = columns.flatMap((column) => {
    const own = sorted.filter((run) => run.left >= column.from && run.right <= column.to);
    return own.slice(1).map((run, i) => run.top - (own[i]?.bottom ?? run.top));
  });
  return Math.max(0, Math.min(...whites));
}

/** Rows that stand as close as lines do: each begins where its first column has a word. */
function rowsByFirstColumn(sorted: readonly Run[], columns: readonly Band[]): readonly Band[] {
  const rows: { from: number; to: number }[] = [];
  for (const run of sorted) {
    const row = rows.at(-1);
    const isFirst = run.left < (columns[0]?.to ?? 0);
    const isSameLine = row !== undefined && run.top < row.from + 0.5 * run.size;
    if (row === undefined || (isFirst && !isSameLine)) rows.push({ from: run.top, to: run.bottom });
    else row.to = Math.max(row.to, run.bottom);
  }
  return rows;
}

/** Lines of text right above or below the columns: rows of one cell. */
function withoutStray(cells: readonly GridCell[], rows: number): readonly GridCell[] {
  const count = (row: number): number => cells.filter((cell) => cell.row === row).length;
  let [from, to] = [0, rows - 1];
  while (from < to && count(from) < 2) from++;
  while (to > from && count(to) < 2) to--;
  return cells
    .filter((cell) => cell.row >= from && cell.row <= to)
    .map((cell) => ({ ...cell, row: cell.row - from }));
}

/** Numbers of clauses before their text, titles before their pages and columns of a text are no tables. */
function isTable(cells: readonly GridCell[], columns: number): boolean {
  const rows = new Set(cells.map((cell) => cell.row)).size;
  if (rows < (columns < 3 ? FEWEST_ROWS : FEWEST_WIDE_ROWS)) return false;
  const texts = cells.map((cell) => linesOf(cell.words).map(lineText).join(' '));
  if (texts.some((text) => text.length > LONGEST_CELL)) return false;
  for (let column = 0; column < columns; column++)
    if (isRunningText(texts.filter((_, i) => cells[i]?.column === column))) return false;
  let wordy = 0;
  for (let column = 0; column < columns; column++) {
    const own = texts.filter((_, i) => cells[i]?.column === column);
    const isMarks = own.every((text) => parseLabel(`${text} `)?.length === text.length + 1 || isMark(text));
    if (!isMarks) wordy++;
  }
  const full = new Set(cells.filter((cell) => cell.column > 0).map((cell) => cell.row)).size;
  return wordy >= 2 && full >= rows * 0.7 && cells.length >= rows * columns * 0.6;
}

/** Lines that go on in mid-sentence: a column of a page. */
function isRunningText(texts: readonly string[]): boolean {
  const goingOn = texts.filter((text, i) => {
    const before = texts[i - 1];
    return before !== undefined && /^\p{Ll}/u.test(text) && !/[.;:!?]$/u.test(before);
  });
  return goingOn.length > texts.length * MOST_GOING_ON;
}

function isMark(text: string): boolean {
  return text.length <= 4 && !/\p{L}{2}/u.test(text);
}

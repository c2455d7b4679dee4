/** Tables in plain text: consecutive lines cut into the same number of cells by tabs or by bars. */
import { isBlank, type Line } from './lines.ts';
import { parseLabel } from './structure/label.ts';

export interface TextCell {
  readonly from: number;
  readonly to: number;
}

/** A ruler between the rows of a table: "+----+----+", "|---|---|". */
const RULER = /^[\s|+:=─━┼├┤│-]+$/u;

/** Number of lines of the table that begins at line `at`; 0 when none does. */
export function tableAt(text: string, lines: readonly Line[], at: number): number {
  const width = rowWidth(text, lines[at]);
  if (width === 0 && !isRuler(text, lines[at])) return 0;
  let columns = 0;
  let rows = 0;
  let end = at;
  while (end < lines.length) {
    const line = lines[end];
    if (line === undefined || isBlank(line)) break;
    if (!isRuler(text, line)) {
      const cells = rowWidth(text, line);
      if (cells < 2 || (columns !== 0 && cells !== columns)) break;
      columns = cells;
      rows++;
    }
    end++;
  }
  return rows >= 2 ? end - at : 0;
}

/** The cells of a row, empty ones included; undefined for a ruler. */
export function cellsOf(text: string, line: Line): readonly TextCell[] | undefined {
  if (isRuler(text, line)) return undefined;
  const bar = separatorOf(text, line);
  let from = line.from;
  let to = line.to;
  if (bar === '|') {
    if (text[from] === '|') from++;
    if (to > from && text[to - 1] === '|') to--;
  }
  const cells: TextCell[] = [];
  for (;;) {
    const cut = positionOf(bar, text, from, to);
    if (cut < 0) break;
    cells.push({ from, to: cut });
    from = cut + 1;
    // Several tabs in a row only line the columns up.
    while (bar === '\t' && text[from] === '\t') from++;
  }
  cells.push({ from, to });
  return cells;
}

function rowWidth(text: string, line: Line | undefined): number {
  if (line === undefined || isBlank(line)) return 0;
  const bar = separatorOf(text, line);
  const cut = positionOf(bar, text, line.from + 1, line.to);
  if (cut < 0) return 0;
  // "1.<tab>Общие положения" is a numbered clause with its number set off.
  const head = text.slice(line.from, cut).trim();
  if (bar === '\t' && parseLabel(head)?.length === head.length) return 0;
  return cellsOf(text, line)?.length ?? 0;
}

function separatorOf(text: string, line: Line): '|' | '\t' {
  return positionOf('|', text, line.from, line.to) >= 0 ? '|' : '\t';
}

/** `indexOf` that does not look beyond the line: over the whole file that would be quadratic. */
function positionOf(sign: string, text: string, from: number, to: number): number {
  const at = text.slice(from, to).indexOf(sign);
  return at < 0 ? -1 : from + at;
}

function isRuler(text: string, line: Line | undefined): boolean {
  if (line === undefined || isBlank(line)) return false;
  const visible = text.slice(line.from, Math.min(line.to, line.from + 400));
  return /[|+┼]/u.test(visible) && /[-─━=]{2}/u.test(visible) && RULER.test(visible);
}

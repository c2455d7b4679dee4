/** The order in which a stretch of a page is read: columns one after the other, what spans them before and after. */
import { linesOf } from './lines.ts';
import type { Word } from './page.ts';

export interface Stretch {
  readonly words: readonly Word[];
  /** Number of the column from the left; 0 and no neighbour for text over the full width. */
  readonly column: number;
  readonly columns: number;
}

/** Fewer lines side by side are a signature or a line of requisites, not columns. */
const FEWEST_LINES = 5;
const GUTTER = 0.9;
const NARROWEST = 0.2;

interface Gutter {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

export function stretchesOf(words: readonly Word[], depth = 0): readonly Stretch[] {
  const gutter = depth < 6 ? findGutter(words) : undefined;
  if (gutter === undefined) return words.length === 0 ? [] : [{ words, column: 0, columns: 1 }];
  const inside = words.filter((word) => word.y >= gutter.from && word.y <= gutter.to);
  const left = stretchesOf(
    inside.filter((word) => middleOf(word) < gutter.x),
    depth + 1,
  );
  const right = stretchesOf(
    inside.filter((word) => middleOf(word) >= gutter.x),
    depth + 1,
  );
  const leftColumns = Math.max(1, ...left.map((stretch) => stretch.columns));
  const rightColumns = Math.max(1, ...right.map((stretch) => stretch.columns));
  const columns = leftColumns + rightColumns;
  return [
    ...stretchesOf(
      words.filter((word) => word.y < gutter.from),
      depth + 1,
    ),
    ...left.map((stretch) => ({ ...stretch, columns })),
    ...right.map((stretch) => ({ ...stretch, column: stretch.column + leftColumns, columns })),
    ...stretchesOf(
      words.filter((word) => word.y > gutter.to),
      depth + 1,
    ),
  ];
}

/** The tallest white strip that has running text on both sides of it. */
function findGutter(words: readonly Word[]): Gutter | undefined {
  const lines = linesOf(words);
  if (lines.length < FEWEST_LINES) return undefined;
  const tried: number[] = [];
  let best: (Gutter & { readonly height: number }) | undefined;
  for (const line of lines) {
    line.words.forEach((word, i) => {
      const before = line.words[i - 1];
      if (before !== undefined && word.left - before.right < GUTTER * word.size) return;
      // A line of the right column may have no neighbour on its level.
      const x = before === undefined ? word.left - GUTTER * 0.5 * word.size : (word.left + before.right) / 2;
      if (tried.length > 40 || tried.some((other) => Math.abs(other - x) < 4)) return;
      tried.push(x);
      const found = stripAt(lines, x);
      if (found !== undefined && (best === undefined || found.height > best.height)) best = found;
    });
  }
  return best;
}

/** The longest run of lines that no word of crosses `x`, if both sides of it look like columns. */
function stripAt(
  lines: ReturnType<typeof linesOf>,
  x: number,
): (Gutter & { readonly height: number }) | undefined {
  let best: (Gutter & { readonly height: number }) | undefined;
  let run: (typeof lines)[number][] = [];
  const close = (): void => {
    const [first, last] = [run[0], run.at(-1)];
    if (first !== undefined && last !== undefined && areColumns(run, x)) {
      const height = last.y - first.y;
      if (best === undefined || height > best.height)
        best = { x, from: first.y - 0.5 * first.size, to: last.y + 0.5 * last.size, height };
    }
    run = [];
  };
  for (const line of lines) {
    // Neighbours this close to the strip are one sentence that has a space there by chance.
    const isCrossed = line.words.some((word, i) => {
      const next = line.words[i + 1];
      if (word.left < x && word.right > x) return true;
      return (
        next !== undefined &&
        word.right <= x &&
        next.left >= x &&
        next.left - word.right < GUTTER * 0.8 * word.size
      );
    });
    if (isCrossed) close();
    else run.push(line);
  }
  close();
  return best;
}

function areColumns(run: ReturnType<typeof linesOf>, x: number): boolean {
  const left = run.flatMap((line) => sideOf(line.words.filter((word) => middleOf(word) < x)));
  const right = run.flatMap((line) => sideOf(line.words.filter((word) => middleOf(word) >= x)));
  // Columns whose lines are not level with one another stand side by side all the same.
  const both = run.filter(
    (line) =>
      line.left < x && run.some((other) => other.right > x && Math.abs(other.y - line.y) < 0.95 * line.size),
  ).length;
  if (left.length < FEWEST_LINES || right.length < FEWEST_LINES || both < FEWEST_LINES - 1) return false;
  if (both < Math.max(left.length, right.length) * 0.4) return false;
  const width = Math.max(...run.map((line) => line.right)) - Math.min(...run.map((line) => line.left));
  return [left, right].every((side) => {
    const widest = Math.max(...side.map((part) => part.width));
    const words = side.reduce((sum, part) => sum + part.words, 0);
    // Numbers, bullets and names of fields beside their values are narrow.
    return widest >= width * NARROWEST && words >= side.length * 1.8;
  });
}

function sideOf(words: readonly Word[]): readonly { readonly width: number; readonly words: number }[] {
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined
    ? []
    : [{ width: last.right - first.left, words: words.length }];
}

function middleOf(word: Word): number {
  return (word.left + word.right) / 2;
}

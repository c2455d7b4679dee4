/** Where the counterparts of a long text's units are looked for: between units that both texts know by one sign alone. */
import type { Marks } from './align.ts';

/** Indices of the other text, both included. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** Texts of more units are not searched as a whole; nor is a window ever wider to either side. */
const BAND = 400;
/** How far beyond the next anchor a counterpart is looked for. */
const MARGIN = 12;
/** Between anchors that stand so far apart, in units of the left text, only the diagonal is searched. */
const FAR = 50;

/** So many units of either text stand before the end of a pair. */
interface Anchor {
  readonly i: number;
  readonly j: number;
}

/**
 * A window for each unit of the left text and for its end. Each overlaps the one before, begins no earlier than it,
 * and the last reaches the end of the right text.
 */
export function windowsOf(left: readonly Marks[], right: readonly Marks[]): Window[] {
  const [n, m] = [left.length, right.length];
  const anchors = [{ i: 0, j: 0 }, ...(m > 2 * BAND ? anchorsOf(left, right) : []), { i: n, j: m }];
  const windows: Window[] = [];
  let at = 0;
  for (let i = 0; i <= n; i++) {
    while (at + 2 < anchors.length && (anchors[at + 1]?.i ?? n) <= i) at++;
    const [before, after] = [anchors[at] ?? { i: 0, j: 0 }, anchors[at + 1] ?? { i: n, j: m }];
    const step = (i - before.i) / Math.max(1, after.i - before.i);
    const centre = Math.round(before.j + step * (after.j - before.j));
    const reach = after.i - before.i > FAR ? BAND : m;
    const from = Math.max(0, centre - reach, before.j - MARGIN);
    const to = Math.min(m, centre + reach, after.j + MARGIN);
    const last = windows.at(-1);
    // a window that did not touch the one before could not be reached
    const start = last === undefined ? from : Math.min(Math.max(from, last.from), last.to);
    windows.push({ from: start, to: Math.max(to, last?.to ?? 0) });
  }
  return windows;
}

/** Pairs of units that share a sign which no other unit of either text has, as many as keep the order of both. */
function anchorsOf(left: readonly Marks[], right: readonly Marks[]): Anchor[] {
  const [own, there] = [lonely(left), lonely(right)];
  const votes = new Map<number, Map<number, number>>();
  for (const [sign, i] of own) {
    const j = there.get(sign);
    if (j === undefined) continue;
    const known = votes.get(i) ?? new Map<number, number>();
    known.set(j, (known.get(j) ?? 0) + 1);
    votes.set(i, known);
  }
  const pairs = [...votes]
    .map(([i, js]): Anchor => {
      const [most] = [...js].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
      return { i: i + 1, j: (most?.[0] ?? 0) + 1 };
    })
    .sort((a, b) => a.i - b.i);
  return longestRising(pairs);
}

/** Signs that one unit alone has, and which. */
function lonely(all: readonly Marks[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  all.forEach(({ signs }, at) => {
    for (const sign of signs) found.set(sign, found.has(sign) ? -1 : at);
  });
  for (const [sign, at] of found) if (at < 0) found.delete(sign);
  return found;
}

/** The longest part of a list of anchors whose right units rise too (patience sorting). */
function longestRising(pairs: readonly Anchor[]): Anchor[] {
  const tails: number[] = [];
  const before = new Array<number>(pairs.length).fill(-1);
  pairs.forEach(({ j }, at) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.j ?? 0) < j) low = middle + 1;
      else high = middle;
    }
    before[at] = low === 0 ? -1 : (tails[low - 1] ?? -1);
    tails[low] = at;
  });
  const found: Anchor[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair !== undefined) found.push(pair);
  }
  return found.reverse();
}

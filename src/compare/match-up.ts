/** Which facts of two aligned texts answer to each other; what is left over is a difference. */
import type { Span } from '../model/document.ts';
import type { Alignment } from './align.ts';

export interface Item extends Span {
  readonly kind: string;
  readonly value: string;
}

/** An item that the other text does not have where it should. */
export interface Left<T extends Item> {
  readonly unit: number;
  readonly item: T;
}

export interface Leftovers<T extends Item> {
  /** Both texts say something of the kind in the same place. */
  readonly clashes: readonly { readonly left: Left<T>; readonly right: Left<T> }[];
  readonly left: readonly Left<T>[];
  readonly right: readonly Left<T>[];
}

/** How far from its place, in units, a fact may stand in a translation. */
const NEAR = 2;
/** Among so many facts another form of one is looked for: a text of a hundred thousand numbers is compared in time. */
const SEARCHED = 500;

/**
 * @param items facts of each unit, of the left and of the right text
 * @param isSame whether two facts of a kind say the same
 * @param near whether a fact may stand beside its place, or anywhere, and still be the same
 */
export function matchUp<T extends Item>(
  items: { readonly left: readonly (readonly T[])[]; readonly right: readonly (readonly T[])[] },
  { right: partners }: Alignment,
  isSame: (a: T, b: T) => boolean,
  near: 'anywhere' | 'beside' | 'in-place',
): Leftovers<T> {
  const left = items.left.map((own) => [...own]);
  const right = items.right.map((own) => [...own]);
  const cancel = (i: number, j: number): void => {
    const [mine, theirs] = [left[i], right[j]];
    if (mine === undefined || theirs === undefined) return;
    cancelEqual(mine, theirs);
    for (let at = 0; at < mine.length; ) {
      const item = mine[at];
      const other = item === undefined ? -1 : theirs.slice(0, SEARCHED).findIndex((t) => isSame(item, t));
      if (other < 0) at++;
      else {
        mine.splice(at, 1);
        theirs.splice(other, 1);
      }
    }
  };
  partners.forEach((j, i) => {
    if (j >= 0) cancel(i, j);
  });
  if (near !== 'in-place')
    for (let by = 1; by <= NEAR; by++)
      partners.forEach((j, i) => {
        if (j < 0) return;
        cancel(i, j - by);
        cancel(i, j + by);
      });
  if (near === 'anywhere') cancelAnywhere(left, right, isSame);
  const clashes: { left: Left<T>; right: Left<T> }[] = [];
  partners.forEach((j, i) => {
    const [mine, theirs] = [left[i], right[j]];
    if (j < 0 || mine === undefined || theirs === undefined) return;
    for (const item of [...mine]) {
      const at = theirs.findIndex((t) => t.kind === item.kind);
      const other = theirs[at];
      if (other === undefined) continue;
      clashes.push({ left: { unit: i, item }, right: { unit: j, item: other } });
      theirs.splice(at, 1);
      mine.splice(mine.indexOf(item), 1);
    }
  });
  const rest = (all: readonly T[][]): Left<T>[] =>
    all.flatMap((own, unit) => own.map((item) => ({ unit, item })));
  return { clashes, left: rest(left), right: rest(right) };
}

/** Takes out of both lists what is equal to the letter, in time linear in their lengths. */
function cancelEqual<T extends Item>(mine: T[], theirs: T[]): void {
  if (mine.length === 0 || theirs.length === 0) return;
  const waiting = countsOf(theirs);
  const gone = new Map<string, number>();
  keepOnly(mine, (key) => {
    const left = waiting.get(key) ?? 0;
    if (left === 0) return true;
    waiting.set(key, left - 1);
    gone.set(key, (gone.get(key) ?? 0) + 1);
    return false;
  });
  keepOnly(theirs, (key) => {
    const left = gone.get(key) ?? 0;
    if (left > 0) gone.set(key, left - 1);
    return left === 0;
  });
}

function countsOf(items: readonly Item[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

function keepOnly(items: Item[], isKept: (key: string) => boolean): void {
  const kept = items.filter((item) => isKept(keyOf(item)));
  items.splice(0, items.length);
  for (const item of kept) items.push(item);
}

function keyOf({ kind, value }: Item): string {
  return `${kind}=${value}`;
}

/** Equal values first, wherever they stand; then what only `isSame` knows to be one. */
function cancelAnywhere<T extends Item>(left: T[][], right: T[][], isSame: (a: T, b: T) => boolean): void {
  const [mine, theirs] = [left.flat(), right.flat()];
  cancelEqual(mine, theirs);
  const waiting = new Map<string, Set<T>>();
  for (const item of theirs) waiting.set(item.kind, (waiting.get(item.kind) ?? new Set()).add(item));
  const lone = new Set(mine);
  for (const item of mine) {
    const same = waiting.get(item.kind) ?? new Set();
    let searched = 0;
    for (const other of same) {
      if (searched++ === SEARCHED) break;
      if (!isSame(item, other)) continue;
      same.delete(other);
      lone.delete(item);
      break;
    }
  }
  const open = new Set([...waiting.values()].flatMap((own) => [...own]));
  for (const [lists, rest] of [
    [left, lone],
    [right, open],
  ] as const)
    lists.forEach((own, i) => {
      lists[i] = own.filter((item) => rest.has(item));
    });
}

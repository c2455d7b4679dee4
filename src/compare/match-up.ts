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
    for (let at = 0; at < mine.length; ) {
      const item = mine[at];
      const other = item === undefined ? -1 : theirs.findIndex((t) => isSame(item, t));
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

function cancelAnywhere<T extends Item>(left: T[][], right: T[][], isSame: (a: T, b: T) => boolean): void {
  const waiting = new Map<string, { readonly own: T[]; readonly item: T }[]>();
  for (const own of right)
    for (const item of own) waiting.set(item.kind, [...(waiting.get(item.kind) ?? []), { own, item }]);
  for (const mine of left)
    for (const item of [...mine]) {
      const same = waiting.get(item.kind);
      const at = same?.findIndex((other) => isSame(item, other.item)) ?? -1;
      const [other] = at < 0 || same === undefined ? [] : same.splice(at, 1);
      if (other === undefined) continue;
      mine.splice(mine.indexOf(item), 1);
      other.own.splice(other.own.indexOf(other.item), 1);
    }
}

/** Texts that are no translations of one another: only what one states and the other nowhere does. */
import type { Difference } from '../model/comparison.ts';
import { absent } from './difference.ts';
import type { Item, Left } from './match-up.ts';
import type { Text, Texts } from './text.ts';

const HARD: ReadonlySet<string> = new Set(['date', 'identifier', 'email', 'phone', 'money', 'term']);
const NAMED: ReadonlySet<string> = new Set(['service', 'data', 'recipient', 'right', 'regulator', 'country']);

export function looseDifferences(texts: Texts): Difference[] {
  return (['right', 'left'] as const).flatMap((missing) => {
    const [own, other] = missing === 'right' ? [texts.left, texts.right] : [texts.right, texts.left];
    const there = new Set(itemsOf(other).map(({ item }) => keyOf(item)));
    const seen = new Set<string>();
    return itemsOf(own).flatMap((found): Difference[] => {
      const key = keyOf(found.item);
      if (there.has(key) || seen.has(key)) return [];
      seen.add(key);
      return [absent(texts, missing, found, -1, { severity: 'warning', confidence: 'medium' })];
    });
  });
}

function itemsOf({ units }: Text): Left<Item>[] {
  return units.flatMap(({ index, particulars, notions, block }) =>
    block.kind === 'heading'
      ? []
      : [
          ...particulars.filter(({ kind, isImplied }) => HARD.has(kind) && isImplied === undefined),
          ...notions.filter(({ kind }) => NAMED.has(kind)),
        ].map((item) => ({ unit: index, item })),
  );
}

function keyOf({ kind, value }: Item): string {
  return `${kind}:${value}`;
}

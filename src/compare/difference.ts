/** From what is left over to differences, with the words of both texts; one value that differs in many places is one. */
import type { Evidence } from '../model/clause.ts';
import type { Difference, DifferenceKind, Side } from '../model/comparison.ts';
import type { Block } from '../model/document.ts';
import type { Severity } from '../model/law.ts';
import type { Item, Left } from './match-up.ts';
import { quoteOf, quoteOfUnit, type Text } from './text.ts';

/** How many places one side of a difference shows. */
const MOST_PLACES = 4;

export interface Weight {
  readonly severity: Severity;
  readonly confidence: Difference['confidence'];
}

export function clash(
  texts: { readonly left: Text; readonly right: Text },
  left: Left<Item>,
  right: Left<Item>,
  weight: Weight,
): Difference {
  return {
    kind: left.item.kind as DifferenceKind,
    change: 'differs',
    ...weight,
    left: said(texts.left, left),
    right: said(texts.right, right),
  };
}

/** @param nearest unit of the other text where the counterpart would stand; absent where nobody knows */
export function absent(
  texts: { readonly left: Text; readonly right: Text },
  missing: 'left' | 'right',
  found: Left<Item>,
  nearest: number,
  weight: Weight,
): Difference {
  const other = { evidence: nearestQuote(texts[missing], nearest) };
  const own = said(texts[missing === 'left' ? 'right' : 'left'], found);
  return {
    kind: found.item.kind as DifferenceKind,
    change: missing === 'left' ? 'absent-left' : 'absent-right',
    ...weight,
    left: missing === 'left' ? other : own,
    right: missing === 'left' ? own : other,
  };
}

function said(text: Text, { item }: Left<Item>): Side {
  const words = text.document.text.slice(item.start, item.end);
  return {
    value: BY_ID.has(item.kind) ? item.value : words,
    evidence: [quoteOf(text, item)],
  };
}

/** Kinds whose values are ids of the vocabulary. */
const BY_ID: ReadonlySet<string> = new Set(['data', 'recipient', 'service', 'country', 'regulator', 'right']);

export function nearestQuote(text: Text, unit: number): readonly Evidence[] {
  const found = text.units[unit];
  return found === undefined ? [] : [quoteOfUnit(text, found)];
}

/** Its introduction, the first cell of its row or its heading is absent too, and speaks for it. */
export function isToldAbove(
  { leadIn, rowHeader, section, index }: Block,
  gone: ReadonlySet<number>,
  { document }: Text,
): boolean {
  if ([leadIn, rowHeader].some((i) => i !== undefined && i !== index && gone.has(i))) return true;
  for (let at = section; at !== undefined; at = document.blocks[at]?.section) if (gone.has(at)) return true;
  return false;
}

/** Joins differences that say the same of other places, and puts all in the order of the left text. */
export function joined(differences: readonly Difference[]): Difference[] {
  const byKey = new Map<string, Difference>();
  for (const difference of differences) {
    const { kind, change, left, right } = difference;
    const isPlaced = kind === 'clause' || kind === 'sentence' || kind === 'denial' || kind === 'enumeration';
    const place = isPlaced ? [...left.evidence, ...right.evidence].map((e) => e.start).join() : '';
    const key = [kind, change, difference.about, left.value, right.value, place].join('|').toLowerCase();
    const known = byKey.get(key);
    byKey.set(key, known === undefined ? difference : merged(known, difference));
  }
  return [...byKey.values()].sort((a, b) => placeOf(a) - placeOf(b) || (a.kind < b.kind ? -1 : 1));
}

function merged(a: Difference, b: Difference): Difference {
  const both = (x: Side, y: Side): Side => ({
    ...x,
    evidence: [
      ...x.evidence,
      ...y.evidence.filter(
        (e) => !x.evidence.some((k) => k.start === e.start && k.mark?.start === e.mark?.start),
      ),
    ].slice(0, MOST_PLACES),
  });
  return { ...a, left: both(a.left, b.left), right: both(a.right, b.right) };
}

function placeOf({ left, right }: Difference): number {
  return left.evidence[0]?.start ?? right.evidence[0]?.start ?? Number.MAX_SAFE_INTEGER;
}

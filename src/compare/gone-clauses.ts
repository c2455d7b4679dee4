/** Clauses and sentences of one edition that the other does not have, in whatever words. */
import type { Difference } from '../model/comparison.ts';
import { isToldAbove, nearestQuote } from './difference.ts';
import type { Rewording } from './rewording.ts';
import { quoteOf, quoteOfUnit, type Texts, type Unit } from './text.ts';

export function goneClauses(texts: Texts, rewording: Rewording): Difference[] {
  const replaced = replacements(texts, rewording);
  return [
    ...[...replaced].map(([i, j]) => rewritten(texts, i, j)),
    ...goneFrom(texts, 'right', rewording, new Set(replaced.keys())),
    ...goneFrom(texts, 'left', rewording, new Set(replaced.values())),
  ];
}

function isGone({ right, left, recut }: Rewording, side: 'left' | 'right', { index }: Unit): boolean {
  return ((side === 'left' ? right : left)[index] ?? -1) < 0 && !recut[side].has(index);
}

/** A sentence that went and one that came between the same two neighbours: one was written anew. */
function replacements({ left, right }: Texts, rewording: Rewording): Map<number, number> {
  const found = new Map<number, number>();
  for (const unit of left.units) {
    if (!isGone(rewording, 'left', unit)) continue;
    const before = unit.index === 0 ? 0 : (rewording.right[unit.index - 1] ?? -1) + 1;
    const other = right.units[before];
    const isFree = unit.index === 0 || before > 0;
    if (other === undefined || !isFree || !isGone(rewording, 'right', other)) continue;
    const after = left.units[unit.index + 1];
    const next = right.units[other.index + 1];
    if ((after === undefined) !== (next === undefined)) continue;
    if (after !== undefined && next !== undefined && rewording.right[after.index] !== next.index) continue;
    found.set(unit.index, other.index);
  }
  return found;
}

function rewritten({ left, right }: Texts, i: number, j: number): Difference {
  return {
    kind: 'clause',
    change: 'differs',
    severity: 'warning',
    confidence: 'medium',
    left: { evidence: nearestQuote(left, i) },
    right: { evidence: nearestQuote(right, j) },
  };
}

function goneFrom(
  texts: Texts,
  missing: 'left' | 'right',
  rewording: Rewording,
  told: ReadonlySet<number>,
): Difference[] {
  const side = missing === 'right' ? 'left' : 'right';
  const [own, other] = missing === 'right' ? [texts.left, texts.right] : [texts.right, texts.left];
  const gone = own.units.filter((unit) => isGone(rewording, side, unit) && !told.has(unit.index));
  const lost = new Set(gone.map((unit) => unit.index));
  /** Blocks that are gone with all their sentences. */
  const blocks = new Set(
    gone
      .map(({ block }) => block.index)
      .filter((index) => own.units.every((u) => u.block.index !== index || lost.has(u.index))),
  );
  const seen = new Set<number>();
  return gone.flatMap((unit): Difference[] => {
    const isWhole = blocks.has(unit.block.index);
    if (isWhole && (seen.has(unit.block.index) || isToldAbove(unit.block, blocks, own))) return [];
    seen.add(unit.block.index);
    const kind = isWhole ? 'clause' : 'sentence';
    const quoted = isWhole ? quoteOfUnit(own, unit.block) : quoteOf(own, unit);
    const words = { value: kind, evidence: [quoted] };
    const there = {
      evidence: nearestQuote(other, nearest(unit, missing === 'right' ? rewording.right : rewording.left)),
    };
    return [
      {
        kind,
        change: missing === 'right' ? 'absent-right' : 'absent-left',
        severity: 'warning',
        confidence: 'high',
        left: missing === 'right' ? words : there,
        right: missing === 'right' ? there : words,
      },
    ];
  });
}

function nearest({ index }: Unit, partners: readonly number[]): number {
  for (let i = index - 1; i >= 0; i--) if ((partners[i] ?? -1) >= 0) return partners[i] ?? -1;
  return partners.find((j) => j >= 0) ?? -1;
}

/** Contradictions as quotes: each knows which of the others it cannot stand beside. */
import type { Pairing } from '../../model/clause.ts';
import type { Span } from '../../model/document.ts';
import type { MarkedSpan } from '../cues.ts';
import type { Clash } from './clash.ts';

interface Side extends Span {
  readonly pairs: Pairing[];
}

/**
 * The sides of all contradictions, pair by pair. A sentence that contradicts two others stands here once, with both
 * numbers; two sentences are one pair however many finders met them; a sentence at odds with itself is one quote.
 */
export function inPairs(clashes: readonly Pick<Clash, 'kind' | 'pair'>[]): MarkedSpan[] {
  const sides: Side[] = [];
  let number = 0;
  for (const {
    kind,
    pair: [one, two],
  } of clashes) {
    const a = sideOf(one);
    const b = sideOf(two);
    if (a === b || a.pairs.some((p) => b.pairs.some((q) => q.pair === p.pair))) continue;
    number++;
    for (const side of [a, b]) side.pairs.push({ pair: number, about: kind });
  }
  return sides.map(({ pairs, ...span }) => (pairs.length === 0 ? span : { ...span, pairs }));

  function sideOf(span: Span): Side {
    const known = sides.find((side) => side.start < span.end && span.start < side.end);
    if (known !== undefined) return known;
    const made = { ...span, pairs: [] };
    sides.push(made);
    return made;
  }
}

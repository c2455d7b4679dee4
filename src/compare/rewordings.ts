/** Sentences that lost or gained words in which no fact was recognised: a person has to say whether it matters. */
import type { Difference } from '../model/comparison.ts';
import type { Rewording } from './rewording.ts';
import { quoteOf, type Text, type Texts, type Unit } from './text.ts';

/** So many words that the other wording has not are more than a correction. */
const MANY = 3;

export function rewordings(
  { left, right }: Texts,
  { right: partners, same }: Rewording,
  told: readonly Difference[],
): Difference[] {
  const isTold = (unit: Unit): boolean =>
    told.some((d) => d.left.evidence.some((e) => e.start < unit.end && unit.start < e.end));
  return left.units.flatMap((unit, i): Difference[] => {
    const other = right.units[partners[i] ?? -1];
    if (other === undefined || same.has(i) || isTold(unit)) return [];
    const [mine, theirs] = [wordsOf(left, unit), wordsOf(right, other)];
    const news = (own: ReadonlySet<string>, there: ReadonlySet<string>): number =>
      [...own].filter((w) => !there.has(w)).length;
    if (news(mine, theirs) < MANY && news(theirs, mine) < MANY) return [];
    return [
      {
        kind: 'sentence',
        change: 'differs',
        severity: 'info',
        confidence: 'medium',
        left: { evidence: [quoteOf(left, unit)] },
        right: { evidence: [quoteOf(right, other)] },
      },
    ];
  });
}

function wordsOf({ analysis }: Text, { start }: Unit): ReadonlySet<string> {
  const sentence = analysis.sentenceAt(start);
  return new Set(
    sentence === undefined ? [] : analysis.tokens.slice(sentence.from, sentence.to).map(({ norm }) => norm),
  );
}

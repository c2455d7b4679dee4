/** Sentences that lost or gained words in which no fact was recognised: a person has to say whether it matters. */
import type { Difference } from '../model/comparison.ts';
import type { Rewording } from './rewording.ts';
import { quoteOf, type Text, type Texts, type Unit } from './text.ts';

/** So many words that the other wording has not are more than a correction. */
const MANY = 3;
/** Words of so few letters join others. */
const SHORTEST = 2;

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
    const [lost, won] = [news(mine, theirs), news(theirs, mine)];
    // «третьим лицам и партнёрам» that becomes «третьим лицам» was cut, not put otherwise
    const isCut =
      lost + won > 0 &&
      (lost === 0 || won === 0) &&
      isWorth(lost > 0 ? mine : theirs, lost > 0 ? theirs : mine);
    if (!isCut && lost < MANY && won < MANY) return [];
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

/** Some word that only the longer wording has is no particle; «не» is worth the most. */
function isWorth(longer: ReadonlySet<string>, shorter: ReadonlySet<string>): boolean {
  return [...longer].some(
    (word) => !shorter.has(word) && (word.length > SHORTEST || word === 'не' || word === 'no'),
  );
}

function wordsOf({ analysis }: Text, { start }: Unit): ReadonlySet<string> {
  const sentence = analysis.sentenceAt(start);
  return new Set(
    sentence === undefined ? [] : analysis.tokens.slice(sentence.from, sentence.to).map(({ norm }) => norm),
  );
}

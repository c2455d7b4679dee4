/** Sentences that lost or gained words in which no fact was recognised: a person has to say whether it matters. */
import { numberWord } from '../language/numbers.ts';
import type { Difference } from '../model/comparison.ts';
import type { Entry } from './lexicon.ts';
import type { Rewording } from './rewording.ts';
import { quoteOf, type Text, type Texts, type Unit } from './text.ts';

/** So many words that the other wording has not are more than a correction. */
const MANY = 3;
/** Words of so few letters join others. */
const SHORTEST = 2;
/** Letters that the forms of a word share. */
const STEM = 5;

/** «без согласия» that becomes «с согласия» is the opposite. */
const TURNING = /^(?:не|без|not|no|without|емес|жоқ)$/u;

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
    const [lost, won] = [surplus(mine, theirs), surplus(theirs, mine)];
    // «третьим лицам и партнёрам» that becomes «третьим лицам» was cut, not put otherwise
    const isCut = (lost.length === 0) !== (won.length === 0) && [...lost, ...won].some(isWorth);
    if (
      !isCut &&
      !isExchanged(lost, won, (word) => left.lexicon.entryOf(word, left.language)) &&
      new Set(lost).size < MANY &&
      new Set(won).size < MANY
    )
      return [];
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

/** One word stands where another one stood: «ежеквартально» that becomes «ежегодно», no synonym of it. */
function isExchanged(
  lost: readonly string[],
  won: readonly string[],
  entryOf: (word: string) => Entry,
): boolean {
  const meaning = (word: string): { readonly word: string; readonly concepts: readonly number[] }[] => {
    const { concepts, groups, isFiller, isThing } = entryOf(word);
    if (!/\p{L}/u.test(word)) return [];
    const number = numberWord(word);
    if (number !== undefined) return [{ word, concepts: [-number] }];
    const isWeak = isFiller && !isThing && groups.size === 0;
    return isWeak ? [] : [{ word, concepts }];
  };
  const [a, b] = [lost.flatMap(meaning), won.flatMap(meaning)];
  if ([...lost, ...won].some((word) => TURNING.test(word) || entryOf(word).isKept)) return true;
  const isAnswered = (x: (typeof a)[number], there: typeof a): boolean =>
    there.some(
      (y) =>
        x.word.slice(0, STEM) === y.word.slice(0, STEM) || x.concepts.some((c) => y.concepts.includes(c)),
    );
  return a.some((x) => !isAnswered(x, b)) && b.some((y) => !isAnswered(y, a));
}

/** Words, as often as the other wording has not. */
function surplus(own: readonly string[], there: readonly string[]): string[] {
  const rest = new Map<string, number>();
  for (const word of there) rest.set(word, (rest.get(word) ?? 0) + 1);
  return own.filter((word) => {
    const left = rest.get(word) ?? 0;
    rest.set(word, left - 1);
    return left <= 0;
  });
}

/** A word that is no particle; «не» is worth the most. */
function isWorth(word: string): boolean {
  return word.length > SHORTEST || word === 'не' || word === 'no';
}

function wordsOf({ analysis }: Text, { start }: Unit): readonly string[] {
  const sentence = analysis.sentenceAt(start);
  return sentence === undefined
    ? []
    : analysis.tokens.slice(sentence.from, sentence.to).map(({ norm }) => norm);
}

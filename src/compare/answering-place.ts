/** Where in the other text the reader has to look: the sentence that answers, not the beginning of its paragraph. */
import type { Sentence } from '../extract/mention.ts';
import type { Evidence } from '../model/clause.ts';
import type { Difference } from '../model/comparison.ts';
import { quoteOfUnit, type Text, type Texts } from './text.ts';
import type { Worded } from './word-alignment.ts';
import { answers } from './wording.ts';

type Side = 'left' | 'right';

/** Puts what is absent to the sentence of the other text that says the rest, or after which it would stand. */
export function placer(texts: Texts, passages: readonly Worded[]): (difference: Difference) => Difference {
  const at = { left: indexOf(passages, 'left'), right: indexOf(passages, 'right') };
  return (difference) => {
    if (difference.change === 'differs' || difference.kind === 'clause') return difference;
    const [own, there]: [Side, Side] =
      difference.change === 'absent-right' ? ['left', 'right'] : ['right', 'left'];
    const [first] = difference[own].evidence;
    const sentence = sentenceOf(texts[own], first);
    const index = sentence === undefined ? undefined : at[own].get(sentence.start);
    if (sentence === undefined || index === undefined) return difference;
    const answer = answerIn(passages, index, sentence, own, there);
    if (answer === undefined) return difference;
    return {
      ...difference,
      [there]: { ...difference[there], evidence: [quoteOfUnit(texts[there], answer)] },
    };
  };
}

export function sentenceOf({ analysis }: Text, evidence: Evidence | undefined): Sentence | undefined {
  return evidence === undefined ? undefined : analysis.sentenceAt(evidence.mark?.start ?? evidence.start);
}

/** Index of the passage that each sentence is part of, by the beginning of the sentence. */
export function indexOf(passages: readonly Worded[], side: Side): ReadonlyMap<number, number> {
  return new Map(passages.flatMap((passage, i) => passage[side].map(({ start }) => [start, i] as const)));
}

/** Of several sentences that answer the one with the most words in common; where none does, the one before it. */
function answerIn(
  passages: readonly Worded[],
  index: number,
  { start, end }: Sentence,
  own: Side,
  there: Side,
): Sentence | undefined {
  const passage = passages[index];
  if (passage === undefined) return undefined;
  const said = passage.words[own].filter((word) => word.start >= start && word.end <= end && !word.isFiller);
  const shared = (sentence: Sentence): number => {
    const words = passage.words[there].filter((w) => w.start >= sentence.start && w.end <= sentence.end);
    return said.filter((word) => words.some((other) => answers(word, other))).length;
  };
  const [best] = passage[there]
    .map((sentence) => ({ sentence, score: shared(sentence) }))
    .sort((a, b) => b.score - a.score || a.sentence.start - b.sentence.start);
  if (best !== undefined) return best.sentence;
  for (let i = index - 1; i >= 0 && passages[i]?.units[own] === passage.units[own]; i--) {
    const last = passages[i]?.[there].at(-1);
    if (last !== undefined) return last;
  }
  return undefined;
}

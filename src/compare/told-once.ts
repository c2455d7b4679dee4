/** One thing that two versions say otherwise is told once, by the surest and the plainest of what was found of it. */
import type { Difference } from '../model/comparison.ts';
import type { Span } from '../model/document.ts';
import { indexOf, sentenceOf } from './answering-place.ts';
import type { Texts } from './text.ts';
import type { Worded } from './word-alignment.ts';

type Side = 'left' | 'right';

/** Kinds of names that the vocabulary knows: the bare words of one need not be told beside it. */
const KNOWN_NAMES: ReadonlySet<string> = new Set(['service', 'country', 'regulator']);
/** Between words that stand side by side there are no more characters than this. */
const SPACE = 2;

export function toldOnce(
  texts: Texts,
  passages: readonly Worded[],
  differences: readonly Difference[],
): Difference[] {
  const at = { left: indexOf(passages, 'left'), right: indexOf(passages, 'right') };
  /** Beginnings of the sentences that a difference is found in, and the passages that these are part of. */
  const placeOf = (difference: Difference): Place => {
    const sentences = sidesOf(difference).flatMap((side) => {
      const found = sentenceOf(texts[side], difference[side].evidence[0]);
      return found === undefined ? [] : [{ side, start: found.start }];
    });
    return {
      sentences: sentences.map(({ side, start }) => `${side} ${start}`),
      passages: sentences.flatMap(({ side, start }) => at[side].get(start) ?? []),
    };
  };
  const all = differences.map((difference) => ({ difference, ...placeOf(difference) }));
  const lost = all.filter(({ difference }) => difference.kind === 'sentence');
  const lostSentences = new Set(lost.flatMap(({ sentences }) => sentences));
  const lostPassages = new Set(lost.flatMap(({ passages: own }) => own));
  const hard = new Set<number>();
  const named = new Set<number>();
  /** What stands where the other text has another value of the kind is not absent as well. */
  const clashing = new Set<string>();
  for (const { difference, passages: own } of all)
    for (const passage of own) {
      if (isHard(difference)) hard.add(passage);
      if (difference.change === 'differs')
        for (const { value } of [difference.left, difference.right])
          clashing.add(`${passage} ${difference.kind} ${value}`);
      if (KNOWN_NAMES.has(difference.kind)) named.add(passage);
    }
  const told = new Set<string>();
  const kept = all.filter(({ difference, sentences, passages: own }) => {
    const { kind } = difference;
    if (kind === 'sentence') return sentences.every((sentence) => !told.has(sentence) && told.add(sentence));
    if (sentences.some((sentence) => lostSentences.has(sentence))) return false;
    if (valuesOf(difference).some((value) => own.some((passage) => clashing.has(`${passage} ${value}`))))
      return false;
    if (kind === 'denial') return !own.some((passage) => lostPassages.has(passage));
    if (kind === 'condition') return !own.some((passage) => hard.has(passage) || lostPassages.has(passage));
    return kind !== 'name' || !own.some((passage) => named.has(passage));
  });
  return joinedNames(
    texts,
    kept.map(({ difference }) => difference),
  );
}

interface Place {
  readonly sentences: readonly string[];
  readonly passages: readonly number[];
}

/** A fact that differs, not a word that seems to; numbers that come and go say too little. */
function isHard({ kind, severity }: Difference): boolean {
  return kind !== 'condition' && kind !== 'enumeration' && kind !== 'sentence' && severity !== 'info';
}

function valuesOf(difference: Difference): string[] {
  const { kind, change } = difference;
  if (change === 'differs') return [];
  return sidesOf(difference).map((side) => `${kind} ${difference[side].value}`);
}

/** The sides whose words are what differs; the other one only shows where they should be. */
function sidesOf({ change }: Difference): readonly Side[] {
  return change === 'differs' ? ['left', 'right'] : [change === 'absent-right' ? 'left' : 'right'];
}

/** First name and surname, street and house: words side by side that differ are one name. */
function joinedNames({ left, right }: Texts, differences: readonly Difference[]): Difference[] {
  const found: Difference[] = [];
  for (const difference of differences) {
    const last = found.at(-1);
    const [before, after] = [last && marksOf(last), marksOf(difference)];
    if (
      last?.kind === 'name' &&
      difference.kind === 'name' &&
      before !== undefined &&
      after !== undefined &&
      [0, 1].every((side) => isBeside(before[side], after[side]))
    ) {
      const said = (text: string, side: 0 | 1): string => text.slice(before[side].start, after[side].end);
      found[found.length - 1] = {
        ...last,
        left: { ...last.left, value: said(left.document.text, 0) },
        right: { ...last.right, value: said(right.document.text, 1) },
      };
    } else found.push(difference);
  }
  return found;
}

function marksOf({ change, left, right }: Difference): readonly [Span, Span] | undefined {
  const [a, b] = [left.evidence[0]?.mark, right.evidence[0]?.mark];
  return change !== 'differs' || a === undefined || b === undefined ? undefined : [a, b];
}

function isBeside(before: Span | undefined, after: Span | undefined): boolean {
  return (
    before !== undefined &&
    after !== undefined &&
    after.start >= before.end &&
    after.start - before.end <= SPACE
  );
}

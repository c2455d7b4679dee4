/** The sentences of a paragraph and of its translation that answer to each other; two may be one in the other text. */
import type { Sentence } from '../extract/mention.ts';
import type { Text, Unit } from './text.ts';
import { answers, type Word, wordsOf } from './wording.ts';

/** Sentences of both texts that say the same; either list may be empty. */
export interface Passage {
  readonly left: readonly Sentence[];
  readonly right: readonly Sentence[];
  readonly words: { readonly left: readonly Word[]; readonly right: readonly Word[] };
}

interface Told extends Worth {
  readonly sentence: Sentence;
}

interface Worth {
  readonly words: readonly Word[];
  /** Numbers, dates and addresses in the form that no language changes. */
  readonly facts: readonly string[];
}

/** How many sentences of each text may make one passage; of two that change places each is one. */
const STEPS: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 0],
  [0, 1],
  [2, 2],
];
const SWAP = STEPS.length - 1;
/** A paragraph of hundreds of sentences is no paragraph, and its words are not compared. */
const MOST = 40_000;
/** How far from its place, in sentences, a counterpart may stand. */
const NEAR = 4;
/** What merging two sentences has to gain, in words. */
const MERGE = 0.6;
/** What two sentences that change places have to gain, in words: order is seldom lost. */
const SWAPPED = 2;
/** Two sentences in one place answer to each other sooner than neither has a counterpart, in words. */
const PAIR = 0.3;

/** The same where both paragraphs have as many sentences. */
const EVEN = 1;

export function passagesOf(left: Text, unit: Unit, right: Text, other: Unit): Passage[] {
  const [mine, theirs] = [toldIn(left, unit), toldIn(right, other)];
  if (mine.length * theirs.length > MOST) return [];
  const isLone = mine.length === 1 && theirs.length === 1;
  // a sentence is looked for around its place, and one has one place
  const like = mine.map((a, i) =>
    theirs.map((b, j) =>
      isLone || Math.abs((i * theirs.length) / mine.length - j) > NEAR + Math.abs(mine.length - theirs.length)
        ? 0
        : likeness(a, b),
    ),
  );
  const width = theirs.length + 1;
  const best = new Float64Array((mine.length + 1) * width);
  const step = new Uint8Array((mine.length + 1) * width);
  for (let i = mine.length; i >= 0; i--)
    for (let j = theirs.length; j >= 0; j--) {
      if (i === mine.length && j === theirs.length) continue;
      let most = Number.NEGATIVE_INFINITY;
      STEPS.forEach(([a, b], at) => {
        if (i + a > mine.length || j + b > theirs.length) return;
        let gain = a === 0 || b === 0 ? 0 : a + b > 2 ? -MERGE : mine.length === theirs.length ? EVEN : PAIR;
        if (at === SWAP) gain = 2 * PAIR - SWAPPED + (like[i]?.[j + 1] ?? 0) + (like[i + 1]?.[j] ?? 0);
        else if (a + b > 2) {
          // both share something with the one, or they are no translation of it
          const isNear = (like[i]?.[j] ?? 0) > 0 && (like[i + a - 1]?.[j + b - 1] ?? 0) > 0;
          gain += isNear ? likeBoth(mine.slice(i, i + a), theirs.slice(j, j + b)) : (like[i]?.[j] ?? 0);
        } else if (a > 0 && b > 0) gain += like[i]?.[j] ?? 0;
        const value = gain + (best[(i + a) * width + j + b] ?? 0);
        if (value > most) {
          most = value;
          step[i * width + j] = at;
        }
      });
      best[i * width + j] = most;
    }
  const found: Passage[] = [];
  for (let i = 0, j = 0; i < mine.length || j < theirs.length; ) {
    const at = step[i * width + j] ?? 0;
    const [a, b] = STEPS[at] ?? [1, 1];
    const [own, there] = [mine.slice(i, i + a), theirs.slice(j, j + b)];
    if (at === SWAP)
      found.push(passage(own.slice(0, 1), there.slice(1)), passage(own.slice(1), there.slice(0, 1)));
    else found.push(passage(own, there));
    i += a;
    j += b;
  }
  return found;
}

function passage(left: readonly Told[], right: readonly Told[]): Passage {
  return {
    left: left.map(({ sentence }) => sentence),
    right: right.map(({ sentence }) => sentence),
    words: { left: left.flatMap(({ words }) => words), right: right.flatMap(({ words }) => words) },
  };
}

function toldIn(text: Text, unit: Unit): Told[] {
  return text.analysis
    .sentencesOf(unit.block.index)
    .filter((s) => s.start >= unit.start && s.end <= unit.end)
    .map((sentence) => ({
      sentence,
      words: wordsOf(text, unit, sentence),
      facts: unit.particulars.flatMap(({ kind, value, start }) =>
        kind !== 'name' && start >= sentence.start && start < sentence.end ? [`${kind}=${value}`] : [],
      ),
    }));
}

/**
 * A sentence against two that say it together: what both of them repeat counts once, or a sentence without a counterpart
 * would join its neighbour for speaking of the same thing.
 */
function likeBoth(own: readonly Told[], there: readonly Told[]): number {
  const [one, two] = own.length === 1 ? [own, there] : [there, own];
  const [lone] = one;
  return lone === undefined
    ? 0
    : likeness(lone, { words: two.flatMap(({ words }) => words), facts: two.flatMap(({ facts }) => facts) });
}

/** Words and facts of two sentences that answer to each other. */
function likeness(a: Worth, b: Worth): number {
  const telling = (words: readonly Word[]): Word[] => words.filter((word) => !word.isFiller);
  const [mine, theirs] = [telling(a.words), telling(b.words)];
  const facts = a.facts.filter((fact) => b.facts.includes(fact)).length;
  const shared = mine.filter((word) => theirs.some((other) => answers(word, other))).length;
  return shared + 2 * facts;
}

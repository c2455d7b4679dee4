/** The passages of two aligned texts, and which of their words have no counterpart. */
import type { Span } from '../model/document.ts';
import type { Alignment } from './align.ts';
import { type Passage, passagesOf } from './passages.ts';
import type { Texts } from './text.ts';
import { uncovered, type Word } from './wording.ts';

const PRONOUN =
  /^(?:it|its|they|them|their|theirs|this|these|those|such|он|она|оно|они|его|ее|их|него|нее|них|ним|ней|ними|нем|этот|эта|эти|этого|этих|такой|такие|ол|оны|оның|олар\p{L}*|онда|оған|одан|бұл|осы|сол|мұндай|сондай)$/u;

export interface Worded extends Passage {
  /** Indices of the units. */
  readonly units: { readonly left: number; readonly right: number };
  /** Words without a counterpart, each once. */
  readonly lone: { readonly left: readonly Word[]; readonly right: readonly Word[] };
}

export interface WordAlignment {
  readonly passages: readonly Worded[];
  /** Share of words without a counterpart in all that is paired: how freely it is translated, and how little of it is known. */
  readonly freedom: number;
  /** Whether all words of some stretch that say something have a counterpart, as far as that was looked at. */
  readonly isCovered: (side: 'left' | 'right', span: Span) => boolean;
  /** Share of the words of a stretch that have no counterpart, 0 to 1; 1 where none was looked at. */
  readonly loneShare: (side: 'left' | 'right', span: Span) => number;
}

export function alignWords(texts: Texts, { right: partners }: Alignment): WordAlignment {
  const { left, right } = texts;
  const passages = left.units.flatMap((unit, i): Worded[] => {
    const other = right.units[partners[i] ?? -1];
    if (other === undefined) return [];
    const found = passagesOf(left, unit, right, other);
    const all = {
      left: found.flatMap(({ words }) => words.left),
      right: found.flatMap(({ words }) => words.right),
    };
    return found.map((passage, at) => {
      const before = found[at - 1]?.words;
      const lone = (own: 'left' | 'right', there: 'left' | 'right'): Word[] => {
        // a name may stand in a neighbour, and «его начало» leaves out what the sentence before has said
        const isElsewhere = (word: Word): boolean =>
          (word.isName && uncovered([word], all[there]).length === 0) ||
          (passage.words[there].some(({ norm }) => PRONOUN.test(norm)) &&
            uncovered([word], before?.[there] ?? []).length === 0);
        return uncovered(passage.words[own], passage.words[there]).filter((word) => !isElsewhere(word));
      };
      return {
        ...passage,
        units: { left: i, right: other.index },
        lone: { left: lone('left', 'right'), right: lone('right', 'left') },
      };
    });
  });
  return withIndex(learned(joinedLists(texts, passages)));
}

/**
 * A list and its introduction are one sentence: «вправе: 1) знать; 2) требовать» closes with «құқылы» in its last item,
 * so a word that is alone in one of them may answer to one that is alone in another.
 */
function joinedLists({ left }: Texts, passages: readonly Worded[]): Worded[] {
  const unitOf = new Map(left.units.map(({ block, index }) => [block.index, index]));
  const leadInOf = ({ units }: Worded): number =>
    unitOf.get(left.units[units.left]?.block.leadIn ?? -1) ?? -1;
  const lone = new Map<number, { readonly left: Word[]; readonly right: Word[] }>();
  const items = new Map<number, { readonly left: Word[]; readonly right: Word[] }>();
  const add = (to: typeof lone, key: number, words: Worded['lone']): void => {
    const known = to.get(key) ?? { left: [], right: [] };
    known.left.push(...words.left);
    known.right.push(...words.right);
    to.set(key, known);
  };
  for (const passage of passages) {
    add(lone, passage.units.left, passage.lone);
    if (leadInOf(passage) >= 0) add(items, leadInOf(passage), passage.lone);
  }
  return passages.map((passage) => {
    const others = [items.get(passage.units.left), lone.get(leadInOf(passage))];
    const there = (side: 'left' | 'right'): Word[] => others.flatMap((words) => words?.[side] ?? []);
    return {
      ...passage,
      lone: {
        left: uncovered(passage.lone.left, there('right')),
        right: uncovered(passage.lone.right, there('left')),
      },
    };
  });
}

/** Words of letters so many are one word in its forms. */
const STEM = 5;

/** Words that stand alone together in passages of their own are translations of one another, though no lexicon says so. */
function learned(passages: readonly Worded[]): Worded[] {
  const stemOf = ({ norm }: Word): string => norm.slice(0, STEM);
  const times = new Map<string, number>();
  const count = (key: string): void => {
    times.set(key, (times.get(key) ?? 0) + 1);
  };
  const stems = (words: readonly Word[]): string[] => [...new Set(words.map(stemOf))];
  for (const { lone } of passages) {
    for (const a of stems(lone.left)) {
      count(`< ${a}`);
      for (const b of stems(lone.right)) count(`${a} ${b}`);
    }
    for (const b of stems(lone.right)) count(`> ${b}`);
  }
  const isPair = (a: Word, b: Word): boolean => {
    const together = times.get(`${stemOf(a)} ${stemOf(b)}`) ?? 0;
    return (
      together > 1 && together === times.get(`< ${stemOf(a)}`) && together === times.get(`> ${stemOf(b)}`)
    );
  };
  return passages.map((passage) => {
    const { left, right } = passage.lone;
    return {
      ...passage,
      lone: {
        left: left.filter((a) => !right.some((b) => isPair(a, b))),
        right: right.filter((b) => !left.some((a) => isPair(a, b))),
      },
    };
  });
}

function withIndex(passages: readonly Worded[]): WordAlignment {
  const bare = { left: new Set<number>(), right: new Set<number>() };
  const seen = { left: new Set<number>(), right: new Set<number>() };
  for (const { lone, words } of passages)
    for (const side of ['left', 'right'] as const) {
      for (const { norm } of lone[side])
        for (const word of words[side]) if (word.norm === norm) bare[side].add(word.start);
      for (const { start } of words[side]) seen[side].add(start);
    }
  const isCovered = (side: 'left' | 'right', { start, end }: Span): boolean => {
    let isSeen = false;
    for (let at = start; at < end; at++) {
      if (bare[side].has(at)) return false;
      isSeen ||= seen[side].has(at);
    }
    return isSeen;
  };
  const loneShare = (side: 'left' | 'right', { start, end }: Span): number => {
    let [lone, all] = [0, 0];
    for (let at = start; at < end; at++) {
      if (seen[side].has(at)) all++;
      if (bare[side].has(at)) lone++;
    }
    return all === 0 ? 1 : lone / all;
  };
  return { passages, freedom: freedomOf(passages), isCovered, loneShare };
}

/** Words of so many are taken as read, so that one difference does not make a short text a free translation. */
const READ = 20;

function freedomOf(passages: readonly Worded[]): number {
  const count = (words: readonly Word[]): number =>
    words.filter(({ isFiller, isLight }) => !isFiller && !isLight).length;
  let lone = 0;
  let all = READ;
  for (const passage of passages) {
    if (passage.left.length === 0 || passage.right.length === 0) continue;
    lone += count(passage.lone.left) + count(passage.lone.right);
    all += count(passage.words.left) + count(passage.words.right);
  }
  return lone / all;
}

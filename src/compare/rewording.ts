/** Which sentence of one text answers to which of another in the same language, wherever each of them stands. */
import type { Alignment } from './align.ts';
import type { Text, Unit } from './text.ts';

/** Share of words that two wordings of one sentence have in common. */
const ALIKE = 0.45;
export interface Rewording extends Alignment {
  /** Units whose counterpart says the same in the same words. */
  readonly same: ReadonlySet<number>;
  /** Units of either side whose words stand in the other text in one run, cut into sentences otherwise. */
  readonly recut: { readonly left: ReadonlySet<number>; readonly right: ReadonlySet<number> };
}

/** Equal sentences answer to each other first, then the most similar ones; each sentence once. */
export function reword(left: Text, right: Text): Rewording {
  const words = {
    left: left.units.map((u) => wordsOf(left, u)),
    right: right.units.map((u) => wordsOf(right, u)),
  };
  const result = {
    right: new Array<number>(left.units.length).fill(-1),
    left: new Array<number>(right.units.length).fill(-1),
  };
  const pair = (i: number, j: number): void => {
    result.right[i] = j;
    result.left[j] = i;
  };
  const waiting = new Map<string, number[]>();
  words.right.forEach((own, j) => {
    const key = squeezed(own);
    waiting.set(key, [...(waiting.get(key) ?? []), j]);
  });
  const same = new Set<number>();
  words.left.forEach((own, i) => {
    const j = waiting.get(squeezed(own))?.shift();
    if (j === undefined) return;
    pair(i, j);
    same.add(i);
  });
  const streams = { left: streamOf(left), right: streamOf(right) };
  const present = (own: readonly string[][], partners: readonly number[], there: Stream): Set<number> =>
    new Set(own.flatMap((unit, i) => (partners[i] === -1 && holds(there, unit) ? [i] : [])));
  const recut = {
    left: present(words.left, result.right, streams.right),
    right: present(words.right, result.left, streams.left),
  };
  for (const { i, j } of candidates(words.left, words.right, result)) {
    const isCutOtherwise = recut.left.has(i) && recut.right.has(j);
    if (result.right[i] === -1 && result.left[j] === -1 && !isCutOtherwise) pair(i, j);
  }
  return { ...result, same, recut };
}

/** A text as one run of words, with the spaces between them and without. */
interface Stream {
  readonly spaced: string;
  readonly squeezed: string;
}

/** Words shorter than this together could stand inside others. */
const TELLING = 16;

/** The words of a text one after another, typed numbers of clauses among them: a line break makes a number a label. */
function streamOf({ document, analysis }: Text): Stream {
  const words = document.blocks.flatMap(({ index, label = '' }) => [
    ...(label.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []),
    ...analysis
      .sentencesOf(index)
      .flatMap(({ from, to }) => analysis.tokens.slice(from, to).map(({ norm }) => norm)),
  ]);
  return { spaced: spaced(words), squeezed: squeezed(words) };
}

function holds({ spaced: text, squeezed: whole }: Stream, words: readonly string[]): boolean {
  const own = squeezed(words);
  return own.length < TELLING ? text.includes(spaced(words)) : whole.includes(own);
}

/** A wording that holds nearly all words of the other: an enumeration that lost an element. */
function isHeldBy(shared: number, smaller: number): boolean {
  return shared >= 4 ? shared >= smaller * 0.85 : shared >= 2 && shared === smaller;
}

/** Words and groups of digits, parted by one space: a line break may stand inside a phone number. */
function spaced(words: readonly string[]): string {
  return ` ${words.flatMap((word) => word.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}

/** Letters and digits alone: a PDF parts words, and line breaks take hyphens away. */
function squeezed(words: readonly string[]): string {
  return words.join('').replace(/[^\p{L}\p{N}]/gu, '');
}

function wordsOf({ analysis }: Text, unit: Unit): string[] {
  const sentence = analysis.sentenceAt(unit.start);
  if (sentence === undefined) return [];
  return analysis.tokens.slice(sentence.from, sentence.to).map(({ norm }) => norm);
}

/** Pairs of sentences that are alike enough, the most similar first. Rare words lead to them. */
function candidates(
  left: readonly string[][],
  right: readonly string[][],
  taken: Alignment,
): { readonly i: number; readonly j: number }[] {
  const free = right.flatMap((own, j) => (taken.left[j] === -1 ? [{ own: new Set(own), j }] : []));
  const index = new Map<string, number[]>();
  free.forEach(({ own }, at) => {
    for (const word of own) index.set(word, [...(index.get(word) ?? []), at]);
  });
  const found = left.flatMap((own, i) => {
    if (taken.right[i] !== -1) return [];
    const words = new Set(own);
    const shared = new Map<number, number>();
    for (const word of words)
      for (const at of index.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    return [...shared].flatMap(([at, n]) => {
      const other = free[at];
      if (other === undefined) return [];
      const score = n / (words.size + other.own.size - n);
      return score >= ALIKE || isHeldBy(n, Math.min(words.size, other.own.size))
        ? [{ i, j: other.j, score }]
        : [];
    });
  });
  return found.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
}

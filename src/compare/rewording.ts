/** Which sentence of one text answers to which of another in the same language, wherever each of them stands. */
import type { Alignment } from './align.ts';
import type { Text, Unit } from './text.ts';

/** Share of words that two wordings of one sentence have in common. */
const ALIKE = 0.45;
/** Share of word triples that make a sentence present elsewhere, cut in another way. */
const PRESENT = 0.8;

export interface Rewording extends Alignment {
  /** Units whose counterpart says the same in the same words. */
  readonly same: ReadonlySet<number>;
  /** Units of either side without a counterpart whose words all stand in the other text. */
  readonly recut: { readonly left: ReadonlySet<number>; readonly right: ReadonlySet<number> };
}

/** Equal sentences answer to each other first, then the most similar ones; each sentence once. */
export function reword(left: Text, right: Text): Rewording {
  const words = { left: left.units.map((u) => wordsOf(left, u)), right: right.units.map((u) => wordsOf(right, u)) };
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
    const key = own.join(' ');
    waiting.set(key, [...(waiting.get(key) ?? []), j]);
  });
  const same = new Set<number>();
  words.left.forEach((own, i) => {
    const j = waiting.get(own.join(' '))?.shift();
    if (j === undefined) return;
    pair(i, j);
    same.add(i);
  });
  for (const { i, j } of candidates(words.left, words.right, result))
    if (result.right[i] === -1 && result.left[j] === -1) pair(i, j);
  const streams = { left: triplesOf(words.left.flat()), right: triplesOf(words.right.flat()) };
  const absent = (partners: readonly number[], own: readonly string[][], there: ReadonlySet<string>): Set<number> =>
    new Set(partners.flatMap((partner, i) => (partner === -1 && isPresent(own[i] ?? [], there) ? [i] : [])));
  return {
    ...result,
    same,
    recut: {
      left: absent(result.right, words.left, streams.right),
      right: absent(result.left, words.right, streams.left),
    },
  };
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
    for (const word of words) for (const at of index.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    return [...shared].flatMap(([at, n]) => {
      const other = free[at];
      if (other === undefined) return [];
      const score = n / (words.size + other.own.size - n);
      return score >= ALIKE || (n / Math.min(words.size, other.own.size) >= 0.85 && n >= 4)
        ? [{ i, j: other.j, score }]
        : [];
    });
  });
  return found.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
}

/** Runs of three words over the whole text; numbers may be labels, and are left out. */
function triplesOf(words: readonly string[]): Set<string> {
  const plain = words.filter((w) => !/^\p{N}+$/u.test(w));
  return new Set(plain.map((_, i) => plain.slice(i, i + 3).join(' ')));
}

function isPresent(words: readonly string[], there: ReadonlySet<string>): boolean {
  const plain = words.filter((w) => !/^\p{N}+$/u.test(w));
  if (plain.length === 0) return true;
  const own = plain.slice(0, Math.max(1, plain.length - 2)).map((_, i) => plain.slice(i, i + 3).join(' '));
  if (plain.length < 3) {
    const start = `${plain.join(' ')}`;
    return [...there].some((t) => t === start || t.startsWith(`${start} `) || t.endsWith(` ${start}`));
  }
  return own.filter((triple) => there.has(triple)).length >= own.length * PRESENT;
}

/** One pass of the automaton over a document's words: linear in the text whatever the phrases are. */
import { stemOf } from '../language/stems.ts';
import type { Token } from '../language/words.ts';
import type { Automaton, Rows } from '../model/automaton.ts';

/** A stretch of tokens that a phrase may not leave: one sentence. Token indices, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly startsBlock: boolean;
  readonly endsBlock: boolean;
}

/** A phrase of `owner` was read from token `from` to token `to` (inclusive). */
export interface Hit {
  readonly owner: string;
  readonly from: number;
  readonly to: number;
}

/** Runs the automaton over all stretches. Hits come in order of their last token; each owner once per (from, to). */
export function run(automaton: Automaton, tokens: readonly Token[], stretches: readonly Stretch[]): Hit[] {
  const { joints, begins } = automaton;
  const [opens, after, accepts] = [automaton.opens, automaton.after, automaton.accepts].map(typed) as [
    TypedRows,
    TypedRows,
    TypedRows,
  ];
  // Per joint: the token that opened it last, the last token index it leads to, and where the phrase began.
  const openedAt = new Int32Array(joints).fill(-1);
  const deadline = new Int32Array(joints);
  const origin = new Int32Array(joints);
  const known = knownWords(automaton);
  const hits: Hit[] = [];
  const read: number[] = [];
  const readFrom: number[] = [];

  for (const stretch of stretches) {
    for (let i = stretch.from; i < stretch.to; i++) {
      const token = tokens[i];
      if (token === undefined) break;
      read.length = 0;
      readFrom.length = 0;
      const { first, later } = positionsFor(token);
      for (let k = 0; k < first.length; k++) {
        read.push(first[k] ?? 0);
        readFrom.push(i);
      }
      for (let k = 0; k < later.length; k++) {
        const p = later[k] ?? 0;
        const from = beginning(p, i, stretch);
        if (from < 0) continue;
        read.push(p);
        readFrom.push(from);
      }
      for (let k = 0; k < read.length; k++) settle(read[k] ?? 0, readFrom[k] ?? i, i, stretch);
    }
  }
  return hits;

  /** Where the phrase began whose next word may be read at `p` now; of several the one that may wait longest; -1 for none. */
  function beginning(p: number, i: number, stretch: Stretch): number {
    let from = -1;
    let best = -1;
    let bestAt = -1;
    for (let k = after.at[p] ?? 0; k < (after.at[p + 1] ?? 0); k += 2) {
      const joint = after.values[k] ?? 0;
      const at = openedAt[joint] ?? -1;
      if (at < stretch.from) continue;
      const until = Math.min(stretch.to - 1, (deadline[joint] ?? -1) + (after.values[k + 1] ?? 0));
      if (until < i || until < best || (until === best && at <= bestAt)) continue;
      from = origin[joint] ?? i;
      best = until;
      bestAt = at;
    }
    if (from >= 0) return from;
    const begin = begins[p] ?? 0;
    return begin === 1 || (begin >= 2 && stretch.startsBlock && i - stretch.from <= begin - 2) ? i : -1;
  }

  function settle(p: number, from: number, i: number, stretch: Stretch): void {
    for (let k = opens.at[p] ?? 0; k < (opens.at[p + 1] ?? 0); k += 2) {
      const joint = opens.values[k] ?? 0;
      const until = i + 1 + (opens.values[k + 1] ?? 0);
      if ((openedAt[joint] ?? -1) >= stretch.from && until < (deadline[joint] ?? -1)) continue;
      openedAt[joint] = i;
      deadline[joint] = until;
      origin[joint] = from;
    }
    for (let k = accepts.at[p] ?? 0; k < (accepts.at[p + 1] ?? 0); k += 2) {
      const end = accepts.values[k + 1] ?? 0;
      if (end > 0 && !(stretch.endsBlock && stretch.to - 1 - i <= end - 1)) continue;
      const owner = automaton.owners[accepts.values[k] ?? 0] ?? '';
      let isKnown = false;
      for (let h = hits.length - 1; h >= 0 && hits[h]?.to === i; h--)
        if (hits[h]?.owner === owner && hits[h]?.from === from) isKnown = true;
      if (!isKnown) hits.push({ owner, from, to: i });
    }
  }

  function positionsFor(token: Token): Readers {
    const key =
      token.kind === 'word' ? token.norm : `#${token.kind}${token.kind === 'number' ? token.norm : ''}`;
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    const found = new Set<number>();
    const take = (reader: string): void => {
      for (const p of automaton.readers[reader] ?? []) found.add(p);
    };
    if (token.kind !== 'word') take(`#${token.kind}`);
    if (token.kind === 'word' || token.kind === 'number') {
      take(`=${token.norm}`);
      for (let n = 1; n <= Math.min(token.norm.length, automaton.longestPrefix); n++)
        take(`^${token.norm.slice(0, n)}`);
    }
    if (token.kind === 'word') {
      if (/^[a-z']+$/.test(token.norm)) take(`en:${stemOf(token.norm, 'en')}`);
      else {
        take(`ru:${stemOf(token.norm, 'ru')}`);
        take(`kk:${stemOf(token.norm, 'kk')}`);
      }
    }
    const isFirst = (p: number): boolean => begins[p] === 1 && after.at[p] === after.at[p + 1];
    const readers = {
      first: Int32Array.from([...found].filter(isFirst)),
      later: Int32Array.from([...found].filter((p) => !isFirst(p))),
    };
    known.set(key, readers);
    return readers;
  }
}

/** Positions that read a word: at the beginning of a phrase wherever it stands, or only after others. */
interface Readers {
  readonly first: Int32Array;
  readonly later: Int32Array;
}

/** Words met so far, so that the words of one document need not be looked up again in the next. */
const MOST_WORDS = 50_000;
const met = new WeakMap<Automaton, Map<string, Readers>>();

function knownWords(automaton: Automaton): Map<string, Readers> {
  const earlier = met.get(automaton);
  if (earlier !== undefined && earlier.size < MOST_WORDS) return earlier;
  const words = new Map<string, Readers>();
  met.set(automaton, words);
  return words;
}

interface TypedRows {
  readonly at: Int32Array;
  readonly values: Int32Array;
}

const typedRows = new WeakMap<Rows, TypedRows>();

/** The same rows in arrays that are quick to walk; made once per automaton. */
function typed(rows: Rows): TypedRows {
  const made = typedRows.get(rows) ?? { at: Int32Array.from(rows.at), values: Int32Array.from(rows.values) };
  typedRows.set(rows, made);
  return made;
}

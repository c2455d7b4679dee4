/** One pass of the automaton over a document's words: linear in the text whatever the phrases are. */
import { stemOf } from '../language/stems.ts';
import type { Token } from '../language/words.ts';
import type { Automaton } from '../model/automaton.ts';

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
  const size = automaton.follow.length;
  // Per position: the last token index at which it may still be read, and where the phrase on the way to it began.
  const deadline = new Int32Array(size).fill(-1);
  const origin = new Int32Array(size);
  const known = new Map<string, readonly number[]>();
  const hits: Hit[] = [];
  const read: number[] = [];
  const readFrom: number[] = [];

  for (const stretch of stretches) {
    for (let i = stretch.from; i < stretch.to; i++) {
      const token = tokens[i];
      if (token === undefined) break;
      read.length = 0;
      readFrom.length = 0;
      for (const p of positionsFor(token)) {
        const begins = automaton.begins[p] ?? 0;
        if ((deadline[p] ?? -1) >= i) {
          read.push(p);
          readFrom.push(origin[p] ?? i);
        } else if (begins === 1 || (begins >= 2 && stretch.startsBlock && i - stretch.from <= begins - 2)) {
          read.push(p);
          readFrom.push(i);
        }
      }
      for (let k = 0; k < read.length; k++) settle(read[k] ?? 0, readFrom[k] ?? i, i, stretch);
    }
  }
  return hits;

  function settle(p: number, from: number, i: number, stretch: Stretch): void {
    const next = automaton.follow[p] ?? [];
    for (let k = 0; k < next.length; k += 2) {
      const q = next[k] ?? 0;
      const until = Math.min(stretch.to - 1, i + 1 + (next[k + 1] ?? 0));
      if (until >= (deadline[q] ?? -1)) {
        deadline[q] = until;
        origin[q] = from;
      }
    }
    const accepts = automaton.accepts[p] ?? [];
    for (let k = 0; k < accepts.length; k += 2) {
      const end = accepts[k + 1] ?? 0;
      if (end > 0 && !(stretch.endsBlock && stretch.to - 1 - i <= end - 1)) continue;
      const owner = automaton.owners[accepts[k] ?? 0] ?? '';
      let known = false;
      for (let h = hits.length - 1; h >= 0 && hits[h]?.to === i; h--)
        if (hits[h]?.owner === owner && hits[h]?.from === from) known = true;
      if (!known) hits.push({ owner, from, to: i });
    }
  }

  function positionsFor(token: Token): readonly number[] {
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
    const positions = [...found];
    known.set(key, positions);
    return positions;
  }
}

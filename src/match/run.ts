/** One pass of the automaton over a document's words: linear in the text whatever the phrases are. */
import type { Token } from '../language/words.ts';
import type { Automaton } from '../model/automaton.ts';
import { type Machine, machineOf, wordOf } from './machine.ts';

/** A stretch of tokens that a phrase may not leave: one sentence. Token indices, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly startsBlock: boolean;
  readonly endsBlock: boolean;
  /** Only phrases that begin before this token and end at it or later are told. */
  readonly across?: number;
}

/** A phrase of `owner` was read from token `from` to token `to` (inclusive). */
export interface Hit {
  readonly owner: string;
  readonly from: number;
  readonly to: number;
}

/** Runs the automaton over all stretches. Hits come in order of their last token; each owner once per (from, to). */
export function run(automaton: Automaton, tokens: readonly Token[], stretches: readonly Stretch[]): Hit[] {
  const pass = new Pass(automaton);
  for (const stretch of stretches) pass.read(tokens, stretch);
  return pass.hits;
}

/** The state of a pass: which joints are open, and what was found. */
class Pass {
  readonly hits: Hit[] = [];
  readonly #machine: Machine;
  readonly #owners: readonly string[];
  // Per joint: the token that opened it last, the last token index it leads to, and where the phrase began.
  readonly #openedAt: Int32Array;
  readonly #deadline: Int32Array;
  readonly #origin: Int32Array;
  /** Per owner: the last token of its last hit. */
  readonly #foundAt: Int32Array;
  readonly #read: number[] = [];
  readonly #readFrom: number[] = [];

  constructor(automaton: Automaton) {
    this.#machine = machineOf(automaton);
    this.#owners = automaton.owners;
    this.#openedAt = new Int32Array(automaton.joints).fill(-1);
    this.#deadline = new Int32Array(automaton.joints);
    this.#origin = new Int32Array(automaton.joints);
    this.#foundAt = new Int32Array(automaton.owners.length).fill(-1);
  }

  read(tokens: readonly Token[], stretch: Stretch): void {
    for (let i = stretch.from; i < stretch.to; i++) {
      const token = tokens[i];
      if (token === undefined) break;
      this.#readWord(token, i, stretch);
      for (let k = 0; k < this.#read.length; k++)
        this.#settle(this.#read[k] as number, this.#readFrom[k] as number, i, stretch);
    }
  }

  /** Collects the positions that this word brings the phrases to, and where each phrase began. */
  #readWord(token: Token, i: number, { from, to, startsBlock }: Stretch): void {
    const [read, readFrom] = [this.#read, this.#readFrom];
    const { first, ways } = wordOf(this.#machine, token);
    read.length = first.length;
    readFrom.length = first.length;
    for (let k = 0; k < first.length; k++) {
      read[k] = first[k] as number;
      readFrom[k] = i;
    }
    // of several ways to one position the one counts that may wait longest, then the latest
    let best = -1;
    let bestAt = -1;
    let last = -1;
    for (let k = 0; k < ways.length; k += 3) {
      const joint = ways[k + 1] as number;
      if (joint < 0) {
        const most = ways[k + 2] as number;
        const begins = most < 0 || (startsBlock && i - from <= most);
        if (!begins || last === ways[k]) continue;
        read.push(ways[k] as number);
        readFrom.push(i);
        continue;
      }
      const at = this.#openedAt[joint] as number;
      if (at < from) continue;
      const until = Math.min(to - 1, (this.#deadline[joint] as number) + (ways[k + 2] as number));
      if (until < i) continue;
      if (last !== ways[k]) {
        last = ways[k] as number;
        read.push(last);
        readFrom.push(0);
      } else if (until < best || (until === best && at <= bestAt)) continue;
      readFrom[readFrom.length - 1] = this.#origin[joint] as number;
      best = until;
      bestAt = at;
    }
  }

  /** A position was read: its joints open, and the phrases that end with it are found. */
  #settle(p: number, from: number, i: number, stretch: Stretch): void {
    const { opens, accepts } = this.#machine;
    for (let k = opens.at[p] as number; k < (opens.at[p + 1] as number); k += 2) {
      const joint = opens.values[k] as number;
      const until = i + 1 + (opens.values[k + 1] as number);
      if ((this.#openedAt[joint] as number) >= stretch.from && until < (this.#deadline[joint] as number))
        continue;
      this.#openedAt[joint] = i;
      this.#deadline[joint] = until;
      this.#origin[joint] = from;
    }
    if (stretch.across !== undefined && (from >= stretch.across || i < stretch.across)) return;
    for (let k = accepts.at[p] as number; k < (accepts.at[p + 1] as number); k += 2) {
      const end = accepts.values[k + 1] as number;
      if (end > 0 && !(stretch.endsBlock && stretch.to - 1 - i <= end - 1)) continue;
      this.#find(accepts.values[k] as number, from, i);
    }
  }

  #find(owner: number, from: number, to: number): void {
    const name = this.#owners[owner] ?? '';
    if (this.#foundAt[owner] === to)
      for (let h = this.hits.length - 1; h >= 0 && this.hits[h]?.to === to; h--)
        if (this.hits[h]?.owner === name && this.hits[h]?.from === from) return;
    this.#foundAt[owner] = to;
    this.hits.push({ owner: name, from, to });
  }
}

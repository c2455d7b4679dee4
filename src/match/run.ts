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

/**
 * A phrase of the owner with this index was read from token `from` to token `to` (inclusive), in the stretch with this
 * index.
 */
export type Tell = (owner: number, from: number, to: number, stretch: number) => void;

/**
 * Runs the automaton over all stretches and tells every hit, stretch by stretch in order of their last token; each
 * owner once per (from, to).
 */
export function run(
  automaton: Automaton,
  tokens: readonly Token[],
  stretches: readonly Stretch[],
  tell: Tell,
): void {
  const pass = new Pass(automaton, tell);
  stretches.forEach((stretch, index) => {
    pass.read(tokens, stretch, index);
  });
}

/** The state of a pass: which joints are open, and what this word brought. */
class Pass {
  readonly #machine: Machine;
  readonly #tell: Tell;
  // Per joint: the token that opened it last, the last token index it leads to, and where the phrase began.
  readonly #openedAt: Int32Array;
  readonly #deadline: Int32Array;
  readonly #origin: Int32Array;
  /** Per owner: the last token of its last hit. */
  readonly #foundAt: Int32Array;
  // The records of the positions that this word was read at, and where each phrase began; only the first `#count` of them count.
  readonly #read: number[] = [];
  readonly #readFrom: number[] = [];
  #count = 0;
  // Owners of the hits that end with this word, and where these began.
  readonly #found: number[] = [];
  readonly #foundFrom: number[] = [];
  #hits = 0;

  constructor(automaton: Automaton, tell: Tell) {
    this.#machine = machineOf(automaton);
    this.#tell = tell;
    const { openedAt, deadline, origin, foundAt } = this.#machine.notes;
    this.#openedAt = openedAt.fill(-1);
    this.#deadline = deadline;
    this.#origin = origin;
    this.#foundAt = foundAt.fill(-1);
  }

  read(tokens: readonly Token[], stretch: Stretch, index: number): void {
    for (let i = stretch.from; i < stretch.to; i++) {
      const token = tokens[i];
      if (token === undefined) break;
      this.#readWord(token, i, stretch);
      this.#hits = 0;
      for (let k = 0; k < this.#count; k++)
        this.#settle(this.#read[k] as number, this.#readFrom[k] as number, i, stretch, index);
    }
  }

  /** Collects the positions that this word brings the phrases to, and where each phrase began. */
  #readWord(token: Token, i: number, { from, to, startsBlock }: Stretch): void {
    const [read, readFrom] = [this.#read, this.#readFrom];
    const [openedAt, deadline] = [this.#openedAt, this.#deadline];
    const { reads } = this.#machine;
    const readers = wordOf(this.#machine, token);
    let count = 0;
    for (const at of readers)
      for (let k = at + 1, end = k + (reads[at] as number); k < end; k++) {
        read[count] = reads[k] as number;
        readFrom[count++] = i;
      }
    // of several ways to one position the one counts that may wait longest, then the latest
    let best = -1;
    let bestAt = -1;
    let last = -1;
    for (const at of readers) {
      const ways = at + 1 + (reads[at] as number);
      for (let k = ways + 1, end = k + (reads[ways] as number); k < end; k += 3) {
        const joint = reads[k + 1] as number;
        if (joint < 0) {
          const most = reads[k + 2] as number;
          const begins = most < 0 || (startsBlock && i - from <= most);
          if (!begins || last === reads[k]) continue;
          read[count] = reads[k] as number;
          readFrom[count++] = i;
          continue;
        }
        const opened = openedAt[joint] as number;
        if (opened < from) continue;
        const until = Math.min(to - 1, (deadline[joint] as number) + (reads[k + 2] as number));
        if (until < i) continue;
        if (last !== reads[k]) {
          last = reads[k] as number;
          read[count++] = last;
        } else if (until < best || (until === best && opened <= bestAt)) continue;
        readFrom[count - 1] = this.#origin[joint] as number;
        best = until;
        bestAt = opened;
      }
    }
    this.#count = count;
  }

  /** A position was read: its joints open, and the phrases that end with it are found. */
  #settle(record: number, from: number, i: number, stretch: Stretch, index: number): void {
    const { records } = this.#machine;
    let k = record + 1;
    for (const end = k + 2 * (records[record] as number); k < end; k += 2) {
      const joint = records[k] as number;
      const until = i + 1 + (records[k + 1] as number);
      if ((this.#openedAt[joint] as number) >= stretch.from && until < (this.#deadline[joint] as number))
        continue;
      this.#openedAt[joint] = i;
      this.#deadline[joint] = until;
      this.#origin[joint] = from;
    }
    if (stretch.across !== undefined && (from >= stretch.across || i < stretch.across)) return;
    for (let left = records[k++] as number; left > 0; left--, k += 2) {
      const end = records[k + 1] as number;
      if (end > 0 && !(stretch.endsBlock && stretch.to - 1 - i <= end - 1)) continue;
      this.#find(records[k] as number, from, i, index);
    }
  }

  #find(owner: number, from: number, to: number, index: number): void {
    if (this.#foundAt[owner] === to)
      for (let h = 0; h < this.#hits; h++)
        if (this.#found[h] === owner && this.#foundFrom[h] === from) return;
    this.#foundAt[owner] = to;
    this.#found[this.#hits] = owner;
    this.#foundFrom[this.#hits++] = from;
    this.#tell(owner, from, to, index);
  }
}

/** The automaton in arrays that are quick to walk, and what each word met so far means to it. */
import { stemOf } from '../language/stems.ts';
import type { Token } from '../language/words.ts';
import type { Automaton } from '../model/automaton.ts';

export interface Machine {
  readonly automaton: Automaton;
  /** Per position: where its record begins. */
  readonly at: Int32Array;
  /**
   * What each position does once read, one record after another: how many joints it opens, each with the words that may
   * still stand between; then how many phrases end there, each as owner and place (see `Automaton.accepts`).
   */
  readonly records: Int32Array;
  /** What each reader of a word met so far does: forms of one word share their stem's. */
  readonly readers: Map<string, Word>;
  /** What words met before do, at the remainder of their form; `forms` tells of which form each of them is. */
  readonly words: Word[];
  readonly forms: Int32Array;
  /** What a pass writes down, kept for the next one; see `Pass`. */
  readonly notes: Notes;
}

export interface Notes {
  // per joint
  readonly openedAt: Int32Array;
  readonly deadline: Int32Array;
  readonly origin: Int32Array;
  /** Per owner. */
  readonly foundAt: Int32Array;
}

/** What reading a word does. */
export interface Word {
  /** Records of the positions where a phrase begins with it, wherever it stands. */
  readonly first: Int32Array;
  /**
   * The ways to all other positions that read it, those of one position together: triples of record, joint and the
   * words that may stand between besides. The last way to a position where a phrase may begin too has the joint -1,
   * and instead of the gap the most words from the beginning of a block, -1 for anywhere.
   */
  readonly ways: Int32Array;
}

/** So many words are remembered; of two at the same place the later one. */
const MOST_WORDS = 1 << 16;
const machines = new WeakMap<Automaton, Machine>();

/** Made once per automaton. */
export function machineOf(automaton: Automaton): Machine {
  const made = machines.get(automaton) ?? {
    automaton,
    ...recordsOf(automaton),
    readers: new Map(),
    words: new Array<Word>(MOST_WORDS),
    forms: new Int32Array(MOST_WORDS),
    notes: {
      openedAt: new Int32Array(automaton.joints),
      deadline: new Int32Array(automaton.joints),
      origin: new Int32Array(automaton.joints),
      foundAt: new Int32Array(automaton.owners.length),
    },
  };
  machines.set(automaton, made);
  return made;
}

export function wordOf(machine: Machine, token: Token): Word {
  const { form } = token;
  const at = form % MOST_WORDS;
  if (machine.forms[at] === form) return machine.words[at] as Word;
  const word = together(readersOf(machine, token));
  machine.words[at] = word;
  machine.forms[at] = form;
  return word;
}

/** No position has two readers, so that what several do is no more than what each does. */
function together(readers: readonly Word[]): Word {
  const [only, ...others] = readers;
  if (only === undefined) return NOTHING;
  if (others.length === 0) return only;
  return { first: joined(readers.map((r) => r.first)), ways: joined(readers.map((r) => r.ways)) };
}

const NOTHING: Word = { first: new Int32Array(), ways: new Int32Array() };

function joined(parts: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** What the positions of one reader do, worked out once. */
function wordOfReader(machine: Machine, reader: string, positions: readonly number[]): Word {
  const known = machine.readers.get(reader);
  if (known !== undefined) return known;
  const { begins, after } = machine.automaton;
  const { at } = machine;
  const first: number[] = [];
  const ways: number[] = [];
  for (const p of positions) {
    const [begin, start, end] = [begins[p] ?? 0, after.at[p] ?? 0, after.at[p + 1] ?? 0];
    if (begin === 1 && start === end) first.push(at[p] as number);
    for (let k = start; k < end; k += 2)
      ways.push(at[p] as number, after.values[k] ?? 0, after.values[k + 1] ?? 0);
    if (begin >= 2 || (begin === 1 && start < end))
      ways.push(at[p] as number, -1, begin === 1 ? -1 : begin - 2);
  }
  const word = { first: Int32Array.from(first), ways: Int32Array.from(ways) };
  machine.readers.set(reader, word);
  return word;
}

/** What reads a token: its kind, its form, its beginnings and its stems. */
function readersOf(machine: Machine, { kind, norm }: Token): Word[] {
  const { automaton } = machine;
  const found: Word[] = [];
  const take = (reader: string): void => {
    const positions = automaton.readers[reader];
    if (positions !== undefined) found.push(wordOfReader(machine, reader, positions));
  };
  if (kind !== 'word') take(`#${kind}`);
  if (kind === 'word' || kind === 'number') {
    take(`=${norm}`);
    for (let n = 1; n <= Math.min(norm.length, automaton.longestPrefix); n++) take(`^${norm.slice(0, n)}`);
  }
  if (kind === 'word') {
    if (/^[a-z']+$/.test(norm)) take(`en:${stemOf(norm, 'en')}`);
    else {
      take(`ru:${stemOf(norm, 'ru')}`);
      take(`kk:${stemOf(norm, 'kk')}`);
    }
  }
  return found;
}

function recordsOf({ begins, opens, accepts }: Automaton): Pick<Machine, 'at' | 'records'> {
  const at = new Int32Array(begins.length);
  const records = new Int32Array(2 * begins.length + opens.values.length + accepts.values.length);
  let end = 0;
  for (let p = 0; p < begins.length; p++) {
    at[p] = end;
    for (const rows of [opens, accepts]) {
      const [from, to] = [rows.at[p] ?? 0, rows.at[p + 1] ?? 0];
      records[end++] = (to - from) / 2;
      for (let k = from; k < to; k++) records[end++] = rows.values[k] ?? 0;
    }
  }
  return { at, records };
}

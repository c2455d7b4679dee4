/** The automaton in arrays that are quick to walk, and what each word met so far means to it. */
import { stemOf } from '../language/stems.ts';
import type { Token } from '../language/words.ts';
import type { Automaton } from '../model/automaton.ts';

export interface Machine {
  readonly automaton: Automaton;
  readonly reads: Int32Array;
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

/** What reading a word does; see `Automaton.reads`. */
export interface Word {
  /** Records of the positions where a phrase begins with it. */
  readonly first: Int32Array;
  /** The ways to all other positions: triples of record, joint and gap. */
  readonly ways: Int32Array;
}

/** So many words are remembered; of two at the same place the later one. */
const MOST_WORDS = 1 << 16;
const machines = new WeakMap<Automaton, Machine>();

/** Made once per automaton. */
export function machineOf(automaton: Automaton): Machine {
  const made = machines.get(automaton) ?? {
    automaton,
    reads: new Int32Array(automaton.reads),
    records: new Int32Array(automaton.records),
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

/** What one reader does, taken out once. */
function wordOfReader({ readers, reads }: Machine, reader: string, at: number): Word {
  const known = readers.get(reader);
  if (known !== undefined) return known;
  const toWays = at + 1 + (reads[at] as number);
  const word = {
    first: reads.slice(at + 1, toWays),
    ways: reads.slice(toWays + 1, toWays + 1 + (reads[toWays] as number)),
  };
  readers.set(reader, word);
  return word;
}

/** Who does a thing is named by the verb and «-ушы»: пайдаланушы, өңдеуші. */
const DOER = /^\p{L}{2,}?у(?=ш[ыі])/u;

/** The shortest beginning that may read a word: one that stops within the verb of a doer means the act («пайдалан*»). */
function leastPrefix(norm: string): number {
  return (DOER.exec(norm)?.[0].length ?? 0) + 1;
}

/** What reads a token: its kind, its form, its beginnings and its stems. */
function readersOf(machine: Machine, { kind, norm }: Token): Word[] {
  const { automaton } = machine;
  const found: Word[] = [];
  const take = (reader: string): void => {
    const at = automaton.readers[reader];
    if (at !== undefined) found.push(wordOfReader(machine, reader, at));
  };
  if (kind !== 'word') take(`#${kind}`);
  if (kind === 'word' || kind === 'number') {
    take(`=${norm}`);
    for (let n = leastPrefix(norm); n <= Math.min(norm.length, automaton.longestPrefix); n++)
      take(`^${norm.slice(0, n)}`);
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

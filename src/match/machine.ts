/** The automaton in arrays that are quick to walk, and what reads each word met so far. */
import { stemOf } from '../language/stems.ts';
import type { Token } from '../language/words.ts';
import type { Automaton } from '../model/automaton.ts';

export interface Machine {
  readonly automaton: Automaton;
  readonly reads: Int32Array;
  readonly records: Int32Array;
  /** What reads the words met before, at the remainder of their form; `forms` tells of which form each of them is. */
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

/** Where in `reads` those begin that read a word; see `Automaton.reads`. No position has two of them. */
export type Word = readonly number[];

/** So many words are remembered; of two at the same place the later one. */
const MOST_WORDS = 1 << 16;
const machines = new WeakMap<Automaton, Machine>();

/** Made once per automaton. */
export function machineOf(automaton: Automaton): Machine {
  const made = machines.get(automaton) ?? {
    automaton,
    reads: new Int32Array(automaton.reads),
    records: new Int32Array(automaton.records),
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
  const word = readersOf(machine.automaton, token);
  machine.words[at] = word;
  machine.forms[at] = form;
  return word;
}

/** Who does a thing is named by the verb and «-ушы»: пайдаланушы, өңдеуші. */
const DOER = /^\p{L}{2,}?у(?=ш[ыі])/u;

/** The shortest beginning that may read a word: one that stops within the verb of a doer means the act («пайдалан*»). */
function leastPrefix(norm: string): number {
  return (DOER.exec(norm)?.[0].length ?? 0) + 1;
}

/** What reads a token: its kind, its form, its beginnings and its stems. */
function readersOf(automaton: Automaton, { kind, norm }: Token): Word {
  const found: number[] = [];
  const take = (reader: string): void => {
    const at = automaton.readers[reader];
    if (at !== undefined) found.push(at);
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

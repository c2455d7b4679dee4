/** The automaton in arrays that are quick to walk, and what each word met so far means to it. */
import { stemOf } from '../language/stems.ts';
import type { Token } from '../language/words.ts';
import type { Automaton, Rows } from '../model/automaton.ts';

export interface Machine {
  readonly automaton: Automaton;
  readonly opens: TypedRows;
  readonly accepts: TypedRows;
  /** Words met so far, so that the words of one document need not be looked up again in the next. */
  readonly words: Map<string, Word>;
}

/** What reading a word does. */
export interface Word {
  /** Positions where a phrase begins with it, wherever it stands. */
  readonly first: Int32Array;
  /**
   * The ways to all other positions that read it, those of one position together: triples of position, joint and the
   * words that may stand between besides. The last way to a position where a phrase may begin too has the joint -1,
   * and instead of the gap the most words from the beginning of a block, -1 for anywhere.
   */
  readonly ways: Int32Array;
}

interface TypedRows {
  readonly at: Int32Array;
  readonly values: Int32Array;
}

const MOST_WORDS = 50_000;
const machines = new WeakMap<Automaton, Machine>();

/** Made once per automaton. */
export function machineOf(automaton: Automaton): Machine {
  const made = machines.get(automaton) ?? {
    automaton,
    opens: typed(automaton.opens),
    accepts: typed(automaton.accepts),
    words: new Map(),
  };
  if (made.words.size > MOST_WORDS) made.words.clear();
  machines.set(automaton, made);
  return made;
}

export function wordOf(machine: Machine, token: Token): Word {
  const key =
    token.kind === 'word' ? token.norm : `#${token.kind}${token.kind === 'number' ? token.norm : ''}`;
  const known = machine.words.get(key);
  if (known !== undefined) return known;
  const { begins, after } = machine.automaton;
  const first: number[] = [];
  const ways: number[] = [];
  for (const p of positionsOf(machine, token)) {
    const [begin, start, end] = [begins[p] ?? 0, after.at[p] ?? 0, after.at[p + 1] ?? 0];
    if (begin === 1 && start === end) first.push(p);
    for (let k = start; k < end; k += 2) ways.push(p, after.values[k] ?? 0, after.values[k + 1] ?? 0);
    if (begin >= 2 || (begin === 1 && start < end)) ways.push(p, -1, begin === 1 ? -1 : begin - 2);
  }
  const word = { first: Int32Array.from(first), ways: Int32Array.from(ways) };
  machine.words.set(key, word);
  return word;
}

/** The positions that read a token: by its kind, its form, its beginning and its stems. */
function positionsOf({ automaton }: Machine, { kind, norm }: Token): Set<number> {
  const found = new Set<number>();
  const take = (reader: string): void => {
    for (const p of automaton.readers[reader] ?? []) found.add(p);
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

function typed(rows: Rows): TypedRows {
  return { at: Int32Array.from(rows.at), values: Int32Array.from(rows.values) };
}

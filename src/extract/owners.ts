/** The names of concepts and cues that an automaton has phrases for, and which of them fit a pattern. */
import type { Automaton } from '../model/automaton.ts';

export interface Owners {
  readonly names: readonly string[];
  readonly indices: ReadonlyMap<string, number>;
  /** By the index of a name: 1 where it fits. Worked out once a pattern, which is to be a constant. */
  readonly fitting: (names: RegExp) => Uint8Array;
  /** The index of each cue of a list, -1 for one of another automaton. Worked out once a list. */
  readonly indicesOf: (cues: readonly Owned[]) => Int32Array;
}

export interface Owned {
  readonly owner: string;
}

const known = new WeakMap<Automaton, Owners>();

/** Worked out once an automaton. */
export function ownersOf(automaton: Automaton): Owners {
  const made = known.get(automaton) ?? index(automaton.owners);
  known.set(automaton, made);
  return made;
}

function index(names: readonly string[]): Owners {
  const indices = new Map(names.map((name, at) => [name, at]));
  const fitting = new WeakMap<RegExp, Uint8Array>();
  const listed = new WeakMap<readonly Owned[], Int32Array>();
  return {
    names,
    indices,
    indicesOf: (cues) => {
      const earlier = listed.get(cues);
      if (earlier !== undefined) return earlier;
      const made = Int32Array.from(cues, ({ owner }) => indices.get(owner) ?? -1);
      listed.set(cues, made);
      return made;
    },
    fitting: (pattern) => {
      const earlier = fitting.get(pattern);
      if (earlier !== undefined) return earlier;
      const made = Uint8Array.from(names, (name) => (pattern.test(name) ? 1 : 0));
      fitting.set(pattern, made);
      return made;
    },
  };
}

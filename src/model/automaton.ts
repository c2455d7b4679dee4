/** All phrases compiled together, as plain data: built once, stored, run in one pass over a text. */
export interface Automaton {
  /** What a position reads: `=word`, `ru:stem`, `^prefix`, `#number` … → positions. */
  readonly readers: Readonly<Record<string, readonly number[]>>;
  /** Longest prefix that any phrase asks for, to bound the look-up per word. */
  readonly longestPrefix: number;
  /** Per position: pairs (next position, most words between) flattened. */
  readonly follow: readonly (readonly number[])[];
  /** Per position: 0 nothing, 1 a phrase may begin here, 2 + n only at the beginning of a block, at most n words in. */
  readonly begins: readonly number[];
  /** Per position: pairs (owner, 1 + n if only at the end of a block, at most n words before it) flattened; empty where no phrase ends. */
  readonly accepts: readonly (readonly number[])[];
  readonly owners: readonly string[];
}

/** All phrases compiled together, as plain data: built once, stored, run in one pass over a text. */
export interface Automaton {
  /** What a position reads: `=word`, `ru:stem`, `^prefix`, `#number` … → positions. */
  readonly readers: Readonly<Record<string, readonly number[]>>;
  /** Longest prefix that any phrase asks for, to bound the look-up per word. */
  readonly longestPrefix: number;
  /** How many joints there are: places between words where ways through the phrases meet and part again. */
  readonly joints: number;
  /** Per position: the joints that it opens once read, as pairs (joint, words that may still stand between). */
  readonly opens: Rows;
  /** Per position: the joints it may be read after, as pairs (joint, words that may stand between besides). */
  readonly after: Rows;
  /** Per position: 0 nothing, 1 a phrase may begin here, 2 + n only at the beginning of a block, at most n words in. */
  readonly begins: readonly number[];
  /** Per position: the phrases that end there, as pairs (owner, 1 + n if only at the end of a block, at most n words before it). */
  readonly accepts: Rows;
  readonly owners: readonly string[];
}

/** Rows of numbers of different lengths in one array: row n lies from `at[n]` to `at[n + 1]`. */
export interface Rows {
  readonly at: readonly number[];
  readonly values: readonly number[];
}

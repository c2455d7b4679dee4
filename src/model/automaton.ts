/** All phrases compiled together, as plain data: built once, stored, run in one pass over a text. */
export interface Automaton {
  /** What a position reads: `=word`, `ru:stem`, `^prefix`, `#number` … → where in `reads` it begins. */
  readonly readers: Readonly<Record<string, number>>;
  /**
   * What a reader brings the phrases to: how many positions where a phrase begins with it, wherever it stands, and the
   * record of each. Then so many numbers of ways to all other positions, those of one position together: triples of
   * record, joint and the words that may stand between besides. The last way to a position where a phrase may begin too
   * has the joint -1, and instead of the gap the most words from the beginning of a block, -1 for anywhere.
   */
  readonly reads: readonly number[];
  /**
   * What a position does once read: how many joints it opens, each with the words that may still stand between; then how
   * many phrases end there, each as owner and 1 + n if only at the end of a block, at most n words before it, else 0.
   */
  readonly records: readonly number[];
  /** Longest prefix that any phrase asks for, to bound the look-up per word. */
  readonly longestPrefix: number;
  /** How many joints there are: places between words where ways through the phrases meet and part again. */
  readonly joints: number;
  readonly owners: readonly string[];
}

/** Many strings looked for in one pass over a text. */

/** Length of the beginning by which strings are told apart. */
const HEAD = 3;
const HASHES = 1 << 16;

export class StringSet {
  /** Strings by the hash of their first three characters. */
  readonly #byHead: (string[] | undefined)[] = new Array(HASHES);
  /** A bit for each hash that a string has: one look tells that nothing begins here. */
  readonly #heads = new Uint8Array(HASHES);
  /** Each string with how many were taken before it. */
  readonly #ranks = new Map<string, number>();

  get size(): number {
    return this.#ranks.size;
  }

  /** Whether the string was taken among the first so many. */
  hasAmong(first: number, string: string): boolean {
    const rank = this.#ranks.get(string);
    return rank !== undefined && rank < first;
  }

  /** Takes in a string of at least three characters; shorter ones are not taken. */
  add(string: string): void {
    if (string.length < HEAD || this.#ranks.has(string)) return;
    this.#ranks.set(string, this.size);
    const hash = hashOf(string.charCodeAt(0), string.charCodeAt(1), string.charCodeAt(2));
    this.#heads[hash] = 1;
    const same = this.#byHead[hash];
    if (same === undefined) this.#byHead[hash] = [string];
    else same.push(string);
  }

  /** Tells each place where a string of the set begins, in the order of the text. */
  find(text: string, tell: (string: string, at: number) => void): void {
    let [a, b] = [text.charCodeAt(0), text.charCodeAt(1)];
    for (let at = 0; at + HEAD <= text.length; at++) {
      const c = text.charCodeAt(at + 2);
      const hash = hashOf(a, b, c);
      a = b;
      b = c;
      if (this.#heads[hash] === 0) continue;
      for (const string of this.#byHead[hash] ?? []) if (text.startsWith(string, at)) tell(string, at);
    }
  }
}

function hashOf(a: number, b: number, c: number): number {
  return ((a * 181 + b) * 239 + c) & (HASHES - 1);
}

/** Many strings looked for in one pass over a text, each for whoever asked for it. */

/** A string as the pass looks for it. */
interface Sought {
  readonly lower: string;
  /** What was asked for: its capitals must stand as capitals. */
  readonly whole: string;
  readonly askers: number[];
}

const HASHES = 1 << 16;

export class StringSet {
  /**
   * A bit for each hash of one character, of two and of three: a string of so many, or of more, begins so. One look at
   * the three tells that none begins here.
   */
  readonly #ones = new Uint8Array(HASHES);
  readonly #twos = new Uint8Array(HASHES);
  readonly #threes = new Uint8Array(HASHES);
  /** Strings by the hash of their first three characters, of which what is not there counts as 0. */
  readonly #byHead: (Sought[] | undefined)[] = new Array(HASHES);

  /** Takes in a string: a letter in lower case stands for both cases, a capital for itself. An empty one is not taken. */
  add(whole: string, asker: number): void {
    if (whole === '') return;
    const lower = whole.toLowerCase();
    const hash = hashOf(lower.charCodeAt(0), lower.charCodeAt(1) | 0, lower.charCodeAt(2) | 0);
    const heads = [undefined, this.#ones, this.#twos][lower.length] ?? this.#threes;
    heads[hash] = 1;
    const same = this.#byHead[hash];
    const known = same?.find((sought) => sought.whole === whole);
    if (known !== undefined) known.askers.push(asker);
    else if (same !== undefined) same.push({ lower, whole, askers: [asker] });
    else this.#byHead[hash] = [{ lower, whole, askers: [asker] }];
  }

  /**
   * Tells each place where a string of the set begins, in the order of the text, with those who asked for it.
   * @param lower the text in lower case, of the same length
   */
  find(text: string, lower: string, tell: (askers: readonly number[], at: number) => void): void {
    const [ones, twos, threes] = [this.#ones, this.#twos, this.#threes];
    const tellThose = (hash: number, at: number): void => {
      for (const sought of this.#byHead[hash] ?? [])
        if (lower.startsWith(sought.lower, at) && hasCapitals(text, at, sought)) tell(sought.askers, at);
    };
    let a = lower.charCodeAt(0);
    let b = lower.charCodeAt(1) | 0;
    for (let at = 0; at < lower.length; at++) {
      const c = lower.charCodeAt(at + 2) | 0;
      const [one, two, three] = [hashOf(a, 0, 0), hashOf(a, b, 0), hashOf(a, b, c)];
      a = b;
      b = c;
      if (((ones[one] as number) | (twos[two] as number) | (threes[three] as number)) === 0) continue;
      if (ones[one] === 1) tellThose(one, at);
      if (twos[two] === 1 && two !== one) tellThose(two, at);
      if (threes[three] === 1 && three !== two && three !== one) tellThose(three, at);
    }
  }
}

/** Where the text holds a string in some case: whether its capitals stand there as capitals. */
export function hasCapitals(text: string, at: number, { lower, whole }: Omit<Sought, 'askers'>): boolean {
  if (lower === whole) return true;
  for (let i = 0; i < whole.length; i++) if (whole[i] !== lower[i] && whole[i] !== text[at + i]) return false;
  return true;
}

function hashOf(a: number, b: number, c: number): number {
  return ((a * 181 + b) * 239 + c) & (HASHES - 1);
}

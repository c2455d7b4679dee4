/**
 * What the phrases found. Hits stay numbers until somebody asks for them: most of them only ever tell where a concept
 * stands, or fail the first condition of their cue.
 */
import type { Token } from '../language/words.ts';
import type { Automaton } from '../model/automaton.ts';
import type { Block, Document } from '../model/document.ts';
import type { Mention, Sentence } from './mention.ts';
import { type Owned, type Owners, ownersOf } from './owners.ts';

/** The text that hits are in: token indices and sentence indices count here. */
export interface Matched {
  readonly document: Document;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** Numbers to a hit: its first and last token, and the index of its sentence. */
const WIDTH = 3;

/** Hits of one automaton, by the index of their owner in it. */
interface Found {
  readonly owners: Owners;
  readonly hits: (number[] | undefined)[];
  /** Owners that have hits; the one whose first hit ends first comes first. */
  readonly order: number[];
}

const NONE: readonly number[] = [];

export class Mentions {
  readonly #text: Matched;
  readonly #found: Found[] = [];
  readonly #made = new Map<string, readonly Mention[]>();

  constructor(text: Matched) {
    this.#text = text;
  }

  /** Takes hits of one automaton, sentence by sentence; the owner is an index. */
  taker(automaton: Automaton): (owner: number, from: number, to: number, sentence: number) => void {
    const hits: (number[] | undefined)[] = new Array(automaton.owners.length);
    const order: number[] = [];
    this.#found.push({ owners: ownersOf(automaton), hits, order });
    return (owner, from, to, sentence) => {
      const earlier = hits[owner];
      if (earlier !== undefined) earlier.push(from, to, sentence);
      else {
        hits[owner] = [from, to, sentence];
        order.push(owner);
      }
    };
  }

  has(owner: string): boolean {
    return this.#hitsOf(owner).length > 0;
  }

  /** The mentions of an owner in the order of the text; undefined where it has none. */
  get(owner: string): readonly Mention[] | undefined {
    const earlier = this.#made.get(owner);
    if (earlier !== undefined) return earlier;
    if (!this.has(owner)) return undefined;
    const made = this.where(owner, () => true);
    this.#made.set(owner, made);
    return made;
  }

  /** The cues of a list that have hits, in its order. */
  met<T extends Owned>(cues: readonly T[]): T[] {
    return this.#found.flatMap(({ owners, hits }) => {
      const indices = owners.indicesOf(cues);
      return cues.filter((_, at) => hits[indices[at] as number] !== undefined);
    });
  }

  /** Those mentions of an owner that stand in sentences of a kind, in the order of the text. */
  where(owner: string, isMeant: (sentence: Sentence) => boolean): readonly Mention[] {
    const hits = this.#hitsOf(owner);
    const found: Mention[] = [];
    let last = -1;
    let isLastMeant = false;
    for (let k = 0; k < hits.length; k += WIDTH) {
      const index = hits[k + 2] as number;
      const sentence = this.#text.sentences[index] as Sentence;
      // hits come sentence by sentence
      if (index !== last) isLastMeant = isMeant(sentence);
      last = index;
      if (isLastMeant) found.push(this.#mentionOf(owner, hits[k] as number, hits[k + 1] as number, sentence));
    }
    return inOrder(found);
  }

  /** Tells the sentence of each hit of an owner, one that has several once or oftener. */
  eachSentence(owner: string, tell: (sentence: Sentence) => void): void {
    const hits = this.#hitsOf(owner);
    for (let k = 2; k < hits.length; k += WIDTH) tell(this.#text.sentences[hits[k] as number] as Sentence);
  }

  /** Owners whose names fit, with their mentions; the one whose first hit ends first comes first. */
  named(names: RegExp): (readonly [string, readonly Mention[]])[] {
    const found: (readonly [string, readonly Mention[]])[] = [];
    for (const { owners, order } of this.#found) {
      const isMeant = owners.fitting(names);
      for (const index of order) {
        const owner = owners.names[index] ?? '';
        if (isMeant[index] === 1) found.push([owner, this.get(owner) ?? []]);
      }
    }
    return found;
  }

  #hitsOf(owner: string): readonly number[] {
    for (const { owners, hits } of this.#found) {
      const index = owners.indices.get(owner);
      if (index !== undefined) return hits[index] ?? NONE;
    }
    return NONE;
  }

  #mentionOf(owner: string, from: number, to: number, sentence: Sentence): Mention {
    const { document, tokens } = this.#text;
    // of a joined sentence the item is quoted, wherever in the introduction the phrase begins
    const first = tokens[sentence.joined?.at ?? from] as Token;
    const last = tokens[to] as Token;
    const block = document.blocks[sentence.block] as Block;
    return { owner, from, to, start: first.start, end: last.end, sentence, block };
  }
}

function inOrder(list: Mention[]): Mention[] {
  for (let i = 1; i < list.length; i++)
    if (order(list[i - 1] as Mention, list[i] as Mention) > 0) return list.sort(order);
  return list;
}

function order(a: Mention, b: Mention): number {
  return a.start - b.start || a.end - b.end;
}

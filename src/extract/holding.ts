/** Matches of patterns in a document, looked for only where what every match holds stands. */
import { requiredOf } from '../match/required.ts';
import { hasCapitals, StringSet } from '../match/strings.ts';
import type { Block, Document } from '../model/document.ts';

/** The text as searches for strings and digits see it; worked out once a document. */
interface Searched {
  readonly text: string;
  /** In lower case, of the same length. */
  readonly lower: string;
  /** How many digits each block has. */
  readonly digits: Int32Array;
  /** By the rank of a pattern: indices of the blocks that hold one of its strings, in order. */
  readonly holders: (readonly number[] | undefined)[];
  /** The patterns of a lower rank were looked for: those without holders stand nowhere. */
  readonly sought: number;
}

/** The patterns that documents were asked for, and their strings: these are found in one pass over the next document. */
const ranks = new Map<RegExp, number>();
const asked = new StringSet();

const known = new WeakMap<Document, Searched | undefined>();

/** Letters that a pattern without case takes for another one, though lower case does not. */
const UNUSUAL = /[\u0130\u017F\u1C80-\u1C8F\u1E9E\u2126\u212A\u212B\uA64A\uA64B]/;

/** A match, and the block that it lies in; its index counts from the block's beginning. */
export interface BlockMatch {
  readonly block: Block;
  readonly match: RegExpExecArray;
}

/** All matches of a global pattern in each block alone, in the order of the text; `among`: in these blocks only. */
export function matchesInBlocks(
  document: Document,
  pattern: RegExp,
  among?: ReadonlySet<Block>,
): BlockMatch[] {
  const found: BlockMatch[] = [];
  for (const block of blocksHolding(document, pattern))
    if (among?.has(block) !== false)
      for (const match of matchesIn(document.text.slice(block.start, block.end), pattern))
        found.push({ block, match });
  return found;
}

/**
 * All matches of a global pattern in the text of a document, those that reach from one block into the next included;
 * `index` counts in the text. What would reach over two ends of blocks may be missed.
 */
export function matchesInText(document: Document, pattern: RegExp): RegExpExecArray[] {
  const { blocks, text } = document;
  const found: RegExpExecArray[] = [];
  const holding = indicesHolding(document, pattern, 1);
  if (holding === undefined) return matchesIn(text, pattern);
  for (let i = 0; i < holding.length; ) {
    const first = holding[i] as number;
    let last = first;
    // blocks whose neighbourhoods meet are read as one
    while (i < holding.length && (holding[i] as number) <= last + 2) last = holding[i++] as number;
    const from = blocks[first - 1]?.start ?? 0;
    const to = blocks[last + 2]?.start ?? text.length;
    for (const match of matchesIn(text.slice(from, to), pattern)) {
      match.index += from;
      found.push(match);
    }
  }
  return found;
}

/** `text.matchAll(pattern)` for a global pattern, without a copy of the pattern for each of many short texts. */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}

/** The blocks that hold what every match of the pattern holds, in order; all blocks when nothing is certain of it. */
export function blocksHolding(document: Document, pattern: RegExp): readonly Block[] {
  const { blocks } = document;
  return indicesHolding(document, pattern, 0)?.map((index) => blocks[index] as Block) ?? blocks;
}

/**
 * Indices of the blocks that hold one of the strings that every match needs, and with `reach` blocks on either side
 * the digits too; in order. Undefined when nothing is certain.
 */
function indicesHolding(document: Document, pattern: RegExp, reach: number): readonly number[] | undefined {
  const { strings, digits } = requiredOf(pattern);
  const text = strings === undefined && digits === 0 ? undefined : searched(document);
  if (text === undefined) return undefined;
  const hasDigits = (index: number): boolean => {
    let sum = 0;
    for (let i = index - reach; i <= index + reach; i++) sum += text.digits[i] ?? 0;
    return sum >= digits;
  };
  if (strings === undefined)
    return document.blocks.flatMap((_, i) => (text.digits[i] && hasDigits(i) ? [i] : []));
  if (digits > 0 && !text.digits.some((_, i) => hasDigits(i))) return [];
  const all = holdersOf(document, text, pattern, strings);
  return digits === 0 ? all : all.filter(hasDigits);
}

/** Indices of the blocks that hold one of a pattern's strings, in order. */
function holdersOf(
  { blocks }: Document,
  text: Searched,
  pattern: RegExp,
  strings: readonly string[],
): readonly number[] {
  const rank = ranks.get(pattern) ?? ranks.size;
  const earlier = text.holders[rank];
  if (earlier !== undefined) return earlier;
  if (rank < text.sought) return NONE;
  const found = new Set<number>();
  for (const string of strings) addHolders(found, blocks, text, string);
  const made = [...found].sort((a, b) => a - b);
  text.holders[rank] = made;
  if (!ranks.has(pattern)) {
    ranks.set(pattern, rank);
    for (const string of strings) asked.add(string, rank);
  }
  return made;
}

const NONE: readonly number[] = [];

function addHolders(
  found: Set<number>,
  blocks: readonly Block[],
  { text, lower }: Searched,
  whole: string,
): void {
  const sought = { whole, lower: whole.toLowerCase() };
  for (let at = lower.indexOf(sought.lower); at >= 0; ) {
    const index = blockIndex(blocks, at);
    const block = blocks[index];
    if (block === undefined) break;
    const holds = hasCapitals(text, at, sought);
    if (holds) found.add(index);
    at = lower.indexOf(sought.lower, holds ? Math.max(at + 1, block.end) : at + 1);
  }
}

/** Where the patterns that documents were asked for before have their strings. */
function holdersIn(text: string, lower: string, blocks: readonly Block[]): number[][] {
  const holders: number[][] = [];
  let index = 0;
  asked.find(text, lower, (askers, at) => {
    while (index + 1 < blocks.length && (blocks[index + 1]?.start ?? 0) <= at) index++;
    for (const rank of askers) {
      const found = holders[rank];
      if (found === undefined) holders[rank] = [index];
      else if (found[found.length - 1] !== index) found.push(index);
    }
  });
  return holders;
}

function searched(document: Document): Searched | undefined {
  if (known.has(document)) return known.get(document);
  const { text, blocks } = document;
  const lower = text.toLowerCase();
  const usual = lower.length === text.length && !UNUSUAL.test(text);
  const made = usual
    ? {
        text,
        lower,
        digits: digitsOf(text, blocks),
        holders: holdersIn(text, lower, blocks),
        sought: ranks.size,
      }
    : undefined;
  known.set(document, made);
  return made;
}

function digitsOf(text: string, blocks: readonly Block[]): Int32Array {
  return Int32Array.from(blocks, ({ start, end }) => {
    let count = 0;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code >= 0x30 && code <= 0x39) count++;
    }
    return count;
  });
}

/** The last block that begins at or before an offset. */
function blockIndex(blocks: readonly Block[], offset: number): number {
  let [low, high] = [0, blocks.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

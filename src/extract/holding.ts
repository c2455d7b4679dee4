/** Matches of patterns in the blocks of a document, looked for only where a string stands that every match holds. */
import { requiredStrings } from '../match/required.ts';
import type { Block, Document } from '../model/document.ts';

/** The text as searches for strings see it; worked out once a document. */
interface Searched {
  /** In lower case, of the same length. */
  readonly lower: string;
  /** A bit for each pair of neighbouring characters that the text holds: most strings that it lacks fail here. */
  readonly pairs: Uint8Array;
}

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
  const strings = requiredStrings(pattern);
  const text = strings === undefined ? undefined : searched(document);
  if (strings === undefined || text === undefined) return document.blocks;
  const blocks = new Set<Block>();
  for (const string of strings) {
    if (!mayHold(text, string)) continue;
    for (let at = text.lower.indexOf(string); at >= 0; ) {
      const block = document.blocks[blockIndex(document.blocks, at)];
      if (block === undefined) break;
      blocks.add(block);
      at = text.lower.indexOf(string, Math.max(at + 1, block.end));
    }
  }
  return [...blocks].sort((a, b) => a.index - b.index);
}

function searched(document: Document): Searched | undefined {
  if (known.has(document)) return known.get(document);
  const lower = document.text.toLowerCase();
  const usual = lower.length === document.text.length && !UNUSUAL.test(document.text);
  const made = usual ? { lower, pairs: pairsOf(lower) } : undefined;
  known.set(document, made);
  return made;
}

const PAIRS = 1 << 15;

function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) * 181 + text.charCodeAt(at + 1)) & (PAIRS - 1);
}

function pairsOf(text: string): Uint8Array {
  const pairs = new Uint8Array(PAIRS);
  for (let at = 0; at + 1 < text.length; at++) pairs[pairAt(text, at)] = 1;
  return pairs;
}

function mayHold({ pairs }: Searched, string: string): boolean {
  for (let at = 0; at + 1 < string.length; at++) if (pairs[pairAt(string, at)] === 0) return false;
  return true;
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

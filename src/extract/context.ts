/** Where a sentence stands: its headings, lead-in and table headers, and whether it defines or retells. */
import type { Block, Document } from '../model/document.ts';
import type { Analysis } from './analysis.ts';
import type { Sentence } from './mention.ts';
import type { Mentions } from './mentions.ts';

export interface Context {
  /** Whether the sentence holds the concept; for items and cells their introduction counts too. */
  readonly sentenceHolds: (sentence: Sentence, concept: string) => boolean;
  /** Whether a heading above, the lead-in or a table header of the block holds the concept. */
  readonly isUnder: (block: Block, concept: string) => boolean;
  readonly blockHolds: (block: number, concept: string) => boolean;
  /** The sentence explains a term and says nothing about practice. */
  readonly defines: (sentence: Sentence) => boolean;
  /** The sentence says what a statute asks of operators, not what this operator does. */
  readonly retells: (sentence: Sentence) => boolean;
}

/** Concepts of `rules/vocabulary/context.yaml` that this file relies on. */
const DEFINITIONS_HEADING = 'context.definitions-heading';
const DEFINITION = 'context.definition';
const RETOLD = 'context.retold';

/** Where a concept stands: indices of sentences and of blocks. */
interface Holders {
  readonly sentences: ReadonlySet<number>;
  readonly blocks: ReadonlySet<number>;
}

const NOWHERE: Holders = { sentences: new Set(), blocks: new Set() };

function holdersIn(mentions: Mentions, owner: string): Holders {
  let made: { readonly sentences: Set<number>; readonly blocks: Set<number> } | undefined;
  mentions.eachSentence(owner, ({ index, block }) => {
    made ??= { sentences: new Set(), blocks: new Set() };
    made.sentences.add(index);
    made.blocks.add(block);
  });
  return made ?? NOWHERE;
}

export function contextOf(analysis: Analysis): Context {
  const { document, mentions } = analysis;
  const holders = new Map<string, Holders>();
  const holdersOf = (concept: string): Holders => {
    const earlier = holders.get(concept);
    if (earlier !== undefined) return earlier;
    const made = holdersIn(mentions, `@${concept}`);
    holders.set(concept, made);
    return made;
  };
  const blockHolds = (block: number, concept: string): boolean => holdersOf(concept).blocks.has(block);

  const sentenceHolds = (sentence: Sentence, concept: string): boolean => {
    const { sentences, blocks } = holdersOf(concept);
    // what no block holds, no introduction holds either
    if (blocks.size === 0) return false;
    if (sentences.has(sentence.index)) return true;
    // what stands in the item alone is no mention of the joined sentence
    const own = sentence.joined === undefined ? undefined : analysis.sentenceAt(sentence.start);
    if (own !== undefined && sentences.has(own.index)) return true;
    const block = document.blocks[sentence.block];
    return block !== undefined && introductions(block).some((i) => blocks.has(i));
  };
  const headings = new Map<number, readonly Block[]>();
  const headingsAbove = (block: Block): readonly Block[] => {
    const earlier = headings.get(block.index);
    if (earlier !== undefined) return earlier;
    const made = headingsOf(document, block);
    headings.set(block.index, made);
    return made;
  };
  const isUnder = (block: Block, concept: string): boolean => {
    const { blocks } = holdersOf(concept);
    if (blocks.size === 0) return false;
    return (
      introductions(block).some((i) => blocks.has(i)) || headingsAbove(block).some((h) => blocks.has(h.index))
    );
  };

  const definitions = new Map<number, boolean>();
  const isAmongDefinitions = (block: Block): boolean => {
    const earlier = definitions.get(block.index);
    if (earlier !== undefined) return earlier;
    const made =
      nearestHeadings(headingsAbove(block)).some((h) => blockHolds(h.index, DEFINITIONS_HEADING)) ||
      introductions(block).some((i) => blockHolds(i, DEFINITIONS_HEADING) || blockHolds(i, DEFINITION));
    definitions.set(block.index, made);
    return made;
  };
  const defines = (sentence: Sentence): boolean => {
    const block = document.blocks[sentence.block];
    return (
      block !== undefined &&
      (holdersOf(DEFINITION).sentences.has(sentence.index) || isAmongDefinitions(block))
    );
  };
  const retells = (sentence: Sentence): boolean => sentenceHolds(sentence, RETOLD);
  return { sentenceHolds, isUnder, blockHolds, defines, retells };
}

/** Headings without the document's title (level 1, first block). */
function nearestHeadings(headings: readonly Block[]): Block[] {
  return headings.filter((h) => h.index !== 0 || h.level > 1);
}

/** Headings above a block, the nearest first. */
export function headingsOf(document: Document, block: Block): Block[] {
  const path: Block[] = [];
  let at = block.section;
  while (at !== undefined && path.length < 12) {
    const heading = document.blocks[at];
    if (heading === undefined || path.includes(heading)) break;
    path.push(heading);
    at = heading.section;
  }
  return path;
}

/** Blocks that give a block its sense: lead-ins from the nearest outwards, and its column's and row's header. */
export function introductions(block: Block): readonly number[] {
  const { leadIn, columnHeader, rowHeader, index } = block;
  // nearly all blocks have none, and every condition of every cue asks
  if (leadIn === undefined && columnHeader === undefined && rowHeader === undefined) return NONE;
  return [leadIn, columnHeader, rowHeader].filter((i): i is number => i !== undefined && i !== index);
}

const NONE: readonly number[] = [];

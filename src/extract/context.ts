/** Where a sentence stands: its headings, lead-in and table headers, and whether it defines or retells. */
import type { Block, Document } from '../model/document.ts';
import type { Analysis, Sentence } from './analysis.ts';

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

export function contextOf(analysis: Analysis): Context {
  const { document, mentions } = analysis;
  const bySentence = new Map<string, ReadonlySet<number>>();
  const byBlock = new Map<string, ReadonlySet<number>>();
  const sentencesWith = (concept: string): ReadonlySet<number> =>
    memo(
      bySentence,
      concept,
      () => new Set((mentions.get(`@${concept}`) ?? []).map((m) => m.sentence.index)),
    );
  const blocksWith = (concept: string): ReadonlySet<number> =>
    memo(byBlock, concept, () => new Set((mentions.get(`@${concept}`) ?? []).map((m) => m.block.index)));
  const blockHolds = (block: number, concept: string): boolean => blocksWith(concept).has(block);

  const sentenceHolds = (sentence: Sentence, concept: string): boolean => {
    if (sentencesWith(concept).has(sentence.index)) return true;
    // what stands in the item alone is no mention of the joined sentence
    const own = sentence.joined === undefined ? undefined : analysis.sentenceAt(sentence.start);
    if (own !== undefined && sentencesWith(concept).has(own.index)) return true;
    const block = document.blocks[sentence.block];
    return block !== undefined && introductions(block).some((i) => blockHolds(i, concept));
  };
  const isUnder = (block: Block, concept: string): boolean =>
    introductions(block).some((i) => blockHolds(i, concept)) ||
    headingsOf(document, block).some((h) => blockHolds(h.index, concept));

  const definitions = new Map<number, boolean>();
  const isAmongDefinitions = (block: Block): boolean =>
    memo(
      definitions,
      block.index,
      () =>
        nearestHeadings(document, block).some((h) => blockHolds(h.index, DEFINITIONS_HEADING)) ||
        introductions(block).some((i) => blockHolds(i, DEFINITIONS_HEADING) || blockHolds(i, DEFINITION)),
    );
  const defines = (sentence: Sentence): boolean => {
    const block = document.blocks[sentence.block];
    return (
      block !== undefined && (sentencesWith(DEFINITION).has(sentence.index) || isAmongDefinitions(block))
    );
  };
  const retells = (sentence: Sentence): boolean => sentenceHolds(sentence, RETOLD);
  return { sentenceHolds, isUnder, blockHolds, defines, retells };
}

/** Headings above a block, the nearest first, the document's title (level 1, first block) left out. */
function nearestHeadings(document: Document, block: Block): Block[] {
  return headingsOf(document, block).filter((h) => h.index !== 0 || h.level > 1);
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

function memo<K, V>(store: Map<K, V>, key: K, make: () => V): V {
  const known = store.get(key);
  if (known !== undefined) return known;
  const made = make();
  store.set(key, made);
  return made;
}

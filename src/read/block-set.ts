/** Selecting and joining blocks without losing the links that point at them. */
import type { RawBlock } from '../model/document.ts';
import type { BlockLink } from './block-writer.ts';

export interface BlockSet {
  readonly blocks: readonly RawBlock[];
  readonly links: readonly BlockLink[];
}

/** The blocks that pass, with their links. */
export function selectBlocks(
  { blocks, links }: BlockSet,
  keep: (block: RawBlock, index: number) => boolean,
): BlockSet {
  const kept: RawBlock[] = [];
  const newIndex = new Map<number, number>();
  blocks.forEach((block, index) => {
    if (!keep(block, index)) return;
    newIndex.set(index, kept.length);
    kept.push(block);
  });
  const keptLinks = links.flatMap((link) => {
    const block = newIndex.get(link.block);
    return block === undefined ? [] : [{ ...link, block }];
  });
  return { blocks: kept, links: keptLinks };
}

/** One set after the other. */
export function joinBlocks(sets: readonly BlockSet[]): BlockSet {
  const blocks: RawBlock[] = [];
  const links: BlockLink[] = [];
  for (const set of sets) {
    for (const link of set.links) links.push({ ...link, block: link.block + blocks.length });
    for (const block of set.blocks) blocks.push(block);
  }
  return { blocks, links };
}

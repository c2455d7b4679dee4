/** Drops what only reads as a menu once the page is a row of blocks: contents lists, "back" links at the ends. */
import type { RawBlock } from '../../model/document.ts';
import { type BlockSet, selectBlocks } from '../block-set.ts';
import { isSiteLink } from './measure.ts';

const SHORT = 80;
const TINY = 30;
/** Contents lists have at least this many entries. */
const CONTENTS = 3;
/** Share of a contents list's entries that must stand elsewhere as text of their own. */
const REPEATED = 0.6;

export function withoutMenus(set: BlockSet): BlockSet {
  const targets = linkTargets(set);
  const edges = edgeMenus(set.blocks, targets);
  const contents = contentsLists(set.blocks, targets);
  return selectBlocks(set, (_, index) => !edges.has(index) && !contents.has(index));
}

/** For blocks that are nothing but links: their targets. */
function linkTargets({ blocks, links }: BlockSet): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  const covered = new Map<number, number>();
  for (const link of links) {
    found.set(link.block, [...(found.get(link.block) ?? []), link.target]);
    covered.set(link.block, (covered.get(link.block) ?? 0) + link.end - link.start);
  }
  for (const [index, length] of covered) {
    const text = blocks[index]?.text ?? '';
    // Arrows, bars and a word such as "Language:" around the links change nothing.
    const visible = text.replace(/[^\p{L}\p{N}]/gu, '').length;
    if (length < visible * (text.length < TINY ? 0.6 : 0.75)) found.delete(index);
  }
  return found;
}

/** "← Home", "EN | RU | KZ", "Delivery" before the first and after the last words of the document. */
function edgeMenus(
  blocks: readonly RawBlock[],
  targets: ReadonlyMap<number, readonly string[]>,
): ReadonlySet<number> {
  const dropped = new Set<number>();
  const isMenu = (index: number): boolean => {
    const block = blocks[index];
    const links = targets.get(index);
    if (block === undefined || links === undefined || block.text.length > SHORT || block.kind === 'cell')
      return false;
    return links.every((target) => isSiteLink(target) || target === '#');
  };
  const isNothing = (index: number): boolean => !/[\p{L}\p{N}]/u.test(blocks[index]?.text ?? '');
  for (let i = 0; i < blocks.length && (isMenu(i) || isNothing(i)); i++) dropped.add(i);
  for (let i = blocks.length - 1; i >= 0 && (isMenu(i) || isNothing(i)); i--) dropped.add(i);
  return dropped;
}

function contentsLists(
  blocks: readonly RawBlock[],
  targets: ReadonlyMap<number, readonly string[]>,
): ReadonlySet<number> {
  const isEntry = (index: number): boolean =>
    targets.get(index)?.every((target) => target.startsWith('#')) ?? false;
  const texts = new Set<string>();
  const dropped = new Set<number>();
  if (!blocks.some((_, index) => isEntry(index))) return dropped;
  blocks.forEach((block, index) => {
    if (!isEntry(index)) texts.add(plain(block.text));
  });
  for (let from = 0; from < blocks.length; from++) {
    let to = from;
    while (to < blocks.length && isEntry(to)) to++;
    const repeated = blocks.slice(from, to).filter((block) => texts.has(plain(block.text))).length;
    if (to - from >= CONTENTS && repeated >= (to - from) * REPEATED) {
      for (let i = from; i < to; i++) dropped.add(i);
    }
    from = Math.max(from, to - 1);
  }
  return dropped;
}

/** Letters only: the number may stand in one of the two places. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}]/gu, '');
}

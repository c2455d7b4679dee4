/** A part of a document as a Document of its own, with every offset, line and page where it was. */
import type { Block, Document } from '../model/document.ts';

/** Stands for what belongs to other parts: no letter, digit or white space, so that no pattern sees anything in it. */
const FOREIGN = '·';

/** @param chosen indices of the part's blocks, in order */
export function sliceOf(document: Document, chosen: readonly number[]): Document {
  const own = new Map(chosen.map((index, at) => [index, at]));
  const at = (index: number | undefined): number | undefined =>
    index === undefined ? undefined : own.get(index);
  const blocks = underTitle(
    chosen.flatMap((index, position) => {
      const block = document.blocks[index];
      return block === undefined ? [] : [moved(block, position, at)];
    }),
  );
  const isOwn = (offset: number): boolean => {
    const block = blocks[lastAt(blocks, offset)];
    return block !== undefined && offset <= block.end;
  };
  return {
    ...document,
    text: document.blocks
      .map((block) => {
        const text = document.text.slice(block.start, block.end);
        return `${own.has(block.index) ? text : FOREIGN.repeat(text.length)}\n`;
      })
      .join(''),
    blocks,
    links: document.links.filter((link) => isOwn(link.start)),
    paragraphs: chosen.map((index) => index + 1),
  };
}

function moved(block: Block, index: number, at: (index: number | undefined) => number | undefined): Block {
  const { section, leadIn, columnHeader, rowHeader, ...rest } = block;
  const links = {
    section: at(section),
    leadIn: at(leadIn),
    columnHeader: at(columnHeader),
    rowHeader: at(rowHeader),
  };
  const kept = Object.fromEntries(Object.entries(links).filter(([, value]) => value !== undefined));
  return { ...rest, index, ...kept };
}

/** The title of a part may have been one heading among many in the file; in the part it stands above all others. */
function underTitle(blocks: readonly Block[]): Block[] {
  const [title, ...rest] = blocks;
  if (title?.kind !== 'heading') return [...blocks];
  const isLoose = (block: Block): boolean => block.section === undefined && block.zone === 'body';
  return [
    { ...title, level: 1 },
    ...rest.map((block) => (isLoose(block) && block.level !== 1 ? { ...block, section: 0 } : block)),
  ];
}

/** The last block that begins at or before an offset. */
function lastAt(blocks: readonly Block[], offset: number): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** From a block of the Document to where its last words stand in the main part. */
import type { Document } from '../model/document.ts';
import { sourceSpans } from '../read/place.ts';
import type { Body } from './cuts.ts';
import { type Leaf, leafAt } from './leaves.ts';

/** Undefined for a block of another part (a footnote, a page header). */
export function leafOfBlock(body: Body, document: Document, index: number): Leaf | undefined {
  const block = document.blocks[index];
  if (block === undefined || (block.part !== undefined && block.part !== body.part.name)) return undefined;
  const last = sourceSpans(document, block).at(-1);
  return last === undefined ? undefined : body.leaves[leafAt(body.leaves, last.start)];
}

/** A part of the file that is collected apart, paragraph by paragraph: the body, a footnote, a header. */
import type { BlockSet } from '../block-set.ts';
import { BlockWriter } from '../block-writer.ts';
import { bulletOf } from '../docx/levels.ts';
import type { Destination, State } from './state.ts';
import { TableCollector } from './tables.ts';

const HEADING_LIMIT = 250;
const SENTENCE_LIMIT = 80;
/** Deeper than any heading. */
const NO_HEADING = 10;

export class Flow {
  readonly writer = new BlockWriter();
  readonly tables: TableCollector;
  readonly destination: Destination;
  /** Nesting of the group that it begins with. */
  readonly depth: number;
  /** The number or bullet of the paragraph, as far as it was read. */
  label = '';
  /** Footnotes and boxes that wait for the end of the paragraph they hang on. */
  readonly asides: BlockSet[] = [];

  constructor(destination: Destination, depth: number, nextTable: () => number) {
    this.destination = destination;
    this.depth = depth;
    this.tables = new TableCollector(this.writer, nextTable);
  }

  /** @param outlines heading depths of styles, from 1 */
  endParagraph(
    { inTable, nesting, centred, outline, style }: State,
    outlines: ReadonlyMap<number, number>,
  ): void {
    const { writer, tables } = this;
    if (!inTable && nesting === 0) tables.end();
    const label = labelOf(this.label);
    this.label = '';
    const depth = outline > 0 ? outline : (outlines.get(style) ?? NO_HEADING);
    const cell = inTable ? tables.position : undefined;
    const isHeading = depth < NO_HEADING && cell === undefined && isTitleLike(writer.text);
    if (!writer.isEmpty)
      writer.flush({
        kind: cell !== undefined ? 'cell' : isHeading ? 'heading' : label === '' ? 'paragraph' : 'item',
        level: isHeading ? depth : label === '' ? 0 : 1,
        label: label === '' ? undefined : label,
        zone: zoneOf(this.destination),
        cell,
        emphatic: centred,
      });
    for (const aside of this.asides.splice(0)) {
      const base = writer.blocks.length;
      for (const block of aside.blocks) writer.blocks.push(block);
      for (const link of aside.links) writer.links.push({ ...link, block: link.block + base });
    }
  }
}

function zoneOf(destination: Destination): 'footnote' | 'textbox' | 'page-header' | 'page-footer' | 'body' {
  return destination === 'footnote' ||
    destination === 'textbox' ||
    destination === 'page-header' ||
    destination === 'page-footer'
    ? destination
    : 'body';
}

/** The number or bullet that the file holds for programs that cannot count. */
function labelOf(text: string): string {
  const label = text.trim();
  return /[\p{L}\p{N}]/u.test(label) && label !== 'o' ? label : label === '' ? '' : bulletOf(label);
}

function isTitleLike(text: string): boolean {
  return text.length <= (/[.;:,]$/u.test(text) ? SENTENCE_LIMIT : HEADING_LIMIT);
}

/** The blocks of a part in reading order: paragraphs, lists, tables, with notes and text boxes after their paragraph. */

import type { CellPosition, Zone } from '../../model/document.ts';
import type { BlockWriter } from '../block-writer.ts';
import { namesColumns } from '../header-row.ts';
import { lowerRoman } from '../numerals.ts';
import { isDataTable, type TableGrid, type TableRow } from '../table-grid.ts';
import { hasRemovedMark, isChange, isRemoved } from './changes.ts';
import type { Numbering } from './numbering.ts';
import type { Note, TextPart } from './parts.ts';
import { type NoteReference, type ParagraphContents, RunReader } from './runs.ts';
import { isCentred, isContentsEntry, numberingRef, type Style, type Styles } from './styles.ts';
import { readGrid, sizeOf } from './tables.ts';
import { child, childNumber, childValue, descendants, toggle, type XmlElement } from './xml.ts';

export interface BodySetting {
  readonly writer: BlockWriter;
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly footnotes: ReadonlyMap<string, Note>;
  readonly endnotes: ReadonlyMap<string, Note>;
  readonly onChange: () => void;
  /** Content of another format that the document carries without holding its text. */
  readonly onForeign: (what: string) => void;
}

interface Place {
  readonly zone: Zone;
  readonly cell: CellPosition | undefined;
}

/** Wrappers that stand between a container and its blocks. */
const WRAPPERS: ReadonlySet<string> = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:smartTag',
  'w:ins',
  'w:moveTo',
  'mc:Choice',
]);
/** Lawyers set whole clauses in a heading's style for the sake of its number. */
const HEADING_LIMIT = 250;
const SENTENCE_LIMIT = 80;

export class BodyReader {
  readonly #setting: BodySetting;
  readonly #part: TextPart;
  readonly #runs: RunReader;
  readonly #hasPages: boolean;
  readonly #counts: { tables: number; footnotes: number; endnotes: number };
  /** Paragraphs whose mark is deleted, waiting for the one they join. */
  #carried: XmlElement[] = [];

  constructor(part: TextPart, setting: BodySetting, counts = { tables: 0, footnotes: 0, endnotes: 0 }) {
    this.#part = part;
    this.#setting = setting;
    this.#runs = new RunReader(part, setting);
    this.#hasPages = descendants(part.root, 'w:lastRenderedPageBreak').length > 0;
    this.#counts = counts;
  }

  read(container: XmlElement, zone: Zone): void {
    this.#blocks(container, { zone, cell: undefined });
  }

  #blocks(container: XmlElement, place: Place): void {
    for (const element of container.children) this.#block(element, place);
    this.#release(place);
  }

  #block(element: XmlElement, place: Place): void {
    if (isChange(element)) this.#setting.onChange();
    if (isRemoved(element) || isContents(element)) return;
    if (element.name === 'w:p') this.#paragraph(element, place);
    else if (element.name === 'w:tbl') this.#table(element, place);
    else if (element.name === 'w:altChunk') this.#setting.onForeign('altChunk');
    else if (element.name === 'mc:AlternateContent') {
      for (const inner of (child(element, 'mc:Choice') ?? child(element, 'mc:Fallback'))?.children ?? []) {
        this.#block(inner, place);
      }
    } else if (WRAPPERS.has(element.name)) {
      for (const inner of element.children) this.#block(inner, place);
    }
  }

  #paragraph(paragraph: XmlElement, place: Place): void {
    this.#carried.push(paragraph);
    if (hasRemovedMark(paragraph)) this.#setting.onChange();
    else this.#release(place);
  }

  /** Writes the paragraphs in hand as one; the last one's mark, and so its properties, are what is left of theirs. */
  #release(place: Place): void {
    const paragraphs = this.#carried;
    const last = paragraphs.at(-1);
    this.#carried = [];
    if (last === undefined) return;
    const properties = child(last, 'w:pPr');
    const style = this.#setting.styles.resolve(childValue(properties, 'w:pStyle'));
    const contents: ParagraphContents = { notes: [], boxes: [], page: 1 };
    for (const paragraph of paragraphs) this.#runs.read(paragraph, style, contents);
    if (isContentsEntry(style)) this.#setting.writer.discard();
    else this.#flush(properties, style, contents, place);
    for (const box of contents.boxes) {
      const zone = place.zone === 'body' ? 'textbox' : place.zone;
      this.#blocks(box, { zone, cell: undefined });
    }
    for (const note of contents.notes) this.#note(note);
  }

  #flush(properties: XmlElement | undefined, style: Style, contents: ParagraphContents, place: Place): void {
    const { writer, numbering } = this.#setting;
    const isHidden =
      writer.isEmpty && (toggle(child(properties, 'w:rPr'), 'w:vanish') ?? style.hidden) === true;
    // An empty paragraph counts in its list; a hidden one does not.
    const list = isHidden ? undefined : numbering.next(numberingRef(properties), style);
    if (writer.isEmpty) return;
    const outline = childNumber(properties, 'w:outlineLvl') ?? style.outline ?? 9;
    const isHeading = outline < 9 && place.cell === undefined && isTitleLike(writer.text);
    const kind = place.cell ? 'cell' : isHeading ? 'heading' : list ? 'item' : 'paragraph';
    writer.flush({
      kind,
      level: isHeading ? Math.max(outline, list?.level ?? 0) + 1 : list ? list.level + 1 : 0,
      label: list?.label === '' ? undefined : list?.label,
      zone: place.zone,
      cell: place.cell,
      part: this.#part.name,
      page: this.#hasPages ? contents.page : undefined,
      emphatic: isCentred(properties) ?? style.centred,
    });
  }

  #note(reference: NoteReference): void {
    const { footnotes, endnotes, writer } = this.#setting;
    const isFootnote = reference.kind === 'footnote';
    const note = (isFootnote ? footnotes : endnotes).get(reference.id);
    if (note === undefined) return;
    let label: string | undefined;
    if (!reference.hasOwnMark) {
      label = isFootnote ? String(++this.#counts.footnotes) : lowerRoman(++this.#counts.endnotes);
    }
    const from = writer.blocks.length;
    new BodyReader(note.part, this.#setting, this.#counts).read(note.element, 'footnote');
    if (label !== undefined) writer.label(from, label);
  }

  #table(table: XmlElement, place: Place): void {
    const grid = readGrid(table, this.#setting.onChange);
    if (isDataTable(grid, sizeOf)) this.#dataTable(grid, place);
    else {
      // A frame, or columns of text side by side: a reader goes down one column after the other.
      const cells = grid.rows.flatMap((row) => row.cells);
      for (const { element } of cells.sort((a, b) => a.column - b.column)) this.#blocks(element, place);
    }
  }

  #dataTable(grid: TableGrid, place: Place): void {
    const { writer } = this.#setting;
    const table = this.#counts.tables++;
    const hasMarked = grid.rows[0]?.isHeader === true;
    grid.rows.forEach((row, rowIndex) => {
      const from = writer.blocks.length;
      this.#row(row, (column) => {
        const cell = { table, row: rowIndex, column, header: hasMarked && row.isHeader };
        return { zone: place.zone, cell };
      });
      if (hasMarked || rowIndex > 0) return;
      const first = writer.blocks.slice(from).filter((block) => block.cell?.table === table);
      const cells = first.map((block) => ({ text: block.text, emphatic: block.emphatic === true }));
      if (namesColumns(cells, grid.rows.length, grid.columns)) writer.markHeader(from);
    });
  }

  /** Every cell of a row begins on the same page, and the next row on the page where the longest ends. */
  #row(row: TableRow, placeOf: (column: number) => Place): void {
    const { writer } = this.#setting;
    let start = this.#runs.page;
    let end = start;
    for (const { element, column } of row.cells) {
      const from = writer.blocks.length;
      this.#runs.page = start;
      this.#blocks(element, placeOf(column));
      end = Math.max(end, this.#runs.page);
      start = Math.max(start, writer.blocks[from]?.page ?? start);
    }
    this.#runs.page = end;
  }
}

function isTitleLike(text: string): boolean {
  return text.length <= (/[.;:,]$/u.test(text) ? SENTENCE_LIMIT : HEADING_LIMIT);
}

/** A table of contents made by Word. */
function isContents(element: XmlElement): boolean {
  if (element.name !== 'w:sdt') return false;
  const gallery = childValue(child(child(element, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery');
  return gallery === 'Table of Contents';
}

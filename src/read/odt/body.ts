/** The blocks of an OpenDocument text in reading order, as they stand with all tracked changes accepted. */

import type { CellPosition, Zone } from '../../model/document.ts';
import type { BlockWriter } from '../block-writer.ts';
import { wholeNumber, type XmlElement, type XmlPart } from '../docx/xml.ts';
import { writeXmlRange } from '../docx/xml-text.ts';
import { namesColumns } from '../header-row.ts';
import { isDataTable, type TableGrid } from '../table-grid.ts';
import { type Counter, type Lists, nextLabel } from './lists.ts';
import type { Style, Styles } from './styles.ts';
import { readGrid, sizeOf } from './tables.ts';

export interface BodySetting {
  readonly part: XmlPart;
  readonly writer: BlockWriter;
  readonly styles: Styles;
  readonly lists: Lists;
  readonly counts: { tables: number };
}

interface Item {
  readonly label: string;
  readonly level: number;
}

interface Place {
  readonly zone: Zone;
  readonly cell?: CellPosition;
  /** Waiting for the first paragraph of the item; taken away by it. */
  readonly item?: { pending: Item | undefined; readonly level: number };
}

interface OpenList {
  readonly counter: Counter;
  readonly style: string | undefined;
  readonly level: number;
}

/** What a paragraph carries that is read after it. */
interface Aside {
  readonly element: XmlElement;
  readonly zone: Zone;
  readonly label?: string;
}

const SILENT: ReadonlySet<string> = new Set([
  'text:tracked-changes',
  'text:table-of-content',
  'text:illustration-index',
  'text:table-index',
  'text:user-index',
  'text:alphabetical-index',
  'text:bibliography',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'office:forms',
  'office:annotation',
  'office:annotation-end',
  'text:ruby-text',
  'text:script',
]);
const HEADING_LIMIT = 250;
const SENTENCE_LIMIT = 80;

export class BodyReader {
  readonly #setting: BodySetting;

  constructor(setting: BodySetting) {
    this.#setting = setting;
  }

  read(container: XmlElement, zone: Zone): void {
    this.#blocks(container, { zone }, undefined);
  }

  #blocks(container: XmlElement, place: Place, list: OpenList | undefined): void {
    for (const element of container.children) this.#block(element, place, list);
  }

  #block(element: XmlElement, place: Place, list: OpenList | undefined): void {
    const { name } = element;
    if (SILENT.has(name)) return;
    if (name === 'text:p' || name === 'text:h') this.#paragraph(element, place, list);
    else if (name === 'text:list') this.#list(element, place, list);
    else if (name === 'table:table') this.#table(element, place);
    else this.#blocks(element, place, list);
  }

  #list(element: XmlElement, place: Place, outer: OpenList | undefined): void {
    const style = element.attributes['text:style-name'] ?? outer?.style;
    const level = (outer?.level ?? 0) + 1;
    const isNested =
      outer !== undefined && (style === outer.style || element.attributes['text:style-name'] === undefined);
    const counter = isNested
      ? this.#setting.lists.nest(element, outer.counter)
      : this.#setting.lists.open(element, style);
    const list: OpenList = { counter, style, level };
    for (const item of element.children) {
      if (item.name === 'text:list-header') this.#blocks(item, { ...place }, list);
      if (item.name !== 'text:list-item') continue;
      const holdsText = item.children.some(({ name }) => name === 'text:p' || name === 'text:h');
      const start = wholeNumber(item.attributes['text:start-value']);
      const pending = holdsText ? { label: nextLabel(counter, level, start), level } : undefined;
      this.#blocks(item, { ...place, item: { pending, level } }, list);
    }
  }

  #paragraph(element: XmlElement, place: Place, list: OpenList | undefined): void {
    const { writer, styles, lists, part } = this.#setting;
    const style = styles.resolve(element.attributes['text:style-name']);
    const asides: Aside[] = [];
    this.#inline(element, style.bold === true, asides);
    const text = writer.text;
    const outline =
      element.name === 'text:h' ? (wholeNumber(element.attributes['text:outline-level']) ?? 1) : 0;
    const isNumbered = element.name === 'text:h' && element.attributes['text:is-list-header'] !== 'true';
    const heading = isNumbered && list === undefined && text !== '' ? lists.heading(outline) : undefined;
    const item = place.item?.pending;
    if (place.item !== undefined) place.item.pending = undefined;
    const label = item === undefined ? heading : item.label;
    if (style.hidden === true) writer.discard();
    else if (!writer.isEmpty) {
      const isHeading = outline > 0 && place.cell === undefined && isTitleLike(text);
      writer.flush({
        kind:
          place.cell !== undefined
            ? 'cell'
            : isHeading
              ? 'heading'
              : item === undefined
                ? 'paragraph'
                : 'item',
        level: isHeading ? Math.max(outline, item?.level ?? 0) : (item?.level ?? 0),
        label: label === '' ? undefined : label,
        zone: place.zone,
        cell: place.cell,
        part: part.name,
        emphatic: style.centred,
      });
    }
    for (const aside of asides) {
      const from = writer.blocks.length;
      this.#blocks(aside.element, { zone: place.zone === 'body' ? aside.zone : place.zone }, undefined);
      if (aside.label !== undefined) writer.label(from, aside.label);
    }
  }

  /** The text of a paragraph; what stands in notes and boxes is left for later. */
  #inline(element: XmlElement, strong: boolean, asides: Aside[]): void {
    const { writer, part } = this.#setting;
    let at = element.innerStart;
    for (const inner of element.children) {
      writeXmlRange(part.source, at, inner.start, writer, strong);
      at = inner.end;
      this.#inlineElement(inner, strong, asides);
    }
    writeXmlRange(part.source, at, element.innerEnd, writer, strong);
  }

  #inlineElement(element: XmlElement, strong: boolean, asides: Aside[]): void {
    const { writer, styles } = this.#setting;
    const { name, start, end, attributes } = element;
    if (SILENT.has(name)) return;
    if (name === 'text:s' || name === 'text:tab') writer.replace(' ', start, end, strong);
    else if (name === 'text:line-break') writer.lineBreak(start, end);
    else if (name === 'text:note') {
      const body = element.children.find((child) => child.name === 'text:note-body');
      const citation = element.children.find((child) => child.name === 'text:note-citation');
      const label =
        citation === undefined ? '' : this.#setting.part.source.slice(citation.innerStart, citation.innerEnd);
      if (body !== undefined)
        asides.push({ element: body, zone: 'footnote', ...(/^[\w*]{1,5}$/u.test(label) ? { label } : {}) });
    } else if (name.startsWith('draw:')) {
      const holdsText = element.children.some(
        (inner) => inner.name === 'text:p' || inner.name === 'text:list',
      );
      if (holdsText) asides.push({ element, zone: 'textbox' });
      else
        for (const inner of element.children)
          if (inner.name.startsWith('draw:')) this.#inlineElement(inner, strong, asides);
    } else if (name === 'text:a') {
      const target = attributes['xlink:href'] ?? '';
      const isOutside = /^(?:https?:|mailto:|tel:|ftp:)/iu.test(target);
      if (isOutside) writer.openLink(target);
      this.#inline(element, strong, asides);
      if (isOutside) writer.closeLink();
    } else {
      const style: Style = name === 'text:span' ? styles.resolve(attributes['text:style-name']) : {};
      if (style.hidden !== true) this.#inline(element, style.bold ?? strong, asides);
    }
  }

  #table(element: XmlElement, place: Place): void {
    const grid = readGrid(element);
    if (isDataTable(grid, sizeOf)) this.#dataTable(grid, place);
    else {
      const cells = grid.rows.flatMap((row) => row.cells);
      for (const cell of cells.sort((a, b) => a.column - b.column))
        this.#blocks(cell.element, place, undefined);
    }
  }

  #dataTable(grid: TableGrid, { zone }: Place): void {
    const { writer, counts } = this.#setting;
    const table = counts.tables++;
    const hasMarked = grid.rows[0]?.isHeader === true;
    grid.rows.forEach((row, rowIndex) => {
      const from = writer.blocks.length;
      for (const { element, column } of row.cells) {
        const cell = { table, row: rowIndex, column, header: hasMarked && row.isHeader };
        this.#blocks(element, { zone, cell }, undefined);
      }
      if (hasMarked || rowIndex > 0) return;
      const first = writer.blocks.slice(from).filter((block) => block.cell?.table === table);
      const cells = first.map((block) => ({ text: block.text, emphatic: block.emphatic === true }));
      if (namesColumns(cells, grid.rows.length, grid.columns)) writer.markHeader(from);
    });
  }
}

function isTitleLike(text: string): boolean {
  return text.length <= (/[.;:,]$/u.test(text) ? SENTENCE_LIMIT : HEADING_LIMIT);
}

/** Puts the blocks a reader found into a Document: labels, headings, sections, lead-ins, tables, languages. */
import type { Block, BlockKind, Document, Language, Link, Segment } from '../model/document.ts';
import { ignoresOf } from './ignores.ts';
import type { RawDocument } from './reader.ts';
import { type Entry, entriesOf } from './structure/entry.ts';
import { findHeadings } from './structure/headings.ts';
import { languagesOf } from './structure/languages.ts';
import { leadInsOf } from './structure/lead-ins.ts';
import { unrollLists } from './structure/run-in-lists.ts';
import { sectionsOf } from './structure/sections.ts';
import { type CellHeaders, cellHeadersOf } from './structure/tables.ts';

/** Works for every format; linear in the length of the document. `languageOf` names the language of a passage. */
export function buildDocument(
  name: string,
  given: RawDocument,
  languageOf: (text: string) => Language,
): Document {
  const raw = unrollLists(given);
  const entries = entriesOf(raw);
  const headings = findHeadings(entries);
  const { levels, sections } = sectionsOf(entries, headings);
  const leadIns = leadInsOf(entries, headings);
  const languages = languagesOf(entries, languageOf);
  const cells = cellHeadersOf(entries);
  const segments: Segment[] = [];
  const blocks: Block[] = [];
  let start = 0;
  entries.forEach((entry, index) => {
    for (const segment of entry.segments) segments.push({ ...segment, start: segment.start + start });
    const leadIn = leadIns[index];
    const kind = kindOf(entry, headings[index] === true, leadIn !== undefined);
    const parent = leadIn === undefined ? undefined : blocks[leadIn];
    const level = levels[index] || (kind === 'item' ? nesting(entry, parent) : 0);
    const language = languages[index] ?? 'ru';
    blocks.push(
      blockOf(
        entry,
        { index, kind, start, level, language, section: sections[index], leadIn },
        cells.get(index),
      ),
    );
    start += entry.text.length + 1;
  });
  const ignores = ignoresOf(raw.ignores ?? [], blocks, segments, raw.lineStarts);
  return {
    name,
    format: raw.format,
    ...(raw.encoding === undefined ? {} : { encoding: raw.encoding }),
    text: entries.map((entry) => `${entry.text}\n`).join(''),
    blocks,
    segments,
    lineStarts: raw.lineStarts,
    links: linksOf(raw, entries, blocks),
    notes: raw.notes,
    ...(ignores.length === 0 ? {} : { ignores }),
  };
}

interface Worked {
  readonly index: number;
  readonly kind: BlockKind;
  readonly start: number;
  readonly level: number;
  readonly language: Language;
  readonly section: number | undefined;
  readonly leadIn: number | undefined;
}

function blockOf(entry: Entry, worked: Worked, headers: CellHeaders | undefined): Block {
  const { raw, label } = entry;
  return {
    index: worked.index,
    kind: worked.kind,
    start: worked.start,
    end: worked.start + entry.text.length,
    level: worked.level,
    ...(label === undefined ? {} : { label: label.text }),
    ...(worked.section === undefined ? {} : { section: worked.section }),
    ...(worked.leadIn === undefined ? {} : { leadIn: worked.leadIn }),
    ...(headers?.columnHeader === undefined ? {} : { columnHeader: headers.columnHeader }),
    ...(headers?.rowHeader === undefined ? {} : { rowHeader: headers.rowHeader }),
    ...(raw.cell === undefined
      ? {}
      : { cell: { ...raw.cell, header: headers?.isHeader ?? raw.cell.header } }),
    zone: raw.zone,
    language: worked.language,
    ...(raw.part === undefined ? {} : { part: raw.part }),
    ...(raw.page === undefined ? {} : { page: raw.page }),
  };
}

/** A clause with a number is a paragraph; bullets, letters, "1)" and whatever a lead-in introduces are items. */
function kindOf(entry: Entry, isHeading: boolean, isIntroduced: boolean): BlockKind {
  if (entry.isCell) return 'cell';
  if (isHeading) return 'heading';
  if (!entry.isBody) return entry.raw.kind === 'item' ? 'item' : 'paragraph';
  if (isIntroduced) return 'item';
  const { label } = entry;
  if (label === undefined) return entry.raw.kind === 'item' ? 'item' : 'paragraph';
  if (label.style === 'bullet' || label.style === 'letter' || label.closer === ')') return 'item';
  return 'paragraph';
}

function nesting(entry: Entry, parent: Block | undefined): number {
  if (parent?.kind === 'item') return parent.level + 1;
  return parent === undefined ? Math.max(1, entry.raw.level) : 1;
}

function linksOf(raw: RawDocument, entries: readonly Entry[], blocks: readonly Block[]): readonly Link[] {
  const place = new Map(entries.map((entry, index) => [entry.rawIndex, index]));
  const links: Link[] = [];
  for (const link of raw.links) {
    const index = place.get(link.block);
    const entry = index === undefined ? undefined : entries[index];
    const block = index === undefined ? undefined : blocks[index];
    if (entry === undefined || block === undefined) continue;
    const rebase = (offset: number) =>
      block.start + Math.max(0, Math.min(offset - entry.cut, entry.text.length));
    links.push({ start: rebase(link.start), end: rebase(link.end), target: link.target });
  }
  return links.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Word documents (DOCX): what a reader of the document sees, with all tracked changes accepted. */
import type { ReadNote, Zone } from '../model/document.ts';
import { type BlockSet, joinBlocks, selectBlocks } from './block-set.ts';
import { BlockWriter } from './block-writer.ts';
import { BodyReader, type BodySetting } from './docx/body.ts';
import { readNumbering } from './docx/numbering.ts';
import { openPackage, type Package } from './docx/package.ts';
import { notesOf, relatedPart, type TextPart, textPart } from './docx/parts.ts';
import { mainPart } from './docx/relations.ts';
import { readStyles, withoutLatent } from './docx/styles.ts';
import { child, descendants } from './docx/xml.ts';
import { isPageNumber } from './page-number.ts';
import { ReadError, type Reader } from './reader.ts';

/** Reads a Word document. Segments point into the decoded XML of the part that `RawBlock.part` names. */
export const readDocx: Reader = ({ bytes }) => {
  const files = openPackage(bytes);
  const main = textPart(files, mainPart(files));
  const body = main?.root.name === 'w:document' ? child(main.root, 'w:body') : undefined;
  if (main === undefined || body === undefined)
    throw new ReadError('unsupported-format', 'not a Word document');

  const reading = startReading(files, main);
  const text = reading.read(main, (reader) => reader.read(body, 'body'));
  const around = pageParts(files, main).map(({ part, zone }) =>
    reading.read(part, (reader) => reader.read(part.root, zone)),
  );
  const { blocks, links } = joinBlocks([text, ...withoutRepeats(around)]);
  if (blocks.length === 0) throw new ReadError('no-text');
  return { format: 'docx', blocks, links, lineStarts: [], notes: reading.notes() };
};

interface Reading {
  readonly read: (part: TextPart, with_: (reader: BodyReader) => void) => BlockSet;
  readonly notes: () => readonly ReadNote[];
}

function startReading(files: Package, main: TextPart): Reading {
  const styles = readStyles(relatedPart(files, main, 'styles', withoutLatent));
  const numbering = readNumbering(relatedPart(files, main, 'numbering'), styles.resolve);
  const footnotes = notesOf(relatedPart(files, main, 'footnotes'));
  const endnotes = notesOf(relatedPart(files, main, 'endnotes'));
  const counts = { tables: 0, footnotes: 0, endnotes: 0 };
  const foreign = new Set<string>();
  let changes = 0;
  const shared: Omit<BodySetting, 'writer'> = {
    styles,
    numbering,
    footnotes,
    endnotes,
    onChange: () => {
      changes += 1;
    },
    onForeign: (what) => foreign.add(what),
  };
  return {
    read: (part, with_) => {
      const writer = new BlockWriter();
      with_(new BodyReader(part, { ...shared, writer }, counts));
      return writer;
    },
    notes: () => {
      const notes: ReadNote[] = [];
      if (changes > 0) notes.push({ code: 'tracked-changes-accepted', detail: String(changes) });
      for (const what of foreign) notes.push({ code: 'parts-left-out', detail: what });
      return notes;
    },
  };
}

/** Headers, then footers, that the sections refer to, each once. */
function pageParts(files: Package, main: TextPart): { part: TextPart; zone: Zone }[] {
  const found: { part: TextPart; zone: Zone }[] = [];
  for (const [name, zone] of [
    ['w:headerReference', 'page-header'],
    ['w:footerReference', 'page-footer'],
  ] as const) {
    const ids = descendants(main.root, name).map((element) => element.attributes['r:id'] ?? '');
    const targets = new Set(ids.map((id) => main.relations.get(id)?.target));
    for (const target of targets) {
      const part = target === undefined ? undefined : textPart(files, target);
      if (part !== undefined) found.push({ part, zone });
    }
  }
  return found;
}

/** First-page, odd and even headers often say the same. */
function withoutRepeats(sets: readonly BlockSet[]): BlockSet[] {
  const seen = new Set<string>();
  return sets.map((set) =>
    selectBlocks(set, ({ text }) => {
      if (seen.has(text) || isPageNumber(text)) return false;
      seen.add(text);
      return true;
    }),
  );
}

/** OpenDocument texts (ODT): what a reader of the document sees, with all tracked changes accepted. */
import type { ReadNote, Zone } from '../model/document.ts';
import { type BlockSet, joinBlocks, selectBlocks } from './block-set.ts';
import { BlockWriter } from './block-writer.ts';
import { openPackage } from './docx/package.ts';
import { child, descendants, parseXml, type XmlElement, type XmlPart } from './docx/xml.ts';
import { BodyReader } from './odt/body.ts';
import { Lists } from './odt/lists.ts';
import { readStyles } from './odt/styles.ts';
import { isPageNumber, runningKey } from './page-number.ts';
import { ReadError, type Reader } from './reader.ts';

const AROUND: readonly (readonly [string, Zone])[] = [
  ['style:header', 'page-header'],
  ['style:footer', 'page-footer'],
];

/** Reads an OpenDocument text. Segments point into the XML of the part that `RawBlock.part` names. */
export const readOdt: Reader = ({ bytes }) => {
  const files = openPackage(bytes);
  if (/<manifest:encryption-data/u.test(files.part('META-INF/manifest.xml') ?? ''))
    throw new ReadError('encrypted');
  const content = partOf('content.xml', files.part('content.xml'));
  const text = child(child(content?.root, 'office:body'), 'office:text');
  if (content === undefined || text === undefined)
    throw new ReadError('unsupported-format', 'not an OpenDocument text');
  const page = partOf('styles.xml', files.part('styles.xml'));
  const roots = [...(page === undefined ? [] : [page.root]), content.root];
  const shared = { styles: readStyles(roots), lists: new Lists(roots), counts: { tables: 0 } };
  const read = (part: XmlPart, element: XmlElement, zone: Zone): BlockSet => {
    const writer = new BlockWriter();
    new BodyReader({ ...shared, part, writer }).read(element, zone);
    return writer;
  };
  const around =
    page === undefined
      ? []
      : AROUND.flatMap(([name, zone]) =>
          descendants(page.root, name).map((element) => read(page, element, zone)),
        );
  const { blocks, links } = joinBlocks([read(content, text, 'body'), ...withoutRepeats(around)]);
  if (blocks.length === 0) throw new ReadError('no-text');
  return { format: 'odt', blocks, links, lineStarts: [], notes: changesOf(text) };
};

function partOf(name: string, source: string | undefined): XmlPart | undefined {
  return source === undefined ? undefined : parseXml(name, source);
}

function changesOf(text: XmlElement): readonly ReadNote[] {
  const changes = descendants(text, 'text:changed-region').length;
  return changes === 0 ? [] : [{ code: 'tracked-changes-accepted', detail: String(changes) }];
}

function withoutRepeats(sets: readonly BlockSet[]): BlockSet[] {
  const seen = new Set<string>();
  return sets.map((set) =>
    selectBlocks(set, ({ text }) => {
      if (seen.has(runningKey(text)) || isPageNumber(text)) return false;
      seen.add(runningKey(text));
      return true;
    }),
  );
}

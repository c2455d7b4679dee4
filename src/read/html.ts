/** HTML pages: the policy's text without the site around it. */
import type { Zone } from '../model/document.ts';
import { type BlockSet, joinBlocks, selectBlocks } from './block-set.ts';
import { BlockWriter } from './block-writer.ts';
import { decodeText } from './encoding.ts';
import { shownMarkdownNotes } from './export-marks.ts';
import { declaredCharset } from './html/charset.ts';
import { findContent, type PageParts } from './html/content.ts';
import {
  elementsOf,
  type Origin,
  type PageElement,
  type PageNode,
  parsePage,
  SILENT_TAGS,
  tagOf,
} from './html/dom.ts';
import { embeddedTexts, proseOf } from './html/embedded.ts';
import { measureAll } from './html/measure.ts';
import { writeRaw } from './html/raw-text.ts';
import { isRequisite } from './html/requisites.ts';
import { withoutMenus } from './html/trim.ts';
import { walkPage } from './html/walk.ts';
import { rawIgnores } from './ignores.ts';
import { lineStartsOf } from './lines.ts';
import { ReadError, type Reader } from './reader.ts';
import { encodingNotes } from './text.ts';

/** A page that shows less running text than this shows no policy: a script puts it there. */
const NO_POLICY = 600;
const PLAIN_FOOTER = 500;
const MARKUP = /<\/?(?:p|div|h[1-6]|li|ul|ol|br|b|strong|table|section|span)\b[^<>]*>/iu;

/** Reads a web page. Segments point into the decoded page, also for text recovered from a script. */
export const readHtml: Reader = ({ bytes, encoding }) => {
  const decoded = decodeText(bytes, encoding, declaredCharset(bytes));
  const { blocks, links } = readPage(decoded.text);
  if (blocks.length === 0) throw new ReadError('no-text');
  return {
    format: 'html',
    encoding: decoded.encoding,
    blocks,
    links,
    lineStarts: lineStartsOf(decoded.text),
    notes: [...encodingNotes(decoded), ...shownMarkdownNotes(decoded.text, blocks)],
    ignores: rawIgnores(decoded.text, 'html'),
  };
};

function readPage(text: string): BlockSet {
  const nodes = parsePage(text);
  const parts = findContent(nodes);
  if (parts.prose < NO_POLICY) {
    const embedded = embeddedTexts(nodes, text);
    if (proseOf(embedded) > Math.max(NO_POLICY / 2, parts.prose * 2)) return readEmbedded(embedded);
  }
  const origin: Origin = { text, at: (offset) => offset, isSource: true };
  const body = withoutMenus(readNodes(parts.roots, parts.dropped, origin, 'body'));
  return joinBlocks([body, ...readSurroundings(parts, origin, body)]);
}

/** Reads markup that is a text and nothing else: every element of it counts. */
export function readMarkup(text: string): BlockSet {
  const nodes = parsePage(text);
  return readNodes(nodes, silentIn(nodes), { text, at: (offset) => offset, isSource: true }, 'body');
}

function readNodes(
  nodes: readonly PageNode[],
  dropped: ReadonlySet<PageElement>,
  origin: Origin,
  zone: Zone,
): BlockWriter {
  const writer = new BlockWriter();
  walkPage(nodes, { origin, writer, dropped, measures: measureAll(nodes), zone });
  return writer;
}

/** Who runs the site, from the parts above and below the document; what the document says itself is left out. */
function readSurroundings(parts: PageParts, origin: Origin, body: BlockSet): BlockSet[] {
  const seen = new Set(body.blocks.map((block) => block.text));
  // A line that stands in both is the footer's: what runs along the top of pages is no statement.
  const zones = [
    ['page-footer', parts.footers],
    ['page-header', parts.headers],
  ] as const;
  return zones.flatMap(([zone, elements]) =>
    elements.map((element) => {
      const { siteLinks, controls, text: length } = measureAll([element])(element);
      // A footer without a menu is the document's own last line.
      const isPlain = zone === 'page-footer' && siteLinks === 0 && controls === 0 && length < PLAIN_FOOTER;
      return selectBlocks(readNodes([element], silentIn([element]), origin, zone), ({ text }) => {
        if (seen.has(text) || !(isPlain || isRequisite(text))) return false;
        seen.add(text);
        return true;
      });
    }),
  );
}

function readEmbedded(texts: readonly Origin[]): BlockSet {
  return joinBlocks(
    texts.map((origin) => {
      if (MARKUP.test(origin.text)) {
        const nodes = parsePage(origin.text);
        return readNodes(nodes, silentIn(nodes), origin, 'body');
      }
      const writer = new BlockWriter();
      const flush = (): unknown => writer.flush({ kind: 'paragraph', level: 0, zone: 'body' });
      writeRaw(
        [{ text: origin.text, from: 0, to: origin.text.length }],
        { origin, writer },
        {
          strong: false,
          flush,
          flushAs: (kind, level, label) => writer.flush({ kind, level, label, zone: 'body' }),
        },
      );
      flush();
      return writer;
    }),
  );
}

function silentIn(nodes: readonly PageNode[]): ReadonlySet<PageElement> {
  return new Set(elementsOf(nodes).filter((element) => SILENT_TAGS.has(tagOf(element))));
}

/** Electronic books (EPUB): the pages of the reading order, one after another. */
import type { RawBlock } from '../model/document.ts';
import { type BlockSet, joinBlocks } from './block-set.ts';
import { openPackage, type Package } from './docx/package.ts';
import { descendants, parseXml, type XmlElement } from './docx/xml.ts';
import { readMarkup } from './html.ts';
import { ReadError, type Reader } from './reader.ts';

const PAGES = /\.(?:xml|opf|xhtml|html?)$/iu;

/** Reads a book. Segments point into the page that `RawBlock.part` names. */
export const readEpub: Reader = ({ bytes }) => {
  const files = openPackage(bytes, PAGES);
  const paths = readingOrder(files);
  // fonts may be scrambled in a book that anyone can read; its pages may not
  if (paths.some((path) => files.part('META-INF/encryption.xml')?.includes(path.split('/').at(-1) ?? path)))
    throw new ReadError('encrypted');
  let tables = 0;
  const sets = paths.map((part) => {
    const { blocks, links } = readMarkup(files.part(part) ?? '');
    const named = blocks.map((block) => placed(block, part, tables));
    tables += 1 + Math.max(-1, ...blocks.map(({ cell }) => cell?.table ?? -1));
    return { blocks: named, links } satisfies BlockSet;
  });
  const { blocks, links } = joinBlocks(sets);
  if (blocks.length === 0) throw new ReadError('no-text');
  return { format: 'epub', blocks, links, lineStarts: [], notes: [] };
};

/** Tables are counted through the whole book. */
function placed(block: RawBlock, part: string, tables: number): RawBlock {
  const { cell } = block;
  return { ...block, part, ...(cell === undefined ? {} : { cell: { ...cell, table: cell.table + tables } }) };
}

/** Paths of the pages, in the order of the book's spine; pages outside it (notes, covers) are left out. */
function readingOrder(files: Package): readonly string[] {
  const path = all(files, 'META-INF/container.xml', 'ocf:rootfile')[0]?.attributes['full-path'];
  if (path === undefined) throw new ReadError('damaged', 'EPUB, META-INF/container.xml');
  const pages = new Map(
    all(files, path, 'opf:item').map(({ attributes }) => [attributes.id, attributes.href] as const),
  );
  return all(files, path, 'opf:itemref').flatMap(({ attributes }) => {
    const href = pages.get(attributes.idref ?? '');
    return href === undefined || attributes.linear === 'no' ? [] : [resolve(path, href)];
  });
}

function all(files: Package, path: string, name: string): readonly XmlElement[] {
  const source = files.part(path);
  if (source === undefined) throw new ReadError('damaged', `EPUB, ${path}`);
  return descendants(parseXml(path, source).root, name);
}

function resolve(base: string, href: string): string {
  const path: string[] = [];
  for (const step of [...base.split('/').slice(0, -1), ...decode(href).split('/')])
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  return path.join('/');
}

function decode(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

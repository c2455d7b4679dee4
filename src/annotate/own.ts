/** Takes back what privlint wrote into a file before: its comments and its insertions, nobody else's. */

import { packageOf, unpackEntries } from '../read/docx/package.ts';
import { textPart } from '../read/docx/parts.ts';
import { mainPart } from '../read/docx/relations.ts';
import { child, descendants, type XmlElement, type XmlPart } from '../read/docx/xml.ts';
import { commentsPart, discussed, isReferenceRun, storedComments } from './comment-parts.ts';
import { AUTHOR } from './model.ts';
import { writePackage } from './package-writer.ts';
import { blocksOf } from './siblings.ts';
import { type Edit, splice } from './splice.ts';

/**
 * The file without privlint's comments and insertions; the very bytes when it holds none. Comments that people have
 * answered or settled stay, and so does an inserted paragraph that somebody has worked on.
 * @throws ReadError when the bytes are no Word document
 */
export function withoutOwn(bytes: Uint8Array): Uint8Array {
  const entries = unpackEntries(bytes);
  const files = packageOf(entries);
  const main = textPart(files, mainPart(files));
  if (main === undefined) return bytes;
  const changed = new Map<string, string>();
  const comments = commentsPart(files, main);
  const stored = comments === undefined ? [] : storedComments(comments);
  const kept = discussed(files, main, stored);
  const gone = stored.filter(({ isOwn, id }) => isOwn && !kept.has(id));
  if (comments !== undefined && gone.length > 0)
    changed.set(
      files.entry(comments.name) ?? comments.name,
      splice(
        comments.source,
        gone.map(({ element }) => removal(element)),
      ),
    );
  const edits = [...markerRemovals(main, new Set(gone.map(({ id }) => id))), ...insertionRemovals(main)];
  if (edits.length > 0) changed.set(files.entry(main.name) ?? main.name, splice(main.source, edits));
  return changed.size === 0 ? bytes : writePackage(entries, changed);
}

function removal({ start, end }: XmlElement): Edit {
  return { start, end, text: '' };
}

/** The marks of comments in the text. */
function markerRemovals({ root }: XmlPart, ids: ReadonlySet<string>): Edit[] {
  const isGone = ({ attributes }: XmlElement): boolean => ids.has(attributes['w:id'] ?? '');
  if (ids.size === 0) return [];
  const ranges = ['w:commentRangeStart', 'w:commentRangeEnd'].flatMap((name) =>
    descendants(root, name).filter(isGone).map(removal),
  );
  const references = descendants(root, 'w:r').flatMap((run) => {
    const own = run.children.filter((piece) => piece.name === 'w:commentReference' && isGone(piece));
    if (own.length === 0) return [];
    const all = run.children.filter(({ name }) => name === 'w:commentReference').length;
    return isReferenceRun(run) && own.length === all ? [removal(run)] : own.map(removal);
  });
  return [...ranges, ...references];
}

function insertionRemovals({ root, source }: XmlPart): Edit[] {
  if (!source.includes(AUTHOR)) return [];
  const containers = new Set<XmlElement>();
  const stack = [root];
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    if (element.name === 'w:p') continue;
    if (element.children.some(hasOwnMark)) containers.add(element);
    for (const inner of element.children) stack.push(inner);
  }
  return [...containers].flatMap((container) => removalsIn(blocksOf(container)));
}

/** As rejecting the insertions does: a paragraph with an inserted mark goes, or joins the one that follows. */
function removalsIn(blocks: readonly XmlElement[]): Edit[] {
  return blocks.flatMap((block, index) => {
    if (!hasOwnMark(block)) return [];
    if (isOwnThroughout(block)) return [removal(block)];
    const last = blocks.slice(index + 1).find((next) => !(hasOwnMark(next) && isOwnThroughout(next)));
    return last !== undefined && isOwnThroughout(last) && !hasOwnMark(last)
      ? [removal(last), unmark(block)]
      : [];
  });
}

function ownMark(paragraph: XmlElement): XmlElement | undefined {
  const mark = child(child(child(paragraph, 'w:pPr'), 'w:rPr'), 'w:ins');
  return mark?.attributes['w:author'] === AUTHOR ? mark : undefined;
}

function hasOwnMark(block: XmlElement): boolean {
  return block.name === 'w:p' && ownMark(block) !== undefined;
}

/** All its content is an insertion of privlint's that nobody has touched. */
function isOwnThroughout(block: XmlElement): boolean {
  if (block.name !== 'w:p') return false;
  const content = block.children.filter(({ name }) => name !== 'w:pPr' && name !== 'w:proofErr');
  return (
    content.length > 0 &&
    content.every(
      (element) =>
        element.name === 'w:ins' &&
        element.attributes['w:author'] === AUTHOR &&
        element.children.every(({ name }) => name === 'w:r'),
    )
  );
}

/** Takes the inserted mark away, with the properties that were written to hold it. */
function unmark(paragraph: XmlElement): Edit {
  const properties = child(paragraph, 'w:pPr');
  const runProperties = child(properties, 'w:rPr');
  const mark = ownMark(paragraph);
  if (properties === undefined || runProperties === undefined || mark === undefined)
    return { start: paragraph.start, end: paragraph.start, text: '' };
  if (runProperties.children.length > 1) return removal(mark);
  return removal(properties.children.length > 1 ? runProperties : properties);
}

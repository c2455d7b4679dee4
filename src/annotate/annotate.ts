/** Writes comments and suggestions into a Word file: markers are spliced into its XML, all the rest stays as it was. */
import type { Document } from '../model/document.ts';
import { packageOf, unpackEntries } from '../read/docx/package.ts';
import { textPart } from '../read/docx/parts.ts';
import { mainPart } from '../read/docx/relations.ts';
import { parseXml } from '../read/docx/xml.ts';
import { ReadError } from '../read/reader.ts';
import { type Anchor, anchorFinder } from './anchors.ts';
import { appended } from './append.ts';
import {
  commentsPart,
  commentXml,
  discussed,
  newCommentsPart,
  storedComments,
  takenIds,
  textOf,
} from './comment-parts.ts';
import { type Body, bodyOf } from './cuts.ts';
import { type Dialect, dialectOf } from './dialect.ts';
import { leafOfBlock } from './leaf-of-block.ts';
import { markerEdits } from './markers.ts';
import type { Comment, Signature, Suggestion } from './model.ts';
import { writePackage } from './package-writer.ts';
import { relateComments } from './relate.ts';
import { splice } from './splice.ts';
import { type PlacedSuggestion, suggestionEdits } from './suggest.ts';

/** Word does not open a file with more ranges of comments. */
const MOST_RANGES = 32_767;

export interface Annotated {
  readonly bytes: Uint8Array;
  readonly comments: number;
  readonly suggestions: number;
  /** Comments beyond Word's limit; repeats go first. */
  readonly leftOut: number;
}

interface Placed {
  readonly comment: Comment;
  readonly anchor: Anchor;
}

/**
 * Annotates a file that holds nothing of privlint's yet (see `withoutOwn`).
 * @param document the same bytes, read
 * @throws ReadError when the bytes are no Word document
 */
export function annotate(
  bytes: Uint8Array,
  document: Document,
  comments: readonly Comment[],
  suggestions: readonly Suggestion[],
  signature: Signature,
): Annotated {
  const entries = unpackEntries(bytes);
  const files = packageOf(entries);
  const main = textPart(files, mainPart(files));
  if (main === undefined) throw new ReadError('unsupported-format', 'not a Word document');
  const dialect = dialectOf(main);
  const body = bodyOf(main, dialect);
  const part = commentsPart(files, main);
  const stored = part === undefined ? [] : storedComments(part);
  const ids = takenIds(main, stored);
  const kept = discussed(files, main, stored);
  const fresh = unsaid(comments, stored.filter(({ isOwn, id }) => isOwn && kept.has(id)).map(textOf));
  const placed = inOrder(fresh, anchorFinder(files, body, document));
  const written = within(placed, Math.max(0, MOST_RANGES - ids.ranges));
  const inserted = suggestions.flatMap((suggestion) => placeSuggestion(body, document, suggestion));

  const changed = new Map<string, string>();
  const edits = [
    ...suggestionEdits(body, inserted, signature),
    ...markerEdits(
      body,
      written.map(({ anchor }, index) => ({ anchor, id: ids.next + index })),
    ),
  ];
  if (edits.length > 0) changed.set(files.entry(main.name) ?? main.name, splice(main.source, edits));
  if (written.length > 0) {
    const xml = (own: Dialect): string =>
      written.map(({ comment }, index) => commentXml(comment, ids.next + index, signature, own)).join('');
    if (part === undefined) {
      const related = relateComments(files, main.name, dialect);
      const created = parseXml(related.name, newCommentsPart(dialect));
      for (const [name, text] of related.changed) changed.set(name, text);
      changed.set(related.name, appended(created, xml(dialectOf(created))));
    } else changed.set(files.entry(part.name) ?? part.name, appended(part, xml(dialectOf(part))));
  }
  return {
    bytes: writePackage(entries, changed),
    comments: written.length,
    suggestions: inserted.length,
    leftOut: placed.length - written.length,
  };
}

/** Comments that a discussed one does not say already, word for word. */
function unsaid(comments: readonly Comment[], said: readonly string[]): Comment[] {
  const left = [...said];
  return comments.filter((comment) => {
    const index = left.indexOf(textOf(comment));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

/** In the order of the document. */
function inOrder(
  comments: readonly Comment[],
  find: (span: Comment['span']) => Anchor | undefined,
): Placed[] {
  return comments
    .flatMap((comment) => {
      const anchor = find(comment.span);
      return anchor === undefined ? [] : [{ comment, anchor }];
    })
    .sort((a, b) => a.anchor.from.at - b.anchor.from.at || a.anchor.to.at - b.anchor.to.at);
}

function within(placed: readonly Placed[], room: number): readonly Placed[] {
  if (placed.length <= room) return placed;
  const first = placed.filter(({ comment }) => !comment.isRepeat);
  const chosen = new Set([...first, ...placed.filter(({ comment }) => comment.isRepeat)].slice(0, room));
  return placed.filter((one) => chosen.has(one));
}

function placeSuggestion(
  body: Body,
  document: Document,
  { text, after, isClause, like }: Suggestion,
): PlacedSuggestion[] {
  const leaf = leafOfBlock(body, document, after);
  if (leaf === undefined) return [];
  return [
    { text, isClause, after: leaf, like: like === undefined ? undefined : leafOfBlock(body, document, like) },
  ];
}

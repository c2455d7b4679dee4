/** Writes comments and suggestions into a Word file: markers are spliced into its XML, all the rest stays as it was. */
import type { Document } from '../model/document.ts';
import { packageOf, unpackEntries } from '../read/docx/package.ts';
import { textPart } from '../read/docx/parts.ts';
import { mainPart } from '../read/docx/relations.ts';
import { parseXml, type XmlElement } from '../read/docx/xml.ts';
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
import { type Body, bodyOf, type Cut } from './cuts.ts';
import { type Dialect, dialectOf, spell } from './dialect.ts';
import { leafOfBlock } from './leaf-of-block.ts';
import type { Comment, Signature, Suggestion } from './model.ts';
import { writePackage } from './package-writer.ts';
import { relateComments } from './relate.ts';
import { type Edit, splice } from './splice.ts';
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

interface Markers {
  readonly cut: Cut;
  ends: string;
  starts: string;
}

/** The marks of all comments, those at one place together: what ends there before what begins. */
function markerEdits(body: Body, placed: readonly { anchor: Anchor; id: number }[]): Edit[] {
  const { dialect, part } = body;
  const cuts = new Map<number, Markers>();
  const texts = new Set<XmlElement>();
  const at = (cut: Cut): Markers => {
    const markers = cuts.get(cut.at) ?? { cut, ends: '', starts: '' };
    cuts.set(cut.at, markers);
    if (cut.text !== undefined) texts.add(cut.text);
    return markers;
  };
  for (const { anchor, id } of placed) {
    const start = `<w:commentRangeStart${dialect.declaration} w:id="${id}"/>`;
    const end =
      `<w:commentRangeEnd${dialect.declaration} w:id="${id}"/>` +
      `<w:r${dialect.declaration}><w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`;
    if (anchor.from.at === anchor.to.at) at(anchor.to).ends += start + end;
    else {
      at(anchor.from).starts += start;
      at(anchor.to).ends += end;
    }
  }
  return [
    ...[...texts].flatMap((text) => preserveSpace(part.source, text)),
    ...[...cuts.values()].map(({ cut, ends, starts }) => ({
      start: cut.at,
      end: cut.at,
      text: (cut.before ?? '') + spell(dialect, ends + starts) + (cut.after ?? ''),
    })),
  ];
}

/** The spaces at the seam of a text that is cut in two would be dropped without this attribute. */
function preserveSpace(source: string, text: XmlElement): Edit[] {
  const value = text.attributes['xml:space'];
  if (value === 'preserve') return [];
  const tag = source.slice(text.start, text.innerStart);
  const stated = value === undefined ? undefined : /\sxml:space\s*=\s*(?:"[^"]*"|'[^']*')/u.exec(tag);
  const start = stated ? text.start + stated.index : text.innerStart - 1;
  return [{ start, end: start + (stated?.[0].length ?? 0), text: ' xml:space="preserve"' }];
}

/** From words of the document to the place of a comment: the words themselves, or the paragraph that hosts them. */
import type { Document, Span } from '../model/document.ts';
import type { Package } from '../read/docx/package.ts';
import { textPart } from '../read/docx/parts.ts';
import { child, type XmlElement } from '../read/docx/xml.ts';
import { type SourceSpan, sourceSpans } from '../read/place.ts';
import { type Body, type Cut, cutAfter, cutBefore } from './cuts.ts';
import { type Leaf, leafAt, noteReferenceOf } from './leaves.ts';

export interface Anchor {
  readonly from: Cut;
  readonly to: Cut;
}

const DRAWINGS: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent']);

/** Finds the places of comments; undefined for a document without any paragraph to hold one. */
export function anchorFinder(
  files: Package,
  body: Body,
  document: Document,
): (span: Span) => Anchor | undefined {
  const hostOfNote = noteHosts(files, body);
  const first = body.leaves.find(({ element }) => element.name === 'w:t')?.paragraph;
  return (span) => {
    const spans = sourceSpans(document, span);
    return wordsAnchor(body, spans) ?? paragraphAnchor(hostOf(spans[0]) ?? first);
  };

  function hostOf(span: SourceSpan | undefined): XmlElement | undefined {
    if (span === undefined) return undefined;
    if (isMain(body, span)) return body.leaves[leafAt(body.leaves, span.start)]?.paragraph;
    return hostOfNote(span);
  }
}

/** Word shows comments on the words of the body alone, and a range must not leave its table cell. */
function wordsAnchor(body: Body, spans: readonly SourceSpan[]): Anchor | undefined {
  let first: { leaf: Leaf; at: number } | undefined;
  let end: number | undefined;
  for (const span of spans) {
    const leaf = isMain(body, span) ? body.leaves[leafAt(body.leaves, span.start)] : undefined;
    if (leaf === undefined || isInBox(leaf, span)) {
      if (first === undefined) return undefined;
      continue;
    }
    first ??= { leaf, at: span.start };
    if (leaf.cell !== first.leaf.cell) break;
    end = span.end;
  }
  if (first === undefined || end === undefined) return undefined;
  const from = cutBefore(body, first.at);
  const to = cutAfter(body, end);
  return from !== undefined && to !== undefined && from.at < to.at ? { from, to } : undefined;
}

function isMain(body: Body, { part }: SourceSpan): boolean {
  return part === undefined || part === body.part.name;
}

function isInBox({ element }: Leaf, { start }: SourceSpan): boolean {
  return DRAWINGS.has(element.name) && start > element.start && start < element.end;
}

/** All that stands in the paragraph. */
function paragraphAnchor(paragraph: XmlElement | undefined): Anchor | undefined {
  if (paragraph === undefined) return undefined;
  const from = child(paragraph, 'w:pPr')?.end ?? paragraph.innerStart;
  return { from: { at: from }, to: { at: paragraph.innerEnd } };
}

/** The paragraph with the reference to a footnote or endnote, by a place in the notes' part. */
function noteHosts(files: Package, body: Body): (span: SourceSpan) => XmlElement | undefined {
  const hosts = new Map<string, XmlElement>();
  for (const leaf of body.leaves) {
    const reference = noteReferenceOf(leaf);
    if (reference !== undefined) hosts.set(`${reference.kind} ${reference.id}`, leaf.paragraph);
  }
  const parts = new Map<string, readonly XmlElement[]>();
  return ({ part = '', start }) => {
    const notes = parts.get(part) ?? textPart(files, part)?.root.children ?? [];
    parts.set(part, notes);
    const note = notes.find((element) => element.start <= start && start < element.end);
    const kind = note?.name.replace(/^w:/u, '') ?? '';
    return hosts.get(`${kind} ${note?.attributes['w:id'] ?? ''}`);
  };
}

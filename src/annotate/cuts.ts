/** Where a marker can stand: the offset in the XML, and what must close before it and open again after it. */
import { child, type XmlElement, type XmlPart } from '../read/docx/xml.ts';
import type { Dialect } from './dialect.ts';
import { type FieldCode, fieldCodes, type Leaf, leafAt, leavesOf } from './leaves.ts';

export interface Cut {
  readonly at: number;
  /** Between two pieces of one run, or inside a text: the markup around the marker. */
  readonly before?: string;
  readonly after?: string;
  /** The text that is cut in two: its outer spaces now count. */
  readonly text?: XmlElement;
}

/** The main part, ready to be cut. */
export interface Body {
  readonly part: XmlPart;
  readonly dialect: Dialect;
  readonly leaves: readonly Leaf[];
  readonly codes: ReadonlyMap<number, FieldCode>;
  readonly hasCdata: boolean;
}

const CDATA = '<![CDATA[';

export function bodyOf(part: XmlPart, dialect: Dialect): Body {
  const leaves = leavesOf(part);
  return { part, dialect, leaves, codes: fieldCodes(leaves), hasCdata: part.source.includes(CDATA) };
}

/** The place right before the character at `offset`. */
export function cutBefore(body: Body, offset: number): Cut | undefined {
  const index = leafAt(body.leaves, offset);
  const code = body.codes.get(index);
  if (code !== undefined) return beforeLeaf(body, body.leaves[code.begin]);
  return within(body, body.leaves[index], offset, beforeLeaf);
}

/** The place right after the character that ends at `offset`. */
export function cutAfter(body: Body, offset: number): Cut | undefined {
  const index = leafAt(body.leaves, offset - 1);
  const code = body.codes.get(index);
  if (code !== undefined) return afterLeaf(body, body.leaves[code.end]);
  return within(body, body.leaves[index], offset, afterLeaf);
}

function within(
  body: Body,
  leaf: Leaf | undefined,
  offset: number,
  outside: (body: Body, leaf: Leaf | undefined) => Cut | undefined,
): Cut | undefined {
  if (leaf?.element.name !== 'w:t' || leaf.run === undefined) return outside(body, leaf);
  const { element, run } = leaf;
  const { source } = body.part;
  const [cdata, at] = body.hasCdata ? outOfCdata(source, element, offset) : [false, offset];
  if (at <= element.innerStart) return beforeLeaf(body, leaf);
  if (at >= element.innerEnd) return afterLeaf(body, leaf);
  const tag = nameAt(source, element);
  return {
    at,
    before: `${cdata ? ']]>' : ''}</${tag}></${nameAt(source, run)}>`,
    after: `${runStart(source, run)}<${tag} xml:space="preserve">${cdata ? CDATA : ''}`,
    text: element,
  };
}

/** Whether an offset stands in a CDATA section; at the very edge of one, the offset beside it. */
function outOfCdata(source: string, text: XmlElement, offset: number): [boolean, number] {
  const open = source.lastIndexOf(CDATA, offset);
  if (open < text.innerStart) return [false, offset];
  const close = source.indexOf(']]>', open);
  if (close < 0 || offset > close) return [false, offset];
  if (offset <= open + CDATA.length) return [false, open];
  return offset === close ? [false, close + 3] : [true, offset];
}

function beforeLeaf({ part }: Body, leaf: Leaf | undefined): Cut | undefined {
  if (leaf === undefined) return undefined;
  if (leaf.run === undefined) return { at: leaf.element.start };
  const first = leaf.run.children.find(({ name }) => name !== 'w:rPr');
  if (first === leaf.element) return { at: leaf.run.start };
  return betweenPieces(part, leaf.run, leaf.element);
}

function afterLeaf({ part }: Body, leaf: Leaf | undefined): Cut | undefined {
  if (leaf === undefined) return undefined;
  if (leaf.run === undefined) return { at: leaf.element.end };
  const next = leaf.run.children[leaf.run.children.indexOf(leaf.element) + 1];
  return next === undefined ? { at: leaf.run.end } : betweenPieces(part, leaf.run, next);
}

function betweenPieces({ source }: XmlPart, run: XmlElement, next: XmlElement): Cut {
  return { at: next.start, before: `</${nameAt(source, run)}>`, after: runStart(source, run) };
}

/** The start of a run like this one. Its revision ids are not copied: they are unique to what was typed then. */
function runStart(source: string, run: XmlElement): string {
  const properties = child(run, 'w:rPr');
  return `<${nameAt(source, run)}>${properties === undefined ? '' : source.slice(properties.start, properties.end)}`;
}

/** The element's name as the source spells it. */
function nameAt(source: string, element: XmlElement): string {
  return /^<([^\s/>]+)/u.exec(source.slice(element.start, element.start + 100))?.[1] ?? element.name;
}

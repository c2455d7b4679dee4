/** What another program sees in a Word file: read with a DOM and no code of privlint's. */
import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

export interface SeenComment {
  readonly id: string;
  readonly author: string;
  readonly lines: readonly string[];
  /** The words between its marks; undefined where a mark or the reference is missing. */
  readonly words: string | undefined;
}

export interface WordView {
  readonly comments: readonly SeenComment[];
  /** Text of every paragraph of the body, tracked changes accepted. */
  readonly paragraphs: readonly string[];
  /** Properties of every paragraph, as XML. */
  readonly properties: readonly string[];
}

export function viewOf(bytes: Uint8Array): WordView {
  const files = unzipSync(bytes);
  const main = target(files, '_rels/.rels', '', 'officeDocument') ?? 'word/document.xml';
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const relations = `${folder}_rels/${main.slice(folder.length)}.rels`;
  const comments = target(files, relations, folder, 'comments');
  const root = parse(files[main]);
  const seen = new Seen();
  seen.walk(root);
  const listed = comments === undefined ? [] : all(parse(files[comments]), 'comment');
  return {
    comments: listed.map((comment) => {
      const id = attribute(comment, 'id');
      return {
        id,
        author: attribute(comment, 'author'),
        lines: all(comment, 'p').map((p) =>
          all(p, 't')
            .map((t) => t.textContent ?? '')
            .join(''),
        ),
        words: seen.referred.has(id) ? seen.ranges.get(id) : undefined,
      };
    }),
    paragraphs: seen.paragraphs,
    properties: all(root, 'p').map((p) => {
      const properties = children(p).find((e) => e.localName === 'pPr');
      return properties === undefined ? '' : String(properties);
    }),
  };
}

class Seen {
  readonly ranges = new Map<string, string>();
  readonly referred = new Set<string>();
  readonly paragraphs: string[] = [];
  readonly #open = new Map<string, string>();
  #text = '';

  walk(element: Element): void {
    const { localName: name } = element;
    if (name === 'del' || name === 'moveFrom' || name === 'instrText' || name === 'Fallback') return;
    if (name === 'commentRangeStart') this.#open.set(attribute(element, 'id'), '');
    else if (name === 'commentRangeEnd') {
      const id = attribute(element, 'id');
      const text = this.#open.get(id);
      if (text !== undefined) this.ranges.set(id, text);
      this.#open.delete(id);
    } else if (name === 'commentReference') this.referred.add(attribute(element, 'id'));
    else if (name === 't') this.#write(element.textContent ?? '');
    else if (name === 'tab' || name === 'br' || name === 'cr') this.#write(' ');
    else if (name === 'noBreakHyphen') this.#write('-');
    else if (name !== 'pPr' && name !== 'rPr') for (const inner of children(element)) this.walk(inner);
    if (name !== 'p') return;
    this.paragraphs.push(this.#text);
    this.#text = '';
    for (const [id, text] of this.#open) this.#open.set(id, `${text} `);
  }

  #write(text: string): void {
    this.#text += text;
    for (const [id, before] of this.#open) this.#open.set(id, before + text);
  }
}

/** White space folded, what nobody sees left out. */
export function folded(text: string | undefined): string | undefined {
  return text
    ?.replace(/[\u00AD\u200B\u2060\uFEFF]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function parse(bytes: Uint8Array | undefined): Element {
  if (bytes === undefined) throw new Error('a part is missing');
  const text = strFromU8(bytes).replace(/^\uFEFF/u, '');
  const root = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(text, 'text/xml').documentElement;
  if (root === null) throw new Error('no root');
  return root;
}

function target(
  files: Record<string, Uint8Array>,
  part: string,
  folder: string,
  type: string,
): string | undefined {
  const relation = children(parse(files[part])).find((e) => attribute(e, 'Type').endsWith(`/${type}`));
  return relation === undefined ? undefined : folder + attribute(relation, 'Target');
}

function children(node: Node): Element[] {
  return Array.from(node.childNodes).filter((child): child is Element => child.nodeType === 1);
}

function all(element: Element, name: string): Element[] {
  return children(element).flatMap((child) => [
    ...(child.localName === name ? [child] : []),
    ...all(child, name),
  ]);
}

function attribute(element: Element, name: string): string {
  const found = Array.from(element.attributes).find((a) => a.localName === name || a.name === name);
  return found?.value ?? '';
}

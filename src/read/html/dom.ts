/** The parsed page: node types, small questions about elements, the tag sets every step shares. */
import { load } from 'cheerio/slim';
import { ReadError } from '../reader.ts';

type Root = ReturnType<ReturnType<typeof load>['root']>[0];
export type PageNode = NonNullable<Root>['children'][number];
export type PageElement = Extract<PageNode, { attribs: Record<string, string> }>;
export type PageText = Extract<PageNode, { data: string; nodeType: 3 }>;

/** Text to parse with the place of each of its characters in the decoded source. */
export interface Origin {
  readonly text: string;
  readonly at: (offset: number) => number;
  /** True when the text is the source itself, so runs can be copied whole. */
  readonly isSource: boolean;
}

/** htmlparser2 takes quadratic time in the depth of its stack; no page nests like this. */
const DEPTH_LIMIT = 20_000;
const UNCLOSED =
  'p|li|dd|dt|td|th|tr|thead|tbody|tfoot|option|br|hr|img|input|meta|link|wbr|col|source|area|base|embed';
const NESTING_TAG = new RegExp(`<(/?)(?!(?:${UNCLOSED})\\b)[a-z][^\\s/>]*`, 'giu');

/** Parses with source offsets; entities are left undecoded so that offsets in text nodes stay true. */
export function parsePage(text: string): readonly PageNode[] {
  refuseNesting(text);
  const options = { xmlMode: false, decodeEntities: false, withStartIndices: true, withEndIndices: true };
  const root = load(text, { xml: options }, false).root()[0];
  return root === undefined ? [] : root.children;
}

function refuseNesting(text: string): void {
  let depth = 0;
  for (const tag of text.matchAll(NESTING_TAG)) {
    depth += tag[1] === '/' ? -1 : 1;
    if (depth < 0) depth = 0;
    if (depth > DEPTH_LIMIT) throw new ReadError('damaged', 'elements nested too deeply');
  }
}

export function isElement(node: PageNode): node is PageElement {
  return 'attribs' in node;
}

export function isText(node: PageNode): node is PageText {
  return node.type === 'text';
}

/** Tag name in lower case. */
export function tagOf(element: PageElement): string {
  return element.name.toLowerCase();
}

export function attribute(element: PageElement, name: string): string {
  return element.attribs[name] ?? '';
}

/** `class`, `id` and `role` as one lower-case string of words: what the page's author calls the element. */
export function namesOf(element: PageElement): string {
  const { class: classes = '', id = '', role = '' } = element.attribs;
  return `${classes} ${id} ${role}`.toLowerCase();
}

export function styleOf(element: PageElement): string {
  return attribute(element, 'style').toLowerCase().replace(/\s+/gu, '');
}

/** All elements below the nodes in document order; iterative, for pages nest without limit. */
export function elementsOf(nodes: readonly PageNode[]): PageElement[] {
  const found: PageElement[] = [];
  const stack: PageNode[] = [...nodes].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!isElement(node)) continue;
    found.push(node);
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i];
      if (child !== undefined) stack.push(child);
    }
  }
  return found;
}

/** The element's raw text, entities undecoded. */
export function textOf(element: PageElement): string {
  const texts = [element, ...elementsOf(element.children)].flatMap((inner) => inner.children.filter(isText));
  return texts.map((text) => text.data).join(' ');
}

export function parentOf(node: PageNode): PageElement | undefined {
  const parent = node.parent;
  return parent !== null && 'attribs' in parent ? parent : undefined;
}

/** What a page shows as an element of its own line or lines. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav noscript ol optgroup option p pre ' +
    'search section summary table tbody td template textarea tfoot th thead title tr ul'
  ).split(' '),
);

/** Never text of a document, whatever they hold. */
export const SILENT_TAGS: ReadonlySet<string> = new Set(
  (
    'script style noscript template svg iframe object embed canvas video audio map select datalist option input meter ' +
    'progress head link meta title textarea math applet frameset noframes'
  ).split(' '),
);

const HEADING = /^h([1-6])$/u;

/** 1–6 for h1–h6 and for role=heading with its aria-level, else 0. */
export function headingLevel(element: PageElement): number {
  const level = HEADING.exec(tagOf(element))?.[1];
  if (level !== undefined) return Number(level);
  if (attribute(element, 'role') !== 'heading') return 0;
  return Math.min(6, Math.max(1, Number.parseInt(attribute(element, 'aria-level'), 10) || 2));
}

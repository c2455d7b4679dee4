/** Policies that a page carries as data: Markdown in a script, a template, a string that a script renders. */
import { attribute, elementsOf, type Origin, type PageElement, type PageNode, tagOf } from './dom.ts';
import { literalsIn } from './literals.ts';

const TEXT_TYPES =
  /^(?:text\/(?:x-)?(?:markdown|plain|template|html|x-handlebars(?:-template)?)|text\/x-template)$/u;
const HOLDERS: ReadonlySet<string> = new Set(['textarea', 'template', 'noscript', 'xmp']);
/** Strings shorter than this are keys, class names and captions. */
const SHORTEST = 12;
/** One string that holds this share of the prose is the document; the others are the site's. */
const WHOLE = 0.6;
const JSON_INSIDE = /^\s*(?:[[{]|[\da-f]{1,4}:[[{])/u;

/** Running text: at least four words in a row, tags and code not counted. */
const WORDS = /\p{L}[\p{L}\p{N}«»"'’.,:;()/–—-]*(?:\s+[\p{L}\p{N}«»"'’.,:;()/–—№-]+){3,}/gu;

export function proseIn(text: string): number {
  let sum = 0;
  for (const run of text.replace(/<[^<>]{1,500}>/gu, '\n').matchAll(WORDS)) sum += run[0].length;
  return sum;
}

/** Texts that the page holds but does not show, best source first; empty when there is none worth reading. */
export function embeddedTexts(nodes: readonly PageNode[], source: string): Origin[] {
  const candidates: Origin[][] = [];
  for (const element of elementsOf(nodes)) {
    const tag = tagOf(element);
    const range = innerRange(element);
    if (range === undefined) continue;
    if (HOLDERS.has(tag) || (tag === 'script' && TEXT_TYPES.test(attribute(element, 'type').toLowerCase()))) {
      candidates.push([sliceOrigin(source, range.from, range.to)]);
    } else if (tag === 'script') {
      candidates.push(fromScript(source.slice(range.from, range.to), (offset) => range.from + offset));
    }
  }
  const scored = candidates.map((texts) => ({ texts, prose: proseOf(texts) }));
  const best = scored.reduce((a, b) => (b.prose > a.prose ? b : a), { texts: [] as Origin[], prose: 0 });
  return best.texts;
}

export function proseOf(texts: readonly Origin[]): number {
  return texts.reduce((sum, { text }) => sum + proseIn(text), 0);
}

function innerRange(element: PageElement): { from: number; to: number } | undefined {
  const first = element.children[0];
  const last = element.children.at(-1);
  if (first?.startIndex == null || last?.endIndex == null) return undefined;
  return { from: first.startIndex, to: last.endIndex + 1 };
}

function sliceOrigin(source: string, from: number, to: number): Origin {
  return { text: source.slice(from, to), at: (offset) => from + offset, isSource: false };
}

function fromScript(code: string, at: (offset: number) => number): Origin[] {
  if (proseIn(code) === 0 && !/\\u04/iu.test(code)) return [];
  const literals = literalsIn(code, at, SHORTEST)
    .flatMap((literal) =>
      JSON_INSIDE.test(literal.text) ? literalsIn(literal.text, literal.at, SHORTEST) : [literal],
    )
    .filter(({ text }) => proseIn(text) > 0);
  const all = proseOf(literals);
  const largest = literals.find(({ text }) => proseIn(text) >= all * WHOLE);
  if (largest !== undefined) return [largest];
  const seen = new Set<string>();
  return literals.filter(({ text }) => !seen.has(text) && seen.add(text));
}

/** Finds the document on the page: drops the site around it and keeps more whenever in doubt. */
import { type Chrome, chromeKind, type PageMeasure } from './chrome.ts';
import {
  attribute,
  elementsOf,
  isElement,
  isText,
  type PageElement,
  type PageNode,
  parentOf,
  tagOf,
} from './dom.ts';
import { foldsText } from './hidden.ts';
import {
  add,
  emptyMeasure,
  isOnTopic,
  linkShare,
  type Measure,
  type Measures,
  measureAll,
  measureText,
} from './measure.ts';

export interface PageParts {
  /** Where to start reading. */
  readonly roots: readonly PageNode[];
  /** Elements to step over. */
  readonly dropped: ReadonlySet<PageElement>;
  /** Dropped parts above and below the document, where a site puts its owner's requisites. */
  readonly headers: readonly PageElement[];
  readonly footers: readonly PageElement[];
  /** Characters of running text that stay. */
  readonly prose: number;
}

/** A marked main part that holds less of the prose than this is not trusted. */
const MAIN_SHARE = 0.6;
/** A container that holds nearly all of the prose is stepped into. */
const STEP_SHARE = 0.9;

/** Shorter passages that are off the topic may be the policy's contacts. */
const OFF_TOPIC = 400;
/** What a page's layout is made of; the parts of a paragraph or a list are all text. */
const CONTAINERS: ReadonlySet<string> = new Set('div section main article body form center'.split(' '));

export function findContent(nodes: readonly PageNode[]): PageParts {
  const body = elementsOf(nodes).find((element) => tagOf(element) === 'body');
  const roots = body === undefined ? nodes : body.children;
  const dropped = new Set<PageElement>();
  const headers: PageElement[] = [];
  const footers: PageElement[] = [];

  const before = measureAll(roots);
  const whole = sum(roots, before);
  const elements = elementsOf(roots);
  const page = { ...whole, folds: foldsText(elements, before, whole) };
  for (const { element, kind } of chromeOf(elements, before, page)) {
    dropped.add(element);
    if (kind === 'header') headers.push(element);
    if (kind === 'footer') footers.push(element);
  }

  const measures = measureAll(roots, dropped);
  const total = sum(roots, measures);
  const main = markedMain(roots, measures, total);
  let level = roots;
  for (
    let step = heaviest(level, measures, main);
    step !== undefined;
    step = heaviest(level, measures, main)
  ) {
    const at = level.indexOf(step);
    level.forEach((node, index) => {
      if (node === step || !isElement(node) || dropped.has(node)) return;
      if (belongs(measures(node), total, main !== undefined)) return;
      dropped.add(node);
      (index < at ? headers : footers).push(node);
    });
    if (step === main) break;
    level = step.children;
  }
  return { roots, dropped, headers, footers, prose: sum(roots, measureAll(roots, dropped)).prose };
}

function chromeOf(
  elements: readonly PageElement[],
  measures: Measures,
  page: PageMeasure,
): { element: PageElement; kind: Chrome }[] {
  const found: { element: PageElement; kind: Chrome }[] = [];
  const inside = new Set<PageElement>();
  for (const element of elements) {
    const parent = parentOf(element);
    if (parent && inside.has(parent)) {
      inside.add(element);
      continue;
    }
    const kind = chromeKind(element, measures, page);
    if (kind === undefined) continue;
    inside.add(element);
    found.push({ element, kind });
  }
  return found;
}

/** `<main>`, `<article>` or their roles, when it really holds the text. */
function markedMain(roots: readonly PageNode[], measures: Measures, total: Measure): PageElement | undefined {
  return elementsOf(roots).find((element) => {
    const tag = tagOf(element);
    const isMarked =
      tag === 'main' ||
      tag === 'article' ||
      attribute(element, 'role') === 'main' ||
      attribute(element, 'itemprop') === 'articleBody';
    return isMarked && total.prose > 0 && measures(element).prose >= total.prose * MAIN_SHARE;
  });
}

function heaviest(
  level: readonly PageNode[],
  measures: Measures,
  main: PageElement | undefined,
): PageElement | undefined {
  const whole = sum(level, measures);
  return level.find((node): node is PageElement => {
    if (!isElement(node)) return false;
    if (main !== undefined) return node === main || isWithin(main, node);
    if (!CONTAINERS.has(tagOf(node))) return false;
    const part = measures(node);
    if (part.prose >= whole.prose * STEP_SHARE) return whole.prose > 0;
    // Beside it other texts of the site, nearly none of it about data.
    return whole.topic >= 10 && part.topic >= whole.topic * 0.95 && part.prose >= whole.prose * 0.5;
  });
}

function isWithin(inner: PageElement, outer: PageElement): boolean {
  for (let up = parentOf(inner); up; up = parentOf(up)) if (up === outer) return true;
  return false;
}

/** Whether a part beside the document's main column is the document too: its title, its date, a long passage. */
function belongs(part: Measure, total: Measure, besideMarkedMain: boolean): boolean {
  if (part.text === 0) return true;
  if (linkShare(part) > 0.5) return false;
  if (part.headings > 0 && part.text < 300 && part.controls === 0) return true;
  // Contacts, a date, a signature: nothing to click, nothing a menu is made of.
  if (part.links + part.controls === 0 && part.prose < OFF_TOPIC) return true;
  // A landing page around a policy: long passages that never speak of data.
  if (part.prose >= OFF_TOPIC && isOnTopic(total) && !isOnTopic(part)) return false;
  return part.prose >= (besideMarkedMain ? Math.max(400, total.prose * 0.1) : 40);
}

function sum(nodes: readonly PageNode[], measures: Measures): Measure {
  const total = emptyMeasure();
  for (const node of nodes) {
    if (isElement(node)) add(total, measures(node));
    else if (isText(node)) add(total, measureText(node, false));
  }
  return total;
}

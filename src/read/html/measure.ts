/** How much running text, link text and controls every element of a page holds: what tells a policy from a menu. */
import { kindOf, SPACE } from '../../language/letters.ts';
import {
  attribute,
  elementsOf,
  headingLevel,
  isElement,
  isText,
  type PageElement,
  type PageNode,
  type PageText,
  parentOf,
  SILENT_TAGS,
  tagOf,
} from './dom.ts';

export interface Measure {
  /** Characters of visible text. */
  text: number;
  /** Of these, inside links. */
  link: number;
  /** Of these, outside links and in runs long enough to be sentences or points. */
  prose: number;
  links: number;
  /** Links to other pages of the same site: what menus are made of. */
  siteLinks: number;
  headings: number;
  topHeadings: number;
  controls: number;
  /** Words that a policy is made of: how much of the text is about data and privacy. */
  topic: number;
}

export type Measures = (element: PageElement) => Measure;

/** Runs shorter than this are captions, prices, buttons. */
const PROSE_RUN = 25;
const TOPIC =
  /персональн|конфиденциальн|данны[хеим]|политик|cookie|куки|privacy|personal|data(?!base)|policy|дерек|құпиял|саясат|соглас[иен]|келісім|consent/giu;
const CONTROLS: ReadonlySet<string> = new Set(['input', 'button', 'select', 'textarea']);
const NOTHING: Measure = emptyMeasure();

export function emptyMeasure(): Measure {
  return {
    text: 0,
    link: 0,
    prose: 0,
    links: 0,
    siteLinks: 0,
    headings: 0,
    topHeadings: 0,
    controls: 0,
    topic: 0,
  };
}

export function isSiteLink(target: string): boolean {
  return target !== '' && !/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/iu.test(target);
}

/** Measures every element below `nodes` in one pass; what stands in `excluded` elements counts nothing. */
export function measureAll(
  nodes: readonly PageNode[],
  excluded: ReadonlySet<PageElement> = new Set(),
): Measures {
  const measures = new Map<PageElement, Measure>();
  const inLink = new Set<PageElement>();
  const silent = new Set<PageElement>();
  const elements = elementsOf(nodes);
  for (const element of elements) {
    const parent = parentOf(element);
    const tag = tagOf(element);
    if (tag === 'a' || (parent && inLink.has(parent))) inLink.add(element);
    if (SILENT_TAGS.has(tag) || excluded.has(element) || (parent && silent.has(parent))) silent.add(element);
    measures.set(element, own(element, tag, inLink.has(element), silent.has(element)));
  }
  for (let i = elements.length - 1; i >= 0; i--) {
    const element = elements[i];
    if (element === undefined) continue;
    const parent = parentOf(element);
    const total = parent && measures.get(parent);
    const part = measures.get(element);
    if (total && part) add(total, part);
  }
  return (element) => measures.get(element) ?? NOTHING;
}

function own(element: PageElement, tag: string, inLink: boolean, silent: boolean): Measure {
  const measure = emptyMeasure();
  if (CONTROLS.has(tag) && attribute(element, 'type') !== 'hidden') measure.controls = 1;
  if (silent) return measure;
  const heading = headingLevel(element);
  if (heading > 0) measure.headings = 1;
  if (heading === 1 || heading === 2) measure.topHeadings = 1;
  if (tag === 'a' && attribute(element, 'href') !== '') {
    measure.links = 1;
    if (isSiteLink(attribute(element, 'href'))) measure.siteLinks = 1;
  }
  for (const child of element.children) {
    if (isElement(child) || !isText(child)) continue;
    add(measure, measureText(child, inLink));
  }
  return measure;
}

/** A text node alone. */
export function measureText(node: PageText, inLink: boolean): Measure {
  const measure = emptyMeasure();
  measure.text = shownLength(node.data);
  if (inLink) measure.link = measure.text;
  else if (measure.text >= PROSE_RUN) {
    measure.prose = measure.text;
    measure.topic = node.data.match(TOPIC)?.length ?? 0;
  }
  return measure;
}

/** Length of a text as a page shows it: white space is one space, and none at either end. */
function shownLength(text: string): number {
  let length = 0;
  let isAfterSpace = false;
  for (let at = 0; at < text.length; at++) {
    if ((kindOf(text.charCodeAt(at)) & SPACE) !== 0) isAfterSpace = true;
    else {
      length += isAfterSpace && length > 0 ? 2 : 1;
      isAfterSpace = false;
    }
  }
  return length;
}

/** Running text with less than this many words of the topic per thousand characters is about something else. */
const TOPIC_DENSITY = 2;

export function isOnTopic(measure: Measure): boolean {
  return measure.topic * 1000 >= measure.prose * TOPIC_DENSITY;
}

export function add(total: Measure, part: Measure): void {
  total.text += part.text;
  total.link += part.link;
  total.prose += part.prose;
  total.links += part.links;
  total.siteLinks += part.siteLinks;
  total.headings += part.headings;
  total.topHeadings += part.topHeadings;
  total.controls += part.controls;
  total.topic += part.topic;
}

export function linkShare(measure: Measure): number {
  return measure.text === 0 ? 0 : measure.link / measure.text;
}

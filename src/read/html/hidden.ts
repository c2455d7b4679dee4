/** Parts of a page that are not shown: drafts and pop-up windows, but also the folded sections of the document. */
import { attribute, namesOf, type PageElement, parentOf, styleOf } from './dom.ts';
import { isOnTopic, type Measure, type Measures } from './measure.ts';

const HIDDEN_CLASS =
  /(?:^|\s)(?:hidden|d-none|hide|is-hidden|visually-hidden|sr-only|screen-reader-text)(?:\s|$)/u;
/** Hidden on narrow screens only. */
const SHOWN_WHEN_WIDE = /(?:^|\s)(?:sm|md|lg|xl|2xl):(?:block|flex|grid|inline|table|contents)/u;
/** Names of what pops up over a page. */
export const NOTICE_NAME =
  /banner|popup|pop-up|notice|notification|(?:^|[\s_-])bar(?:$|[\s_-])|modal|alert|toast|dialog|overlay/u;

const FOLDED_PROSE = 100;
const FOLDED_SECTION = 40;
/** A page that hides this share of its text shows it section by section. */
const FOLDING_SHARE = 0.25;

export function isHidden(element: PageElement): boolean {
  if ('hidden' in element.attribs) return true;
  const classes = attribute(element, 'class').toLowerCase();
  if (HIDDEN_CLASS.test(classes) && !SHOWN_WHEN_WIDE.test(classes)) return true;
  const style = styleOf(element);
  return /display:none|visibility:hidden/u.test(style) || attribute(element, 'aria-hidden') === 'true';
}

/** Tabs and accordions hide parts of the document until a click; windows that pop up are not the document. */
export function isFolded(element: PageElement, measure: Measure, pageFolds: boolean): boolean {
  if (NOTICE_NAME.test(namesOf(element))) return false;
  return pageFolds ? measure.prose >= FOLDED_SECTION : measure.prose >= FOLDED_PROSE && isOnTopic(measure);
}

/** True for a page that keeps much of its text in tabs or accordions. */
export function foldsText(elements: readonly PageElement[], measures: Measures, page: Measure): boolean {
  const inside = new Set<PageElement>();
  let prose = 0;
  for (const element of elements) {
    const parent = parentOf(element);
    const isWithin = parent !== undefined && inside.has(parent);
    if (!isWithin && !isHidden(element)) continue;
    inside.add(element);
    if (!isWithin && !NOTICE_NAME.test(namesOf(element))) prose += measures(element).prose;
  }
  return prose >= page.prose * FOLDING_SHARE;
}

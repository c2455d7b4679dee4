/** What on a page is the site around the document: menus, banners, forms, hidden parts. */
import {
  attribute,
  headingLevel,
  namesOf,
  type PageElement,
  parentOf,
  SILENT_TAGS,
  tagOf,
  textOf,
} from './dom.ts';
import { isFolded, isHidden, NOTICE_NAME } from './hidden.ts';
import { linkShare, type Measure, type Measures } from './measure.ts';

export type Chrome = 'silent' | 'hidden' | 'header' | 'footer' | 'furniture';

const FOOTER_NAME =
  /(?:^|[\s_-])(?:(?:site|page|main|global|t)?-?footer|foot(?![_-]?note)|bottom-menu|podval|contentinfo)(?:$|[\s_-]|\d)/u;
const FOOTER_WHOLE =
  /(?:^|\s)(?:site|page|main|global|b|l|t)?[-_]{0,2}(?:footer|foot|podval|contentinfo)(?:\s|$)/u;
const HEADER_NAME =
  /(?:^|\s)(?:site|page|main|global|b|l|t)?[-_]{0,2}(?:header|topbar|top-bar|navbar|head)(?:\s|$)/u;
const COOKIE_NAME = /cookie|gdpr|consent|(?:^|[\s_-])cmp(?:$|[\s_-])|onetrust|didomi|kuki/u;
const FURNITURE_NAME =
  /(?:^|[\s_-])(?:breadcrumbs?|crumbs|share|shares|sharing|social|socials|subscribe|newsletter|popup|modal|modals|drawer|offcanvas|comments?|related|sidebar|preloader|loader|loading|spinner|menu|navbar|nav|navigation|pagination|pager|lang|langs|language|language-switcher|search|skip|skip-link|toolbar|tooltip|toc|table-of-contents|ez-toc-container|up-button|scroll-top|to-top)(?:$|[\s_-])/u;
/** A part of a sidebar in WordPress; page builders call every piece of text some kind of widget. */
const WIDGET_NAME = /(?:^|\s)widgets?(?:\s|$)/u;
const NAVIGATION_ROLES: ReadonlySet<string> = new Set(
  'navigation menu menubar search toolbar tablist banner'.split(' '),
);
const DISCLOSURE = /accordion|collaps|toggle|faq|spoiler/u;

/** Prose of a cookie banner or a consent form; a section of a policy about cookies is rarely shorter with a button. */
const BANNER_PROSE = 1500;
const FURNITURE_PROSE = 300;

export interface PageMeasure extends Measure {
  /** The page keeps much of its text in tabs or accordions. */
  readonly folds: boolean;
}

/** `page` measures the whole page: a part that holds most of its prose is the document, whatever it is called. */
export function chromeKind(element: PageElement, measures: Measures, page: PageMeasure): Chrome | undefined {
  const tag = tagOf(element);
  if (SILENT_TAGS.has(tag)) return 'silent';
  const measure = measures(element);
  if (tag === 'html' || tag === 'body' || tag === 'main' || measure.prose > page.prose / 2) return undefined;
  if (isHidden(element) && !isFolded(element, measure, page.folds)) return 'hidden';
  if (tag === 'button') return isDisclosure(element) ? undefined : 'furniture';
  const role = attribute(element, 'role').toLowerCase();
  const names = namesOf(element);
  if (isFooter(tag, role, names, measure, page)) return 'footer';
  if (isHeader(element, tag, names, measure)) return 'header';
  return isFurniture(element, tag, role, names, measure, page) ? 'furniture' : undefined;
}

/** Buttons that open a section carry its heading. */
function isDisclosure(element: PageElement): boolean {
  const parent = parentOf(element);
  if (parent && (headingLevel(parent) > 0 || tagOf(parent) === 'summary')) return true;
  const attributes = element.attribs;
  const opens =
    'aria-controls' in attributes || 'data-bs-toggle' in attributes || 'data-toggle' in attributes;
  return (
    DISCLOSURE.test(namesOf(element)) || (opens && !/modal|dropdown|burger|menu|nav/u.test(namesOf(element)))
  );
}

function isFooter(tag: string, role: string, names: string, measure: Measure, page: Measure): boolean {
  if (tag === 'footer' || role === 'contentinfo') return true;
  if (!FOOTER_WHOLE.test(names) && !(FOOTER_NAME.test(names) && measure.links + measure.controls > 0))
    return false;
  return measure.prose < page.prose * 0.2 && measure.topHeadings < 2;
}

function isHeader(element: PageElement, tag: string, names: string, measure: Measure): boolean {
  if (tag !== 'header' && !HEADER_NAME.test(names)) return false;
  if (measure.siteLinks === 0 && measure.controls === 0) return false;
  // The menu beside the document's title is dropped by itself.
  if (measure.topHeadings > 0) return false;
  for (let up = parentOf(element); up; up = parentOf(up)) if (tagOf(up) === 'article') return false;
  return linkShare(measure) > 0.3 || measure.prose < 150 || measure.controls > 1;
}

function isFurniture(
  element: PageElement,
  tag: string,
  role: string,
  names: string,
  measure: Measure,
  page: Measure,
): boolean {
  if (tag === 'nav' || NAVIGATION_ROLES.has(role)) return true;
  if (tag === 'dialog' || role === 'dialog' || role === 'alertdialog')
    return measure.prose < page.prose * 0.3;
  if (isCookieBanner(element, names, measure)) return true;
  if (tag === 'form') return measure.controls > 0 && measure.prose < Math.min(BANNER_PROSE, page.prose * 0.3);
  if (tag === 'aside')
    return linkShare(measure) > 0.3 || (measure.prose < FURNITURE_PROSE && measure.links > 0);
  const isNamed = FURNITURE_NAME.test(names) || WIDGET_NAME.test(names);
  if (isNamed && tag !== 'li' && tag !== 'p') {
    // Plain text without a link or a button is text, whatever its name.
    const isActive = measure.links > 0 || measure.controls > 0 || /load|spinner|skip/u.test(names);
    const isSmall = measure.prose < FURNITURE_PROSE && measure.prose < page.prose * 0.1;
    return isActive && isSmall && measure.topHeadings === 0;
  }
  return isMenu(tag, measure);
}

function isCookieBanner(element: PageElement, names: string, measure: Measure): boolean {
  if (!/^(?:div|section|aside)$/u.test(tagOf(element))) return false;
  if (measure.prose > BANNER_PROSE || measure.headings > 2) return false;
  const isSmall = measure.headings === 0 && measure.text < 500;
  if (!COOKIE_NAME.test(names))
    return isSmall && measure.controls > 0 && /cookie|куки/iu.test(textOf(element));
  if (measure.controls > 0 || NOTICE_NAME.test(names)) return true;
  const parent = parentOf(element);
  return parent !== undefined && tagOf(parent) === 'body' && isSmall && measure.links <= 2;
}

/** A list of links to the site's own pages with hardly a word between them. */
function isMenu(tag: string, measure: Measure): boolean {
  if (!/^(?:ul|ol|div|section|td)$/u.test(tag)) return false;
  const isMostlyLinks =
    linkShare(measure) > 0.85 && measure.siteLinks >= 3 && measure.siteLinks >= measure.links * 0.6;
  return isMostlyLinks && measure.text / measure.links < 40 && measure.topHeadings === 0;
}

/** Numbers of list items as a browser shows them. */
import { startsWithLabel } from '../line-breaks.ts';
import { lowerRoman, spreadsheetLetter } from '../numerals.ts';
import { attribute, isElement, isText, type PageElement, type PageNode, styleOf, tagOf } from './dom.ts';

export type Marker = (value: number) => string | undefined;

export interface ListCounter {
  next: number;
  readonly step: 1 | -1;
  readonly marker: Marker;
}

const BULLET: Marker = () => '•';
const DECIMAL: Marker = (value) => `${value}.`;
const NO_MARKER: Marker = () => undefined;

const BY_STYLE: ReadonlyMap<string, Marker> = new Map([
  ['none', NO_MARKER],
  ['disc', BULLET],
  ['circle', () => '◦'],
  ['square', () => '▪'],
  ['decimal', DECIMAL],
  ['decimal-leading-zero', (value) => `${String(value).padStart(2, '0')}.`],
  ['lower-alpha', (value) => `${spreadsheetLetter(value)}.`],
  ['lower-latin', (value) => `${spreadsheetLetter(value)}.`],
  ['upper-alpha', (value) => `${spreadsheetLetter(value).toUpperCase()}.`],
  ['upper-latin', (value) => `${spreadsheetLetter(value).toUpperCase()}.`],
  ['lower-roman', (value) => `${lowerRoman(value)}.`],
  ['upper-roman', (value) => `${lowerRoman(value).toUpperCase()}.`],
]);
const STYLE_BY_TYPE: ReadonlyMap<string, string> = new Map([
  ['1', 'decimal'],
  ['a', 'lower-alpha'],
  ['A', 'upper-alpha'],
  ['i', 'lower-roman'],
  ['I', 'upper-roman'],
]);

export function listCounter(list: PageElement): ListCounter {
  const isOrdered = tagOf(list) === 'ol';
  const items = list.children.filter(
    (child): child is PageElement => isElement(child) && tagOf(child) === 'li',
  );
  const typed = items.filter((item) => startsWithLabel(firstWords(item))).length;
  // Where most items have their number typed, a style of the page switches the markers off.
  const marker = typed > items.length / 2 ? NO_MARKER : (markerOf(list) ?? (isOrdered ? DECIMAL : BULLET));
  const isReversed = isOrdered && 'reversed' in list.attribs;
  const start = integer(attribute(list, 'start'));
  return { next: start ?? (isReversed ? items.length : 1), step: isReversed ? -1 : 1, marker };
}

/** The item's marker; moves the counter on. */
export function takeMarker(counter: ListCounter | undefined, item: PageElement): string | undefined {
  if (counter === undefined) return '•';
  const value = integer(attribute(item, 'value')) ?? counter.next;
  counter.next = value + counter.step;
  return (markerOf(item) ?? counter.marker)(value);
}

function firstWords(item: PageElement): string {
  let node: PageNode | undefined = item;
  while (node !== undefined && isElement(node)) {
    node = node.children.find((child) => isElement(child) || (isText(child) && child.data.trim() !== ''));
  }
  return node !== undefined && isText(node) ? node.data.trim() : '';
}

function markerOf(element: PageElement): Marker | undefined {
  const style =
    /list-style(?:-type)?:[^;]*?(none|disc|circle|square|decimal-leading-zero|decimal|(?:lower|upper)-(?:alpha|latin|roman))/u;
  const byStyle = style.exec(styleOf(element))?.[1];
  if (byStyle !== undefined) return BY_STYLE.get(byStyle);
  const type = attribute(element, 'type').trim();
  return BY_STYLE.get(STYLE_BY_TYPE.get(type) ?? type.toLowerCase());
}

function integer(text: string): number | undefined {
  return /^\s*-?\d{1,6}\s*$/u.test(text) ? Number(text) : undefined;
}

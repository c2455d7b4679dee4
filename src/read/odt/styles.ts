/** Styles of an OpenDocument text: what is bold, centred, hidden, and which list a style numbers. */
import { child, descendants, wholeNumber, type XmlElement } from '../docx/xml.ts';

export interface Style {
  readonly bold?: boolean;
  readonly centred?: boolean;
  readonly hidden?: boolean;
  /** Heading depth, from 1. */
  readonly outline?: number;
  readonly list?: string;
}

export interface Styles {
  /** The style with all it inherits; empty for an unknown name. */
  readonly resolve: (name: string | undefined) => Style;
}

/** Deeper chains of parents are a circle. */
const LONGEST_CHAIN = 20;

/** `roots` are the styles of the whole file and the automatic ones of its text. */
export function readStyles(roots: readonly XmlElement[]): Styles {
  const elements = new Map<string, XmlElement>();
  for (const root of roots)
    for (const element of descendants(root, 'style:style')) {
      const name = element.attributes['style:name'];
      if (name !== undefined) elements.set(name, element);
    }
  const known = new Map<string, Style>();
  const resolve = (name: string | undefined, depth: number): Style => {
    const element = name === undefined ? undefined : elements.get(name);
    if (name === undefined || element === undefined || depth > LONGEST_CHAIN) return {};
    const found = known.get(name);
    if (found !== undefined) return found;
    const style = { ...resolve(element.attributes['style:parent-style-name'], depth + 1), ...ownOf(element) };
    known.set(name, style);
    return style;
  };
  return { resolve: (name) => resolve(name, 0) };
}

function ownOf(element: XmlElement): Style {
  const text = child(element, 'style:text-properties')?.attributes ?? {};
  const paragraph = child(element, 'style:paragraph-properties')?.attributes ?? {};
  const weight = text['fo:font-weight'];
  const align = paragraph['fo:text-align'];
  const outline = wholeNumber(element.attributes['style:default-outline-level']);
  const list = element.attributes['style:list-style-name'];
  return {
    ...(weight === undefined ? {} : { bold: weight === 'bold' || Number(weight) >= 600 }),
    ...(align === undefined ? {} : { centred: align === 'center' }),
    ...(text['text:display'] === undefined ? {} : { hidden: text['text:display'] === 'none' }),
    ...(outline === undefined || outline < 1 ? {} : { outline }),
    ...(list === undefined || list === '' ? {} : { list }),
  };
}

/** Paragraph and run styles with what they inherit: heading levels, numbering, bold, hidden. */
import { child, childNumber, childValue, toggle, type XmlElement, type XmlPart } from './xml.ts';

export interface NumberingRef {
  readonly numId: number | undefined;
  readonly level: number | undefined;
}

export interface Style {
  readonly id: string;
  readonly name: string;
  /** Outline level from 0; 9 is body text. */
  readonly outline: number | undefined;
  readonly numbering: NumberingRef | undefined;
  readonly bold: boolean | undefined;
  readonly hidden: boolean | undefined;
  readonly centred: boolean | undefined;
}

export interface Styles {
  /** A style with everything it inherits; without an id, the default paragraph style. */
  readonly resolve: (id: string | undefined) => Style;
}

/** What applies where no style does. */
export const PLAIN: Style = {
  id: '',
  name: '',
  outline: undefined,
  numbering: undefined,
  bold: undefined,
  hidden: undefined,
  centred: undefined,
};

/** Without the hundreds of styles that Word lists as ones a document might use: more than half of the part. */
export function withoutLatent(source: string): string {
  const start = source.indexOf('<w:latentStyles ');
  const end = source.indexOf('</w:latentStyles>', start);
  if (start < 0 || end < 0) return source;
  return source.slice(0, start) + source.slice(end + '</w:latentStyles>'.length);
}

export function readStyles(part: XmlPart | undefined): Styles {
  const elements = new Map<string, XmlElement>();
  let defaultId: string | undefined;
  for (const element of part?.root.children ?? []) {
    const id = element.attributes['w:styleId'];
    if (element.name !== 'w:style' || id === undefined) continue;
    elements.set(id, element);
    const isDefault = /^(?:1|true|on)$/u.test(element.attributes['w:default'] ?? '');
    if (isDefault && element.attributes['w:type'] === 'paragraph') defaultId = id;
  }
  const known = new Map<string, Style>();
  const resolve = (id: string, seen: ReadonlySet<string>): Style => {
    const done = known.get(id);
    if (done !== undefined) return done;
    const element = elements.get(id);
    if (element === undefined || seen.has(id)) return PLAIN;
    const basedOn = childValue(element, 'w:basedOn');
    const parent = basedOn === undefined ? PLAIN : resolve(basedOn, new Set([...seen, id]));
    const style = inherit(parent, ownStyle(id, element));
    known.set(id, style);
    return style;
  };
  return {
    resolve: (id) => {
      const wanted = id ?? defaultId;
      return wanted === undefined ? PLAIN : resolve(wanted, new Set());
    },
  };
}

function ownStyle(id: string, element: XmlElement): Style {
  const paragraph = child(element, 'w:pPr');
  const run = child(element, 'w:rPr');
  return {
    id,
    name: childValue(element, 'w:name') ?? '',
    outline: childNumber(paragraph, 'w:outlineLvl'),
    numbering: numberingRef(paragraph),
    bold: toggle(run, 'w:b'),
    hidden: toggle(run, 'w:vanish'),
    centred: isCentred(paragraph),
  };
}

function inherit(parent: Style, own: Style): Style {
  const outline = own.outline ?? outlineByName(own.name) ?? parent.outline;
  // A derived style may give only the level and leave the list to its base.
  const numbering =
    own.numbering === undefined
      ? parent.numbering
      : {
          numId: own.numbering.numId ?? parent.numbering?.numId,
          level: own.numbering.level ?? parent.numbering?.level,
        };
  return {
    id: own.id,
    name: own.name,
    outline,
    numbering,
    bold: own.bold ?? parent.bold,
    hidden: own.hidden ?? parent.hidden,
    centred: own.centred ?? parent.centred,
  };
}

/** Built-in headings are known by name even where a converter dropped their outline level. */
function outlineByName(name: string): number | undefined {
  const level = /^(?:heading|заголовок|тақырып)\s*([1-9])$/iu.exec(name)?.[1];
  if (level !== undefined) return Number(level) - 1;
  return /^(?:title|название|заголовок)$/iu.test(name) ? 0 : undefined;
}

/** `w:numPr` of paragraph properties. */
export function numberingRef(properties: XmlElement | undefined): NumberingRef | undefined {
  const element = child(properties, 'w:numPr');
  if (element === undefined) return undefined;
  return { numId: childNumber(element, 'w:numId'), level: childNumber(element, 'w:ilvl') };
}

/** `w:jc`; undefined when the properties do not say. */
export function isCentred(properties: XmlElement | undefined): boolean | undefined {
  const value = childValue(properties, 'w:jc');
  return value === undefined ? undefined : value === 'center';
}

/** Entries of a table of contents repeat the headings. */
export function isContentsEntry(style: Style): boolean {
  return /^(?:toc|оглавление|содержание)\s*\d$/iu.test(style.name);
}

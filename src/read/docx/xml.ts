/** XML parts as trees whose elements know their place in the source; namespaces become fixed prefixes. */
import { SaxesParser } from 'saxes';
import { ReadError } from '../reader.ts';

export interface XmlElement {
  /** Name with the fixed prefix of its namespace ("w:p"), whatever prefix the file uses. */
  readonly name: string;
  /** Attributes by such names; those without a namespace by their bare name. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** Offsets of the element, and of what is between its tags, in the part's text. */
  readonly start: number;
  readonly innerStart: number;
  innerEnd: number;
  end: number;
}

export interface XmlPart {
  readonly name: string;
  readonly source: string;
  readonly root: XmlElement;
}

/** Real documents stay under a hundred. */
const DEPTH_LIMIT = 1500;
/** A thousand pages hold a few hundred thousand; each costs memory many times its size in the file. */
const ELEMENT_LIMIT = 2_000_000;
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [
    /^http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main$|\/ooxml\/wordprocessingml\/main$/u,
    'w:',
  ],
  [/\/officeDocument\/2006\/relationships$|\/ooxml\/officeDocument\/relationships$/u, 'r:'],
  [/\/package\/2006\/relationships$/u, 'rel:'],
  [/\/markup-compatibility\/2006$/u, 'mc:'],
  [/\/officeDocument\/2006\/math$|\/ooxml\/officeDocument\/math$/u, 'm:'],
  [/wordprocessingShape$/u, 'wps:'],
  [/\/word\/2010\/wordml$/u, 'w14:'],
  [/^urn:schemas-microsoft-com:vml$/u, 'v:'],
  [/^urn:oasis:names:tc:opendocument:xmlns:text:/u, 'text:'],
  [/^urn:oasis:names:tc:opendocument:xmlns:table:/u, 'table:'],
  [/^urn:oasis:names:tc:opendocument:xmlns:office:/u, 'office:'],
  [/^urn:oasis:names:tc:opendocument:xmlns:style:/u, 'style:'],
  [/^urn:oasis:names:tc:opendocument:xmlns:drawing:/u, 'draw:'],
  [/^urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:/u, 'fo:'],
  [/^urn:oasis:names:tc:opendocument:xmlns:manifest:/u, 'manifest:'],
  [/^urn:oasis:names:tc:opendocument:xmlns:container$/u, 'ocf:'],
  [/^http:\/\/www\.idpf\.org\/2007\/opf$/u, 'opf:'],
  [/^http:\/\/www\.w3\.org\/1999\/xlink$/u, 'xlink:'],
  [/^http:\/\/www\.w3\.org\/XML\/1998\/namespace$/u, 'xml:'],
];

/** Throws ReadError `damaged` for malformed XML and for a document type, whose entities are never expanded. */
export function parseXml(name: string, source: string): XmlPart {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const names = new Names(name);
  const stack: XmlElement[] = [];
  let root: XmlElement | undefined;
  let count = 0;

  parser.on('error', (error) => {
    throw new ReadError('damaged', `${name}: ${error.message}`);
  });
  parser.on('doctype', () => {
    throw new ReadError('damaged', `${name}: document type not allowed`);
  });
  parser.on('opentag', (tag) => {
    count += 1;
    if (count > ELEMENT_LIMIT) throw new ReadError('too-large', `${name}: too many elements`);
    names.enter(tag.attributes);
    const attributes: Record<string, string> = {};
    for (const given in tag.attributes) attributes[names.ofAttribute(given)] = tag.attributes[given] ?? '';
    const end = parser.position;
    const element: XmlElement = {
      name: names.ofElement(tag.name),
      attributes,
      children: [],
      start: source.lastIndexOf('<', end - 1),
      innerStart: end,
      innerEnd: end,
      end,
    };
    const parent = stack.at(-1);
    if (parent === undefined) root = element;
    else parent.children.push(element);
    stack.push(element);
    if (stack.length > DEPTH_LIMIT) throw new ReadError('damaged', `${name}: elements nested too deeply`);
  });
  parser.on('closetag', (tag) => {
    names.leave();
    const element = stack.pop();
    if (element === undefined || tag.isSelfClosing) return;
    element.end = parser.position;
    element.innerEnd = source.lastIndexOf('<', parser.position - 1);
  });
  parser.write(source).close();
  if (root === undefined) throw new ReadError('damaged', `${name}: no content`);
  return { name, source, root };
}

/** The namespaces in force: what each prefix stands for, and names seen before with their fixed prefixes. */
interface Scope {
  readonly uris: ReadonlyMap<string, string>;
  readonly elements: Map<string, string>;
  readonly attributes: Map<string, string>;
}

const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';

/**
 * Names with fixed prefixes, each made once: a part repeats a few dozen of them thousands of times, and declares its
 * namespaces at the root. The parser, asked for namespaces, would resolve every name anew.
 */
class Names {
  readonly #part: string;
  readonly #scopes: Scope[] = [
    scopeOf(
      new Map([
        ['', ''],
        ['xml', XML],
        ['xmlns', XMLNS],
      ]),
    ),
  ];

  constructor(part: string) {
    this.#part = part;
  }

  /** An element with these attributes begins. */
  enter(attributes: Readonly<Record<string, string>>): void {
    const outer = this.#scope;
    let own: Map<string, string> | undefined;
    for (const name in attributes) {
      if (!name.startsWith('xmlns') || (name.length > 5 && name[5] !== ':')) continue;
      own ??= new Map(outer.uris);
      own.set(name.slice(6), (attributes[name] ?? '').trim());
    }
    this.#scopes.push(own === undefined ? outer : scopeOf(own));
  }

  leave(): void {
    this.#scopes.pop();
  }

  ofElement(name: string): string {
    const { elements } = this.#scope;
    const earlier = elements.get(name);
    if (earlier !== undefined) return earlier;
    const made = this.#fixed(name);
    elements.set(name, made);
    return made;
  }

  /** Attributes without a prefix have no namespace. */
  ofAttribute(name: string): string {
    const { attributes } = this.#scope;
    const earlier = attributes.get(name);
    if (earlier !== undefined) return earlier;
    const made = name.includes(':') ? this.#fixed(name) : name;
    attributes.set(name, made);
    return made;
  }

  get #scope(): Scope {
    const scope = this.#scopes.at(-1);
    if (scope === undefined) throw new Error('the outermost scope is never left');
    return scope;
  }

  #fixed(name: string): string {
    const colon = name.indexOf(':');
    const uri = this.#scope.uris.get(colon < 0 ? '' : name.slice(0, colon));
    if (uri === undefined)
      throw new ReadError('damaged', `${this.#part}: unbound namespace prefix in ${name}`);
    if (uri === '') return name.slice(colon + 1);
    return `${PREFIXES.find(([pattern]) => pattern.test(uri))?.[1] ?? '?:'}${name.slice(colon + 1)}`;
  }
}

function scopeOf(uris: ReadonlyMap<string, string>): Scope {
  return { uris, elements: new Map(), attributes: new Map() };
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((inner) => inner.name === name);
}

/** The child's `w:val`, or undefined when there is no such child or value. */
export function childValue(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val'];
}

/** The child's `w:val` as a whole number. */
export function childNumber(element: XmlElement | undefined, name: string): number | undefined {
  return wholeNumber(childValue(element, name));
}

export function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,9}$/u.test(text.trim()) ? Number(text) : undefined;
}

/** An on/off property: undefined when absent, true without a value. */
export function toggle(element: XmlElement | undefined, name: string): boolean | undefined {
  const property = child(element, name);
  if (property === undefined) return undefined;
  return !/^(?:0|false|off|none)$/u.test(property.attributes['w:val'] ?? '1');
}

/** The first element below of this name. */
export function descendant(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element === undefined ? undefined : descendants(element, name)[0];
}

/** All elements below, in document order. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const stack = [...element.children].reverse();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (next.name === name) found.push(next);
    for (let i = next.children.length - 1; i >= 0; i--) {
      const inner = next.children[i];
      if (inner !== undefined) stack.push(inner);
    }
  }
  return found;
}

/** Automatic numbers of an OpenDocument text as a person sees them. */
import { bulletOf, formatNumber } from '../docx/levels.ts';
import { descendants, wholeNumber, type XmlElement } from '../docx/xml.ts';

interface Level {
  readonly format: string;
  readonly prefix: string;
  readonly suffix: string;
  /** How many of the levels above are shown with it. */
  readonly shown: number;
  readonly start: number;
  readonly bullet?: string;
}

type ListStyle = ReadonlyMap<number, Level>;

/** A list as it counts; a list that goes on shares it with the one before. */
export interface Counter {
  readonly style: ListStyle;
  readonly values: (number | undefined)[];
}

const FORMATS: ReadonlyMap<string, string> = new Map([
  ['1', 'decimal'],
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
  ['', 'none'],
]);

export class Lists {
  readonly #styles = new Map<string, ListStyle>();
  readonly #outline: Counter | undefined;
  readonly #byStyle = new Map<string, Counter>();
  readonly #byId = new Map<string, Counter>();

  constructor(roots: readonly XmlElement[]) {
    for (const root of roots) {
      for (const element of descendants(root, 'text:list-style')) {
        const name = element.attributes['style:name'];
        if (name !== undefined) this.#styles.set(name, levelsOf(element));
      }
    }
    const outline = roots.flatMap((root) => descendants(root, 'text:outline-style'))[0];
    this.#outline = outline === undefined ? undefined : { style: levelsOf(outline), values: [] };
  }

  /** The counter of a list that begins here. */
  open(list: XmlElement, styleName: string | undefined): Counter {
    const {
      'text:continue-list': continued,
      'xml:id': id,
      'text:continue-numbering': goesOn,
    } = list.attributes;
    const name = styleName ?? '';
    const before = continued === undefined ? undefined : this.#byId.get(continued);
    const counter = before ??
      (goesOn === 'true' ? this.#byStyle.get(name) : undefined) ?? {
        style: this.#styles.get(name) ?? new Map<number, Level>(),
        values: [],
      };
    this.#byStyle.set(name, counter);
    if (id !== undefined) this.#byId.set(id, counter);
    return counter;
  }

  /** A list inside another counts with it, and may be named as the one that goes on. */
  nest(list: XmlElement, counter: Counter): Counter {
    const id = list.attributes['xml:id'];
    if (id !== undefined) this.#byId.set(id, counter);
    return counter;
  }

  /** Counts a heading outside lists; undefined where headings have no numbers. */
  heading(level: number): string | undefined {
    if (this.#outline === undefined) return undefined;
    const label = nextLabel(this.#outline, level, undefined);
    return label === '' ? undefined : label;
  }
}

/** Counts an item on a level, from 1, and returns its label, empty for one that shows nothing. */
export function nextLabel({ style, values }: Counter, level: number, start: number | undefined): string {
  const own = style.get(level);
  values[level] = start ?? (values[level] === undefined ? (own?.start ?? 1) : (values[level] ?? 0) + 1);
  values.length = level + 1;
  if (own === undefined) return '';
  if (own.bullet !== undefined) return bulletOf(own.bullet);
  if (own.format === 'none') return '';
  const numbers: string[] = [];
  for (let at = Math.max(1, level - own.shown + 1); at <= level; at++) {
    const format = style.get(at)?.format ?? 'decimal';
    if (format !== 'none') numbers.push(formatNumber(values[at] ?? style.get(at)?.start ?? 1, format));
  }
  return `${own.prefix}${numbers.join('.')}${own.suffix}`.trim();
}

function levelsOf(element: XmlElement): ListStyle {
  const levels = new Map<number, Level>();
  for (const own of element.children) {
    const level = wholeNumber(own.attributes['text:level']);
    if (level === undefined) continue;
    const { attributes } = own;
    const isBullet = own.name === 'text:list-level-style-bullet';
    levels.set(level, {
      format: formatOf(attributes['style:num-format'] ?? ''),
      prefix: attributes['style:num-prefix'] ?? '',
      suffix: attributes['style:num-suffix'] ?? '',
      shown: wholeNumber(attributes['text:display-levels']) ?? 1,
      start: wholeNumber(attributes['text:start-value']) ?? 1,
      ...(isBullet ? { bullet: attributes['text:bullet-char'] ?? '•' } : {}),
    });
  }
  return levels;
}

/** LibreOffice names alphabets by their first letters («А, Б, .., Аа, Бб, ... (ru)»). */
function formatOf(value: string): string {
  const known = FORMATS.get(value);
  if (known !== undefined) return known;
  if (/^[аА]/u.test(value)) return value.startsWith('а') ? 'russianLower' : 'russianUpper';
  return 'decimal';
}

/** What each line of a Markdown file is: heading, list item, table row, fence, text. */
import { isBlank, type Line } from './lines.ts';

export type LineRole =
  | { readonly kind: 'blank' }
  | { readonly kind: 'rule' }
  | { readonly kind: 'fence'; readonly sign: string }
  | { readonly kind: 'heading'; readonly level: number; readonly from: number; readonly to: number }
  | { readonly kind: 'underline'; readonly level: 1 | 2 }
  | {
      readonly kind: 'item';
      readonly marker: string;
      /** Column of the marker and of the text after it: nesting is told by them. */
      readonly indent: number;
      readonly content: number;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'row'; readonly from: number; readonly to: number }
  | { readonly kind: 'reference'; readonly name: string; readonly target: string }
  | { readonly kind: 'text'; readonly from: number; readonly to: number; readonly indent: number };

const BULLET = /^([-*+])(?:[ \t]+|$)/u;
const ORDERED = /^(\d{1,3}[.)])(?:[ \t]+|$)/u;
const REFERENCE = /^\[([^\][^][^\][]*)\]:\s+<?([^\s<>]+)>?(?:\s+["'(].*)?$/u;

/** Names the role of a line by itself; what the lines around make of it is the reader's business. */
export function roleOf(source: string, line: Line): LineRole {
  if (isBlank(line)) return { kind: 'blank' };
  let { from, indent } = line;
  const { to } = line;
  // A quotation shows its text; the bar beside it is decoration.
  while (source[from] === '>') {
    from++;
    indent++;
    while (from < to && /[ \t]/u.test(source[from] ?? '')) {
      from++;
      indent++;
    }
  }
  if (from >= to) return { kind: 'blank' };
  const text = source.slice(from, to);
  if (/^(?:`{3,}|~{3,})/u.test(text)) return { kind: 'fence', sign: text.slice(0, 3) };
  if (/^=+$/u.test(text)) return { kind: 'underline', level: 1 };
  if (/^-+$/u.test(text)) return { kind: 'underline', level: 2 };
  if (/^(?:\*[ \t]*){3,}$|^(?:-[ \t]*){3,}$|^(?:_[ \t]*){3,}$/u.test(text)) return { kind: 'rule' };
  const hashes = /^(#{1,6})(?:[ \t]+|$)/u.exec(text);
  if (hashes !== null) {
    const start = from + hashes[0].length;
    return {
      kind: 'heading',
      level: hashes[1]?.length ?? 1,
      from: start,
      to: withoutClosing(source, start, to),
    };
  }
  const item = BULLET.exec(text) ?? ORDERED.exec(text);
  if (item !== null) {
    const content = indent + item[0].length;
    return { kind: 'item', marker: item[1] ?? '-', indent, content, from: from + item[0].length, to };
  }
  if (text.startsWith('|')) return { kind: 'row', from, to };
  const reference = text.startsWith('[') ? REFERENCE.exec(text) : null;
  if (reference !== null) return { kind: 'reference', name: reference[1] ?? '', target: reference[2] ?? '' };
  return { kind: 'text', from, to, indent };
}

/** End of a heading's words when hashes close it ("## Цели ##"). */
function withoutClosing(source: string, from: number, to: number): number {
  let end = to;
  while (end > from && source[end - 1] === '#') end--;
  return end === to || (end > from && !/[ \t]/u.test(source[end - 1] ?? '')) ? to : end;
}

/** The delimiter row of a table: "|---|:--:|". */
export function isDelimiterRow(text: string): boolean {
  return /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/u.test(text) && text.includes('|');
}

/** String literals of an inline script or a JSON payload, with the place of every character in the source. */
import type { Origin } from './dom.ts';

const SIMPLE: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\n',
  t: '\t',
  b: '',
  f: '\n',
  v: ' ',
  '0': '',
};

/** Literals of at least `shortest` characters, in order. `base` is the offset of `code` in the source. */
export function literalsIn(code: string, at: (offset: number) => number, shortest: number): Origin[] {
  const found: Origin[] = [];
  let i = 0;
  while (i < code.length) {
    const quote = code[i] ?? '';
    if (quote === '/' && (code[i + 1] === '/' || code[i + 1] === '*')) {
      const close = code[i + 1] === '/' ? code.indexOf('\n', i) : code.indexOf('*/', i + 2);
      if (close < 0) break;
      i = close + 1;
    } else if (quote === '"' || quote === "'" || quote === '`') {
      const end = closingQuote(code, i, quote);
      if (end - i > shortest) found.push(unescaped(code, i + 1, end, at));
      i = end + 1;
    } else i++;
  }
  return found;
}

function closingQuote(code: string, open: number, quote: string): number {
  for (let i = open + 1; i < code.length; i++) {
    if (code[i] === '\\') i++;
    else if (code[i] === quote) return i;
    // A quote that does not close on its line was an apostrophe in something else.
    else if (code[i] === '\n' && quote !== '`') return i;
  }
  return code.length;
}

function unescaped(code: string, from: number, to: number, at: (offset: number) => number): Origin {
  let text = '';
  const offsets: number[] = [];
  const put = (shown: string, offset: number): void => {
    for (const unit of shown.split('')) {
      text += unit;
      offsets.push(at(offset));
    }
  };
  for (let i = from; i < to; i++) {
    const char = code[i] ?? '';
    if (char === '$' && code[i + 1] === '{') {
      // What a template puts in is not known: leave the hole.
      const close = code.indexOf('}', i);
      i = close < 0 || close >= to ? to : close;
    } else if (char !== '\\') put(char, i);
    else {
      const start = i;
      const kind = code[i + 1] ?? '';
      const hex = /^(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2}))/iu.exec(code.slice(i + 1, i + 10));
      const value = Number.parseInt(hex?.[1] ?? hex?.[2] ?? hex?.[3] ?? '', 16);
      i += hex === null ? 1 : hex[0].length;
      if (hex === null) put(SIMPLE[kind] ?? (kind === '\n' ? '' : kind), start);
      else if (value <= 0x10ffff) put(String.fromCodePoint(value), start);
    }
  }
  offsets.push(at(to));
  return { text, at: (offset) => offsets[Math.min(offset, offsets.length - 1)] ?? 0, isSource: false };
}

/** An RTF file → its tokens with their places; one byte is one character. */

export type Token =
  | { readonly kind: 'open' | 'close'; readonly from: number; readonly to: number }
  | {
      readonly kind: 'word';
      readonly name: string;
      readonly value: number | undefined;
      readonly from: number;
      readonly to: number;
    }
  /** A control symbol: «\~», «\*». */
  | { readonly kind: 'symbol'; readonly sign: string; readonly from: number; readonly to: number }
  | { readonly kind: 'byte'; readonly byte: number; readonly from: number; readonly to: number }
  | { readonly kind: 'text'; readonly from: number; readonly to: number };

const WORD = /([a-z]{1,32})(-?\d{1,10})? ?/iy;

export function* tokensOf(source: string): Generator<Token> {
  let at = 0;
  while (at < source.length) {
    const sign = source[at];
    const from = at;
    if (sign === '{' || sign === '}') {
      at++;
      yield { kind: sign === '{' ? 'open' : 'close', from, to: at };
    } else if (sign === '\\') {
      const token = control(source, from);
      at = token.to;
      yield token;
      // Bytes of pictures that no bracket bounds.
      if (token.kind === 'word' && token.name === 'bin') at += Math.max(0, token.value ?? 0);
    } else if (sign === '\r' || sign === '\n') at++;
    else {
      while (at < source.length && !/[{}\\\r\n]/u.test(source[at] ?? '')) at++;
      yield { kind: 'text', from, to: at };
    }
  }
}

function control(source: string, from: number): Token {
  const next = source[from + 1] ?? '';
  if (next === "'") {
    const byte = Number.parseInt(source.slice(from + 2, from + 4), 16);
    return {
      kind: 'byte',
      byte: Number.isNaN(byte) ? 0x20 : byte,
      from,
      to: Math.min(source.length, from + 4),
    };
  }
  WORD.lastIndex = from + 1;
  const found = WORD.exec(source);
  if (found === null) return { kind: 'symbol', sign: next, from, to: Math.min(source.length, from + 2) };
  const [whole, name = '', value] = found;
  return {
    kind: 'word',
    name,
    value: value === undefined ? undefined : Number(value),
    from,
    to: from + 1 + whole.length,
  };
}

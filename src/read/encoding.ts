/** Bytes → string: byte order mark, UTF-8, UTF-16 without a mark, then the Cyrillic 8-bit encodings by their letters. */
import { type CyrillicGuess, guessCyrillic, kazakhFrom1251 } from './encoding-guess.ts';
import { ReadError } from './reader.ts';

export interface Decoded {
  readonly text: string;
  /** Label of the encoding that was used, in lower case: "utf-8", "windows-1251", "kz-1048". */
  readonly encoding: string;
  /** True when nothing in the file says which encoding it is and the letters decided. */
  readonly guessed: boolean;
  /** Number of characters that could not be decoded. */
  readonly damaged: number;
}

/** A sample of this size decides everything that needs looking at bytes one by one in script. */
const SAMPLE = 64 * 1024;

/**
 * Decodes a text file. `forced` is the person's word and wins over everything; `declared` is the file's own word
 * (`<meta charset>`), which loses to a byte order mark and wins over a guess.
 * Throws ReadError: `empty`, `binary`, `unknown-encoding`.
 */
export function decodeText(bytes: Uint8Array, forced?: string, declared?: string): Decoded {
  if (bytes.length === 0) throw new ReadError('empty');
  const decoded = decodeAny(bytes, forced, declared);
  if (looksBinary(decoded.text)) throw new ReadError('binary');
  if (!/[^\s\u200B\uFEFF]/u.test(decoded.text)) throw new ReadError('empty');
  return decoded;
}

function decodeAny(bytes: Uint8Array, forced?: string, declared?: string): Decoded {
  if (forced !== undefined) {
    const label = knownLabel(forced);
    if (label === undefined) throw new ReadError('unknown-encoding', forced);
    return decodeAs(bytes, label, false);
  }
  const marked = byteOrderMark(bytes);
  if (marked !== undefined) return decodeAs(bytes, marked, false);
  const wide = utf16WithoutMark(bytes);
  if (wide !== undefined) return decodeAs(bytes, wide, true);
  const declaredLabel = declared === undefined ? undefined : knownLabel(declared);
  if (declaredLabel !== undefined && !declaredLabel.startsWith('utf-')) {
    // Pages that were moved to UTF-8 keep an old <meta>: bytes that are valid UTF-8 are UTF-8.
    return strictUtf8(bytes) ?? decodeAs(bytes, declaredLabel, false);
  }
  const strict = strictUtf8(bytes);
  if (strict !== undefined) return strict;
  if (looksLikeDamagedUtf8(bytes)) return decodeAs(bytes, 'utf-8', false);
  const guess: CyrillicGuess = guessCyrillic(sampleFromFirstHighByte(bytes));
  return decodeAs(bytes, guess, true);
}

/** The label as TextDecoder names it, or undefined when it knows no such encoding. */
function knownLabel(label: string): string | undefined {
  const wanted = label.trim().toLowerCase();
  if (/^(?:kz-?1048|rk-?1048|strk1048-2002)$/u.test(wanted)) return 'kz-1048';
  const alias = /^(?:cp|ibm|dos-?)(866)$/u.test(wanted)
    ? 'ibm866'
    : wanted.replace(/^(?:cp-?|win-?)(?=125\d$)/u, 'windows-');
  try {
    return new TextDecoder(alias).encoding;
  } catch {
    return undefined;
  }
}

function decodeAs(bytes: Uint8Array, label: string, guessed: boolean): Decoded {
  const text =
    label === 'kz-1048'
      ? kazakhFrom1251(new TextDecoder('windows-1251').decode(bytes))
      : new TextDecoder(label).decode(bytes);
  return { text, encoding: label, guessed, damaged: countReplacements(text) };
}

function strictUtf8(bytes: Uint8Array): Decoded | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, encoding: 'utf-8', guessed: false, damaged: 0 };
  } catch {
    return undefined;
  }
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

/**
 * In UTF-16 nearly every second byte is 00 (Latin, spaces) or 04 (Cyrillic). Such bytes are also valid UTF-8, so
 * this has to be asked first.
 */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const end = Math.min(bytes.length, SAMPLE) & ~1;
  if (end < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < end; i += 2) {
    if (isHighHalf(bytes[i])) even++;
    if (isHighHalf(bytes[i + 1])) odd++;
  }
  const pairs = end / 2;
  if (odd > pairs * 0.7 && even < pairs * 0.3) return 'utf-16le';
  if (even > pairs * 0.7 && odd < pairs * 0.3) return 'utf-16be';
  return undefined;
}

function isHighHalf(byte: number | undefined): boolean {
  return byte === 0 || byte === 4;
}

/** A UTF-8 file with a broken byte or two (cut by an editor) is still UTF-8: well-formed pairs outnumber errors. */
function looksLikeDamagedUtf8(bytes: Uint8Array): boolean {
  const sample = new TextDecoder('utf-8').decode(sampleFromFirstHighByte(bytes));
  const broken = countReplacements(sample);
  let wide = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code > 0x7f && code !== 0xfffd) wide++;
  }
  return wide > 20 && broken * 10 < wide;
}

/** The head of a web page may be kilobytes of ASCII; the letters that decide come later. */
function sampleFromFirstHighByte(bytes: Uint8Array): Uint8Array {
  let first = 0;
  while (first < bytes.length && (bytes[first] ?? 0) < 0x80) first++;
  const from = Math.max(0, first - 16);
  return bytes.subarray(from, from + SAMPLE);
}

function countReplacements(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) count++;
  return count;
}

/** No text has NULs, and none has more than a stray control character. */
function looksBinary(text: string): boolean {
  const end = Math.min(text.length, SAMPLE);
  let controls = 0;
  let broken = 0;
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 0) return true;
    if (code < 0x20 ? code < 9 || (code > 13 && code !== 0x1a) : code === 0x7f) controls++;
    else if (code === 0xfffd) broken++;
  }
  return controls * 100 > end || broken * 5 > end;
}

/**
 * What kind of character a code unit is, from a table that fills itself as characters are met: in loops over every
 * character of a text a lookup costs a tenth of what a pattern does. Only characters of the basic plane have kinds.
 */

export const LETTER = 1;
export const UPPER = 2;
export const LOWER = 4;
/** A letter, an accent above one or a soft hyphen: what words are made of. */
export const IN_WORD = 8;
export const NUMBER = 16;
/** As `\s` has it. */
export const SPACE = 32;
export const LATIN = 64;
export const CYRILLIC = 128;
const MET = 256;

const PATTERNS: readonly (readonly [number, RegExp])[] = [
  [LETTER, /[\p{L}]/iu],
  [UPPER, /[\p{Lu}]/u],
  [LOWER, /[\p{Ll}]/u],
  [IN_WORD, /[\p{L}\p{M}\u00AD]/iu],
  [NUMBER, /[\p{N}]/u],
  [SPACE, /\s/u],
  [LATIN, /\p{Script=Latin}/u],
  [CYRILLIC, /\p{Script=Cyrillic}/u],
];

const kinds = new Uint16Array(0x1_00_00);

/** The kinds of a code unit, as a sum of the constants above. */
export function kindOf(code: number): number {
  return kinds[code] || meet(code);
}

function meet(code: number): number {
  const sign = String.fromCharCode(code);
  const kind = PATTERNS.reduce((sum, [flag, pattern]) => (pattern.test(sign) ? sum | flag : sum), MET);
  kinds[code] = kind;
  return kind;
}

/** Whether the character at an offset is a capital; false behind the end. */
export function isUpperAt(text: string, at: number): boolean {
  return at < text.length && (kindOf(text.charCodeAt(at)) & UPPER) !== 0;
}

/** Whether the character at an offset is a small letter; false behind the end. */
export function isLowerAt(text: string, at: number): boolean {
  return at < text.length && (kindOf(text.charCodeAt(at)) & LOWER) !== 0;
}

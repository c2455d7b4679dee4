/** Text from a document on its way to a terminal: nothing in it may move the cursor or turn the reading order. */

/** Control characters, escapes, marks that reorder text, halves of characters. */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this removes
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\p{Surrogate}]/gu;

/** Replaces what could act on a terminal with a visible sign; tabs and line breaks become spaces. */
export function safe(text: string): string {
  return text.replace(/[\t\n\r]+/g, ' ').replace(UNSAFE, '\uFFFD');
}

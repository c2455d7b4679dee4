/** Numbers as lists write them: letters, Roman and Russian letters. */

/** Word's list letters for Russian: ё, й, ъ and ь are left out, ы is not. */
const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщыэюя';
const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
/** Beyond this a list is not numbered in Roman by anybody; writes digits. */
const ROMAN_LIMIT = 4999;

export function lowerRoman(value: number): string {
  if (value < 1 || value > ROMAN_LIMIT) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, letters] of ROMAN) {
    while (rest >= worth) {
      text += letters;
      rest -= worth;
    }
  }
  return text;
}

/** Word's letters: z is followed by aa, bb … zz, aaa. */
function repeatedLetter(value: number, letters: string): string {
  if (value < 1) return String(value);
  const index = (value - 1) % letters.length;
  return (letters[index] ?? '').repeat(Math.min(Math.floor((value - 1) / letters.length) + 1, 20));
}

export const lowerLetter = (value: number): string => repeatedLetter(value, LATIN);
export const lowerRussian = (value: number): string => repeatedLetter(value, RUSSIAN);

/** A browser's letters: z is followed by aa, ab, ac. */
export function spreadsheetLetter(value: number): string {
  if (value < 1) return String(value);
  let rest = value;
  let text = '';
  while (rest > 0) {
    rest -= 1;
    text = (LATIN[rest % 26] ?? '') + text;
    rest = Math.floor(rest / 26);
  }
  return text;
}

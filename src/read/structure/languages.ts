/** The language of every block; a word or two take the language of the text around them. */
import { kindOf, LETTER } from '../../language/letters.ts';
import type { Language } from '../../model/document.ts';
import type { Entry } from './entry.ts';

/** Fewer letters than this do not show a language by themselves («Cookies», «Байланыс»). */
const ENOUGH = 25;

/** A text longer than this has words enough beside its addresses. */
const LONG = 400;

export function languagesOf(
  entries: readonly Entry[],
  languageOf: (text: string) => Language,
): readonly Language[] {
  const words = entries.map((entry) => wordsOf(entry.text));
  const own = words.map(languageOf);
  const isSure = entries.map((entry, i) => {
    const head = entry.text.length > LONG ? wordsOf(entry.text.slice(0, LONG)) : (words[i] ?? '');
    return hasEnough(head);
  });
  const after: (Language | undefined)[] = new Array(entries.length);
  let next: Language | undefined;
  for (let i = entries.length - 1; i >= 0; i--) {
    after[i] = next;
    if (isSure[i] === true) next = own[i];
  }
  let before: Language | undefined;
  return own.map((language, i) => {
    if (isSure[i] === true) {
      before = language;
      return language;
    }
    // Kazakh letters are proof at any length; Latin names and Russian-looking words are not.
    const isBacked = language === before || language === after[i];
    const around = before ?? after[i];
    if (language === 'kk' || isBacked || around === undefined) return language;
    return language === 'ru' && around === 'en' ? language : around;
  });
}

function hasEnough(text: string): boolean {
  let letters = 0;
  for (let at = 0; at < text.length && letters < ENOUGH; at++)
    if ((kindOf(text.charCodeAt(at)) & LETTER) !== 0) letters++;
  return letters >= ENOUGH;
}

/** Without addresses, which are Latin in any language. */
function wordsOf(text: string): string {
  if (text.length > LONG || !/[@/]|www\./u.test(text)) return text;
  return text
    .split(/\s+/u)
    .filter((word) => !/[@/]|www\./u.test(word))
    .join(' ');
}

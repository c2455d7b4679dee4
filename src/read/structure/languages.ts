/** The language of every block; a word or two take the language of the text around them. */
import type { Language } from '../../model/document.ts';
import type { Entry } from './entry.ts';

/** Fewer letters than this do not show a language by themselves («Cookies», «Байланыс»). */
const ENOUGH = /^(?:\P{L}*\p{L}){25}/u;

export function languagesOf(
  entries: readonly Entry[],
  languageOf: (text: string) => Language,
): readonly Language[] {
  const own = entries.map((entry) => languageOf(wordsOf(entry.text)));
  const isSure = entries.map((entry) => ENOUGH.test(wordsOf(entry.text.slice(0, 400))));
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

/** Without addresses, which are Latin in any language; a long text has words enough beside them. */
function wordsOf(text: string): string {
  if (text.length > 400 || !/[@/]|www\./u.test(text)) return text;
  return text
    .split(/\s+/u)
    .filter((word) => !/[@/]|www\./u.test(word))
    .join(' ');
}

/** Which of the three languages a passage is written in. */
import type { Language } from '../model/document.ts';

const KAZAKH_LETTERS = /[әғқңөұүһі]/giu;
const CYRILLIC = /[\u0400-\u04FF]/gu;
const LATIN = /[a-z]/giu;
/** Frequent Kazakh words that hold no letter of their own. */
const KAZAKH_WORDS =
  /(?<![\p{L}])(?:деректер\p{L}*|жеке|саясат\p{L}*|пайдалану\p{L}*|мен|бойынша|туралы|арналған|немесе|сайт\p{L}{2,}|болып|бар|деп|сотта?|мерзім\p{L}*|дербес|тарау|бап\p{L}*)(?![\p{L}])/giu;

/** The language of a passage; Cyrillic with few or no Kazakh signs is Russian, mostly Latin is English. */
export function languageOf(text: string): Language {
  const cyrillic = count(text, CYRILLIC);
  const latin = count(text, LATIN);
  if (latin > cyrillic * 1.5 && latin > 0) return 'en';
  const kazakh = count(text, KAZAKH_LETTERS);
  if (kazakh >= Math.max(1, cyrillic * 0.025)) return 'kk';
  const words = count(text, /[\p{L}]+/gu);
  return count(text, KAZAKH_WORDS) >= Math.max(1, words * 0.3) ? 'kk' : 'ru';
}

function count(text: string, pattern: RegExp): number {
  let n = 0;
  for (const _ of text.matchAll(pattern)) n++;
  return n;
}

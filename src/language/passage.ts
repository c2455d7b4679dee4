/** Which of the three languages a passage is written in. */
import type { Language } from '../model/document.ts';

const KAZAKH_LETTERS = new Set('әғқңөұүһіӘҒҚҢӨҰҮҺІ');
/** Frequent Kazakh words that hold no letter of their own. */
const KAZAKH_WORD =
  /^(?:деректер\p{L}*|жеке|саясат\p{L}*|пайдалану\p{L}*|мен|бойынша|туралы|арналған|немесе|сайт\p{L}{2,}|болып|бар|деп|сотта?|мерзім\p{L}*|дербес|тарау|бап\p{L}*|база(?:сы|лары)\p{L}*|\p{L}+ттер|\p{L}{2,}(?:алады|ылады|майды|байды|пайды|аймыз))$/iu;

/** A passage longer than this shows its Kazakh by its letters. */
const SHORT = 120;

/** Kazakh prose has its letters in most words; a Russian sentence that names «Самұрық» has them in that name only. */
function isNameOnly(text: string, share: number): boolean {
  if (share >= 0.1) return false;
  const words = text.match(/[\u0400-\u04FF]+/gu) ?? [];
  return words.filter((w) => [...w].some((c) => KAZAKH_LETTERS.has(c))).length < words.length * 0.2;
}

/** The language of a passage; Cyrillic with few or no Kazakh signs is Russian, mostly Latin is English. */
export function languageOf(text: string): Language {
  let [cyrillic, latin, kazakh] = [0, 0, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x400 && code <= 0x4ff) {
      cyrillic++;
      // between А and я all letters are Russian
      if ((code < 0x410 || code > 0x44f) && KAZAKH_LETTERS.has(text[i] ?? '')) kazakh++;
    } else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) latin++;
  }
  if (latin > cyrillic * 1.5 && latin > 0) return 'en';
  if (kazakh >= Math.max(1, cyrillic * 0.025) && !isNameOnly(text, kazakh / cyrillic)) return 'kk';
  if (text.length > SHORT) return 'ru';
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.filter(isKazakhWord).length >= Math.max(1, words.length * 0.3) ? 'kk' : 'ru';
}

const MOST_KNOWN = 20_000;
const known = new Map<string, boolean>();

/** Worked out once for each form of a word. */
function isKazakhWord(word: string): boolean {
  const earlier = known.get(word);
  if (earlier !== undefined) return earlier;
  if (known.size >= MOST_KNOWN) known.clear();
  const made = KAZAKH_WORD.test(word);
  known.set(word, made);
  return made;
}

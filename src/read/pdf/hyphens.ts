/** Words cut in two at the end of a line. */

export type Joint = 'space' | 'none' | 'drop-hyphen';

/** Parts of words that keep their hyphen, where the file has nothing to compare with. */
const KEEPS_BEFORE =
  /^(?:веб|интернет|онлайн|офлайн|бизнес|пресс|медиа|смс|sms|e|web|non|self|opt|third|кое|из|по|во|в|push|ip)$/iu;
const KEEPS_AFTER = /^(?:либо|нибудь|то|таки|ка|на|да|ға|фз|адрес\p{L}*|сайт\p{L}*|cookie\p{L}*)$/iu;

/** How the last word of a line and the first of the next are joined. `words` is asked how often a word occurs. */
export function jointOf(before: string, after: string, count: (word: string) => number): Joint {
  if (before.endsWith('\u00AD')) return 'none';
  if (/:\/\/\S*[/.?=&]$|www\.\S*[/.]$/u.test(before) && /^[\w%?=&#-]/u.test(after)) return 'none';
  const left = /(\p{L}+)[-‐]$/u.exec(before)?.[1];
  if (left === undefined) return /[\p{L}\p{N}][-‐‑]$/u.test(before) ? 'none' : 'space';
  const right = /^\p{L}+/u.exec(after)?.[0];
  // «152-» and «ФЗ», «СМС-» and «2»: a hyphen of their own. «фото- и видео»: the first half stands for a word.
  if (right === undefined) return /^\p{N}/u.test(after) ? 'none' : 'space';
  if (/^(?:и|или|және|and|or)$/u.test(right)) return 'space';
  if (!/^\p{Ll}/u.test(right)) return 'none';
  // «ИТ-специалист», «IP-адрес»
  if (/^\p{Lu}{2,4}$/u.test(left)) return 'none';
  // «cookie-файлов»: no word is of two alphabets
  if (/^\p{Script=Latin}+$/u.test(left) && /^\p{Script=Cyrillic}/u.test(right)) return 'none';
  const [whole, hyphened] = [count(left + right), count(`${left}-${right}`)];
  if (whole !== hyphened) return whole > hyphened ? 'drop-hyphen' : 'none';
  return KEEPS_BEFORE.test(left) || KEEPS_AFTER.test(right) ? 'none' : 'drop-hyphen';
}

/**
 * A word that a narrow cell cuts without a hyphen («Автоматизиро», «ванный»): some other word of the file begins with
 * both of its parts.
 */
export function isCutWord(before: string, after: string, words: Iterable<string>): boolean {
  const left = /\p{L}{4,}$/u.exec(before)?.[0];
  const right = /^\p{Ll}+/u.exec(after)?.[0];
  if (left === undefined || right === undefined) return false;
  // One letter that is no word by itself.
  if (/^[^авикосуя]$/u.test(right)) return true;
  const start = (left + right.slice(0, 2)).toLowerCase();
  for (const word of words) if (word.startsWith(start)) return true;
  return false;
}

/** How often the words of the lines occur; a hyphened word counts for its forms as well (веб-сайт, веб-сайта). */
export function wordCounter(texts: Iterable<string>): {
  readonly count: (word: string) => number;
  readonly words: () => Iterable<string>;
} {
  const counts = new Map<string, number>();
  const add = (word: string): unknown => counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const text of texts) {
    for (const word of text.toLowerCase().match(/\p{L}+(?:[-‐‑]\p{L}+)*/gu) ?? []) {
      add(word.replace(/[‐‑]/gu, '-'));
      if (/[-‐‑]/u.test(word)) add(formKey(word.replace(/[‐‑]/gu, '-')));
    }
  }
  return {
    words: () => counts.keys(),
    count: (word) => {
      const lower = word.toLowerCase();
      return (counts.get(lower) ?? 0) + (lower.includes('-') ? (counts.get(formKey(lower)) ?? 0) : 0);
    },
  };
}

function formKey(word: string): string {
  const at = word.lastIndexOf('-');
  return `${word.slice(0, at + 5)}~`;
}

/** Words of a text with their offsets, normalised so that spelling variants of one word are one word. */

export type TokenKind = 'word' | 'number' | 'email' | 'url' | 'phone';

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** Lower case, ё as е, no soft hyphens or stress marks, Latin look-alikes folded inside Cyrillic words. */
  readonly norm: string;
}

const EMAIL = String.raw`[\p{L}\p{N}._%+-]+(?:@|\s?\[at\]\s?)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`;
const URL = String.raw`(?:https?:\/\/|www\.)[^\s<>«»"'()]+[\p{L}\p{N}/]|[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}-]+)*\.(?:ru|рф|kz|қаз|com|org|net|su|uz|kg|by|io|app|dev|pro|info|online|asia|me|ai|edu|gov|eu|de|su|shop|site|store|team|biz|club|space|tech)(?![\p{L}\p{N}-])(?:\/[^\s<>«»"'()]*)?`;
const PHONE = String.raw`\+\s?\d(?:[\s()‑–-]{0,2}\d){9,12}|8[\s(‑-]{1,2}\d{3}(?:[\s()‑–-]{0,2}\d){7}`;
const WORD = String.raw`[\p{L}\p{M}\u00AD]+(?:['’]\p{L}+)?`;
const NUMBER = String.raw`\p{N}+`;
const SHAPES = new RegExp(
  `(?<email>${EMAIL})|(?<url>${URL})|(?<phone>${PHONE})|(?<word>${WORD})|(?<number>${NUMBER})`,
  'giu',
);

const LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  i: 'і',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
  ə: 'ә',
};
const CYRILLIC = /[\u0400-\u04FF]/;
/** Latin letters that stand in for Cyrillic ones; ə is typed for ә in many Kazakh texts. */
const LATIN = /[a-zə]/;

/** Folds a word to the form that matching compares. Stress marks go, but й and other letters stay whole. */
export function normalise(word: string): string {
  let norm = word
    .normalize('NFC')
    .replace(/\u00AD|\u0300|\u0301/g, '')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll('’', "'");
  if (LATIN.test(norm) && CYRILLIC.test(norm)) norm = norm.replace(/[a-zə]/g, (c) => LOOKALIKES[c] ?? c);
  return norm;
}

/** Tokens of `text` between two offsets; offsets count in `text`. Punctuation is not a token. */
export function tokenise(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  const slice = from === 0 && to === text.length ? text : text.slice(from, to);
  for (const match of slice.matchAll(SHAPES)) {
    const start = from + match.index;
    const groups = match.groups ?? {};
    const kind: TokenKind =
      groups.word !== undefined
        ? 'word'
        : groups.number !== undefined
          ? 'number'
          : groups.email !== undefined
            ? 'email'
            : groups.url !== undefined
              ? 'url'
              : 'phone';
    tokens.push({
      start,
      end: start + match[0].length,
      kind,
      norm: kind === 'word' ? normalise(match[0]) : match[0].toLowerCase(),
    });
  }
  return tokens;
}

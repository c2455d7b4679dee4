/** Words of a text with their offsets, normalised so that spelling variants of one word are one word. */
import { IN_WORD, kindOf, LETTER, NUMBER } from './letters.ts';

export type TokenKind = 'word' | 'number' | 'email' | 'url' | 'phone';

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** Lower case, ё as е, no soft hyphens or stress marks, Latin look-alikes folded inside Cyrillic words. */
  readonly norm: string;
  /** A number above 0 that tokens of one spelling and kind share, so that what is worked out for one is found again. */
  readonly form: number;
}

const EMAIL = String.raw`[\p{L}\p{N}._%+-]+(?:@|\s?\[at\]\s?)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`;
const URL = String.raw`(?:https?:\/\/|www\.)[^\s<>«»"'()]+[\p{L}\p{N}/]|[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}-]+)*\.(?:ru|рф|kz|қаз|com|org|net|su|uz|kg|by|io|app|dev|pro|info|online|asia|me|ai|edu|gov|eu|de|su|shop|site|store|team|biz|club|space|tech)(?![\p{L}\p{N}-])(?:\/[^\s<>«»"'()]*)?`;
const PHONE = String.raw`\+\s?\d(?:[\s()‑–-]{0,2}\d){9,12}|8[\s(‑-]{1,2}\d{3}(?:[\s()‑–-]{0,2}\d){7}`;
const WORD = String.raw`[\p{L}\p{M}\u00AD]+(?:['’]\p{L}+)?`;
const DIGITS = String.raw`\p{N}+`;
/** Kinds in the order in which they are tried, each a group of the pattern. */
const KINDS: readonly TokenKind[] = ['email', 'url', 'phone', 'word', 'number'];
const SHAPES = new RegExp(`(${EMAIL})|(${URL})|(${PHONE})|(${WORD})|(${DIGITS})`, 'giu');
/** No address and no phone number is written without one of these: most sentences hold but words and numbers. */
const MAY_HOLD_ADDRESS = /[@+8]|\[at\]|:\/\/|\.[\p{L}\p{N}]|www\./iu;

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

/** Tokens of `text` between two offsets, behind those that are there; offsets count in `text`. Punctuation is not a token. */
export function tokenise(text: string, from = 0, to = text.length, tokens: Token[] = []): Token[] {
  const slice = from === 0 && to === text.length ? text : text.slice(from, to);
  if (!MAY_HOLD_ADDRESS.test(slice)) {
    addPlain(text, from, to, tokens);
    return tokens;
  }
  SHAPES.lastIndex = 0;
  for (let match = SHAPES.exec(slice); match !== null; match = SHAPES.exec(slice)) {
    const whole = match[0];
    const start = from + match.index;
    let group = 1;
    while (match[group] === undefined) group++;
    const kind = KINDS[group - 1] ?? 'word';
    const { norm, form } = formOf(whole, kind);
    tokens.push({ start, end: start + whole.length, kind, norm, form });
  }
  return tokens;
}

/** The words and numbers of a text without addresses: what `WORD` and `DIGITS` match, character by character. */
function addPlain(text: string, from: number, to: number, tokens: Token[]): void {
  for (let at = from; at < to; ) {
    const start = at;
    const kind = kindOf(text.charCodeAt(at));
    if ((kind & IN_WORD) !== 0) {
      at = endOfRun(text, at, to, IN_WORD);
      const isApostrophe = at < to && (text[at] === "'" || text[at] === '’');
      const after = isApostrophe ? endOfRun(text, at + 1, to, LETTER) : at;
      if (after > at + 1) at = after;
      const { norm, form } = formOf(text.slice(start, at), 'word');
      tokens.push({ start, end: at, kind: 'word', norm, form });
    } else if ((kind & NUMBER) !== 0) {
      at = endOfRun(text, at, to, NUMBER);
      const { norm, form } = formOf(text.slice(start, at), 'number');
      tokens.push({ start, end: at, kind: 'number', norm, form });
    } else at++;
  }
}

function endOfRun(text: string, from: number, to: number, kind: number): number {
  let at = from;
  while (at < to && (kindOf(text.charCodeAt(at)) & kind) !== 0) at++;
  return at;
}

const MOST_KNOWN = 50_000;
/** By spelling: none has two kinds. */
const known = new Map<string, Pick<Token, 'norm' | 'form'>>();
let forms = 0;

/** The norm of a token, worked out once for each spelling. */
function formOf(text: string, kind: TokenKind): Pick<Token, 'norm' | 'form'> {
  const earlier = known.get(text);
  if (earlier !== undefined) return earlier;
  if (known.size >= MOST_KNOWN) known.clear();
  const made = { norm: kind === 'word' ? normalise(text) : text.toLowerCase(), form: ++forms };
  known.set(text, made);
  return made;
}

/** How good a text is as text: damage that no rule should be blamed for. */
import { CYRILLIC, IN_WORD, kindOf, LATIN } from '../language/letters.ts';
import type { ReadNote } from '../model/document.ts';
import type { RawDocument } from './reader.ts';

/** Words that stand in every running text of a language, and those that every policy has. */
const COMMON = new Set(
  (
    'и в во не на с со по к ко о об от до из за для при под над без что как это или а но же так то их его её ее он ' +
    'она они мы вы вас вам наш наши ваш ваши вашей ваших который которые которых также если может могут не все всех ' +
    'лица лиц лицо данных данные данными персональных персональные обработки обработка обработку обработке ' +
    'пользователя пользователь пользователей оператор оператора оператором сайт сайта сайте информации информация ' +
    'согласие согласия политика политики настоящей настоящая договора закона федерального республики ' +
    'және мен бен пен үшін бойынша туралы немесе бұл бар жоқ емес сіз біз сіздің біздің оның олар осы ол да де ' +
    'дербес деректер деректерді деректердің жеке өңдеу жинау келісім мақсат тұлға тұлғалар саясат құпиялылық ' +
    'пайдаланушы болып табылады қазақстан республикасының сәйкес арқылы кейін дейін ретінде ' +
    'the of and to in a an is are be for on with by or as that this we you your our it at from may not any all will ' +
    'can which these those such other if have has data personal information privacy policy use services user users'
  ).split(' '),
);

/** A word of the Latin-1 signs that Cyrillic in UTF-8 becomes, or of the pairs that Cyrillic twice encoded becomes. */
const MOJIBAKE =
  /(?:[ÐÑ][\u0080-\u00BF°-¿]){2,}|(?:Р[°±µёѐ-џ\u00A0-\u00BF]|С[\u0080-\u00BFЂ-Џ‚-›]){4,}|(?:â€[\u0090-\u009D™œžš"]){2,}|[ïîíèàëêóåáöäéôûâìñòõ]{4,}(?=[\s,.])/gu;

const FEW_KNOWN = 0.05;
const UNREADABLE = 0.02;
/** Fewer words than this show nothing about the whole. */
const ENOUGH = 60;

export interface Quality {
  readonly words: number;
  readonly mixed: readonly string[];
  readonly mojibake: readonly string[];
  readonly replacements: number;
}

/** Measures a text; one pass for each kind of damage. */
export function qualityOf(text: string): Quality {
  let words = 0;
  const mixed: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const from = at;
    let scripts = 0;
    for (; at < text.length && isWordSign(text.charCodeAt(at)); at++)
      scripts |= kindOf(text.charCodeAt(at)) & (LATIN | CYRILLIC);
    if (at > from) words++;
    // «Пoлитика» with a Latin «o»; in «IT-специалист» and «Telegram'ом» a sign stands between
    if (scripts === (LATIN | CYRILLIC) && at - from > 2) mixed.push(text.slice(from, at));
  }
  return {
    words,
    mixed,
    mojibake: [...text.matchAll(MOJIBAKE)].map(([found]) => found),
    replacements: text.match(/\uFFFD/gu)?.length ?? 0,
  };
}

function isWordSign(code: number): boolean {
  return code !== SOFT_HYPHEN && (kindOf(code) & IN_WORD) !== 0;
}

const SOFT_HYPHEN = 0xad;

/**
 * Share of a text's words that are among the commonest of any of the languages. Words are looked at up to the share
 * that is `enough`, which in a text that anybody can read the first few sentences have.
 */
export function knownShare(text: string, words: number, enough: number): number {
  let known = 0;
  for (let at = 0; at < text.length && (at === 0 || known < words * enough); at++) {
    const from = at;
    while (at < text.length && isWordSign(text.charCodeAt(at))) at++;
    if (at > from && COMMON.has(text.slice(from, at).toLowerCase())) known++;
  }
  return words === 0 ? 0 : known / words;
}

/** Nobody could read it: a text layer of wrong letters, made by a bad recognition or a font without a table. */
export function isUnreadable(text: string): boolean {
  const { words, mojibake } = qualityOf(text);
  const signs = text.replace(/\s/gu, '').length;
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (signs >= 200 && letters < signs * 0.5) return true;
  if (words < ENOUGH) return false;
  return knownShare(text, words, UNREADABLE) < UNREADABLE || mojibake.length > words * 0.3;
}

/** What the person should know before trusting a report on this text. */
export function qualityNotes({ blocks, notes: known }: RawDocument): readonly ReadNote[] {
  const text = blocks.map((block) => block.text).join('\n');
  const { words, mixed, mojibake, replacements } = qualityOf(text);
  const notes: ReadNote[] = [];
  if (replacements > 0 && !known.some(({ code }) => code === 'damaged-text'))
    notes.push({ code: 'damaged-text', detail: String(replacements) });
  const [broken] = mojibake;
  if (broken !== undefined) notes.push({ code: 'mojibake', detail: broken.slice(0, 40) });
  if (mixed.length >= 3 && mixed.length * 200 > words)
    notes.push({ code: 'mixed-scripts', detail: `${mixed.length}: ${mixed[0] ?? ''}` });
  const share = words < ENOUGH ? 1 : knownShare(text, words, FEW_KNOWN);
  if (share < FEW_KNOWN) notes.push({ code: 'few-known-words', detail: `${Math.round(share * 100)} %` });
  return notes;
}

/**
 * The hard facts of a text, each in a form that no language changes: «10 рабочих дней», «10 жұмыс күні» and
 * "ten working days" are one value. What is none of the kinds but holds digits is a number.
 */
import type { Analysis } from '../extract/analysis.ts';
import { datesIn, monthsIn } from '../extract/dates.ts';
import { termsIn } from '../extract/time-terms.ts';
import { numberWord } from '../language/numbers.ts';
import type { Token } from '../language/words.ts';
import type { DifferenceKind } from '../model/comparison.ts';
import type { Span } from '../model/document.ts';
import { namesIn } from './names.ts';
import { soundOf } from './transliterate.ts';

export interface Particular extends Span {
  readonly kind: DifferenceKind;
  /** The same in every language and spelling. */
  readonly value: string;
  /** Said by the form of a word alone («в течение месяца»): another language may say it otherwise. */
  readonly isImplied?: true;
}

const EMAIL = /[\p{L}\p{N}._%+-]+(?:@|\s?\[at\]\s?)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;
/** A name in a messenger: «@qazanda_help». */
const HANDLE = /(?<![\p{L}\p{N}.@/])@[A-Za-z][A-Za-z0-9_]{3,}(?![\p{L}\p{N}@]|\.\p{L})/gu;
const ACT = /(?<![\p{L}\p{N}])(?<number>\d{1,4})\s?[-‑–—]\s?(?<sort>[IVXІХ]{1,5}|ФЗ|FZ)(?![\p{L}\p{N}])/gu;
const IBAN = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:\s?[A-Z0-9]){12,28}(?![\p{L}\p{N}])/gu;
/** Letters and digits in turn: a postcode «Z05T3E2», the number of a form. */
const CODE =
  /(?<![\p{L}\p{N}@._/-])(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z\d]*(?:[A-Z]\d+[A-Z]|\d[A-Z]+\d)[A-Z\d]*(?![\p{L}\p{N}@_])/gu;
const PHONE =
  /(?<![\p{N}.,/-])(?:\+\s?)?(?:\d[\s‑–-]{0,2})?\(?\d{3,4}\)?[\s‑–-]{1,3}\d{2,3}[\s‑–-]{0,2}\d{2}[\s‑–-]{0,2}\d{2,3}(?![\p{N}-])|\+\s?\d{10,12}(?!\p{N})/gu;
const LONG_NUMBER = /(?<![\p{N}\p{L}])\d(?:[\s‑-]?\d){8,19}(?!\p{N})/gu;
const HALF_YEAR = /(?<!\p{L})(?:пол(?:у)?год\p{L}*|жарты жыл\p{L}*|half (?:a |the )?years?)(?!\p{L})/giu;
/** «два раза в год», "twice a year": every six months. */
const TWICE_A_YEAR =
  /(?<!\p{L})(?:(?:дважды|два раза) (?:в|за) год|жыл(?:ына|да)? екі рет|twice (?:a|per|each|every|in a) year)(?!\p{L})/giu;
/** "One more year", "another month": a term with a word inside. */
const MORE =
  /(?<!\p{L})(?:(?<amount>\p{L}+|\d+) (?:more|further|additional|extra)|another) (?<unit>day|week|month|year)s?(?!\p{L})/giu;
const MORE_WORD = /more|further|additional|extra|another/iu;
const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:тенге|теңге\p{L}*|тг\.?|₸|KZT|tenge)/iu, 'KZT'],
  [/^(?:руб\p{L}*\.?|₽|RUB|rou?bles?|rubles?)/iu, 'RUB'],
  [/^(?:доллар\p{L}*|\$|USD|dollars?)/iu, 'USD'],
  [/^(?:евро|еуро|€|EUR|euros?)/iu, 'EUR'],
  [/^(?:МРП|АЕК|MCI)/u, 'MCI'],
];
const CURRENCY = String.raw`тенге|теңге\p{L}*|тг(?!\p{L})|₸|KZT|tenge|руб\p{L}*|₽|RUB|rubles?|roubles?|доллар\p{L}*|\$|USD|dollars?|евро|еуро|€|EUR|euros?|МРП|АЕК|MCI`;
const MONEY = new RegExp(
  String.raw`(?<![\p{N}\p{L}])(?<amount>\d(?:[\d\s.,]{0,18}\d)?)\s*(?:\([^)\d]{2,80}\)\s*)?(?:тыс\.?\s*|мың\s*|thousand\s*)?(?<after>${CURRENCY})|(?<before>[₸₽$€]|KZT|RUB|USD|EUR)\s?(?<sum>\d(?:[\d\s.,]{0,18}\d)?)`,
  'giu',
);
/** A house number may carry a letter: «3А». */
const NUMBER =
  /(?<![\p{N}])\d{1,3}(?:[\s\u00A0]\d{3})+(?!\p{N})|\d+(?:[.,]\d+)*(?:[A-ZА-Я](?![\p{L}\p{N}]))?/gu;
/** Words that make a number before, or behind, them the number of a clause of the text itself. */
const CLAUSE_BEFORE =
  /(?:пункт\p{L}*|(?<!\p{L})пп?\.|раздел\p{L}*|(?<!\p{L})разд?\.|глав\p{L}+|приложени\p{L}+|clauses?|sections?|paragraphs?|annex|appendix)\s*№?\s*(?:\d[\d.]*\s*(?:,|и|или|and|or|to|по|[-–—])\s*)*$/iu;
const CLAUSE_AFTER = /^(?:\s?[-‑–—]?\s?\p{L}{0,3}\s?)?(?:тармақ|бөлім|тарау|қосымша)/iu;
const OF_AN_ACT =
  /^[\s\d.,и-]*(?:ст\.|стать|части|ч\.|абз|Закон|Кодекс|Правил|of (?:art|the (?:law|act|code))|art|Заң)/iu;
const ARTICLE_BEFORE = /(?:бабының|бапт\p{L}+|-баб\p{L}+|закон\p{L}*|ФЗ|кодекс\p{L}*)[^.;]{0,30}$/iu;

const CITY = /^@city\./;

/** All hard facts of a document in the order of its text; none overlaps another. */
export function particularsOf(analysis: Analysis): Particular[] {
  const cities = new Map<number, Span[]>();
  for (const [, mentions] of analysis.mentions.named(CITY))
    for (const { sentence, start, end } of mentions)
      cities.set(sentence.block, [...(cities.get(sentence.block) ?? []), { start, end }]);
  return analysis.document.blocks.flatMap(({ index }) =>
    particularsIn(analysis, index, cities.get(index) ?? []),
  );
}

/** @param cities names of cities that the vocabulary knows, wherever in a sentence they stand */
function particularsIn(analysis: Analysis, index: number, cities: readonly Span[]): Particular[] {
  const { document, tokens } = analysis;
  const block = document.blocks[index];
  if (block === undefined) return [];
  const text = document.text.slice(block.start, block.end);
  const found: Particular[] = [];
  const add = (kind: DifferenceKind, value: string, start: number, end: number, isImplied = false): void => {
    if (!found.some((f) => f.start < end && start < f.end))
      found.push({ kind, value, start, end, ...(isImplied ? { isImplied: true } : {}) });
  };
  const addMatches = (
    pattern: RegExp,
    kind: DifferenceKind,
    canonical: (m: RegExpExecArray) => string | undefined,
  ): void => {
    for (const match of text.matchAll(pattern)) {
      const value = canonical(match);
      const start = block.start + match.index;
      if (value !== undefined) add(kind, value, start, start + match[0].length);
    }
  };
  const sentences = analysis.sentencesOf(index);
  const own = sentences.flatMap((s) => tokens.slice(s.from, s.to));

  addMatches(EMAIL, 'email', ([email]) => email.toLowerCase().replace(/\s?\[at\]\s?/u, '@'));
  for (const token of own) if (token.kind === 'url') add('link', linkOf(token.norm), token.start, token.end);
  addMatches(HANDLE, 'link', ([handle]) => handle.toLowerCase());
  addMatches(ACT, 'act', ({ groups }) => `${groups?.number}-${foldAct(groups?.sort ?? '')}`);
  for (const { start, end, year, month, day } of datesIn(text))
    add('date', `${year}-${pad(month)}-${pad(day)}`, block.start + start, block.start + end);
  for (const { start, end, year, month } of monthsIn(text))
    add('date', `${year}-${pad(month)}`, block.start + start, block.start + end);
  addMatches(IBAN, 'identifier', ([iban]) => iban.replace(/\s/g, ''));
  addMatches(CODE, 'identifier', ([code]) => code);
  for (const token of own)
    if (token.kind === 'phone') add('phone', phoneOf(token.norm), token.start, token.end);
  addMatches(PHONE, 'phone', ([phone]) => (isPhone(phone) ? phoneOf(phone) : undefined));
  addMatches(LONG_NUMBER, 'identifier', ([digits]) => digits.replace(/\D/g, ''));
  addMatches(MONEY, 'money', ({ groups: g }) => {
    const amount = (g?.amount ?? g?.sum ?? '').replace(/[\s.,]/g, '');
    return `${amount} ${currencyOf(g?.after ?? g?.before ?? '')}`;
  });
  addMatches(HALF_YEAR, 'term', () => termValue(6, 'month'));
  addMatches(TWICE_A_YEAR, 'term', () => termValue(6, 'month'));
  if (MORE_WORD.test(text))
    addMatches(MORE, 'term', ({ groups: g }) => {
      const word = (g?.amount ?? 'one').toLowerCase();
      const amount = /^\d+$/.test(word) ? Number(word) : word === 'a' ? 1 : numberWord(word);
      return amount === undefined ? undefined : termValue(amount, (g?.unit ?? '').toLowerCase());
    });
  for (const { from, to } of sentences)
    for (const term of termsIn(tokens, from, to)) {
      const [first, last] = [tokens[term.from], tokens[term.to]];
      if (first === undefined || last === undefined) continue;
      const isImplied = !tokens.slice(term.from, term.to + 1).some(isNumeral);
      add('term', termValue(term.amount, term.unit), first.start, last.end, isImplied);
    }
  for (const { start, end, value } of agesIn(own)) add('number', value, start, end);
  for (const { start, end, value } of countsIn(own)) add('number', value, start, end);
  for (const { start, end } of cities) add('name', soundOf(document.text.slice(start, end)), start, end);
  for (const name of namesIn(text, sentences, block.start)) add('name', name.value, name.start, name.end);
  addMatches(NUMBER, 'number', ([digits]) =>
    digits
      .replace(/[\s\u00A0]/g, '')
      .replace(',', '.')
      .replace(/\p{L}$/u, soundOf),
  );
  return found
    .map((p) =>
      p.kind === 'number' && isReference(p, text, block.start) ? { ...p, kind: 'reference' as const } : p,
    )
    .sort((a, b) => a.start - b.start);
}

/** Hours that make days, weeks and months that make years are those; a working day stays one. */
function termValue(amount: number, unit: string): string {
  if (unit === 'hour' && amount % 24 === 0) return `${amount / 24} day`;
  if (unit === 'week') return `${amount * 7} day`;
  if (unit === 'month' && amount % 12 === 0) return `${amount / 12} year`;
  return `${amount} ${unit}`;
}

function isNumeral({ norm }: Token): boolean {
  return (
    /^\d+$/.test(norm) ||
    numberWord(norm) !== undefined ||
    /дневн|суточн|недельн|месячн|часов|полгода|полугода/u.test(norm)
  );
}

/** «восемнадцати лет», «он сегіз жас»: ages are no terms, and digits among them are numbers anyway. */
function agesIn(tokens: readonly Token[]): { start: number; end: number; value: string }[] {
  return tokens.flatMap((token, i) => {
    if (!/^(?:лет|летнего|жас\p{L}*|years?)$/u.test(token.norm)) return [];
    const last = tokens[i - 1];
    const ones = last === undefined ? undefined : numberWord(last.norm);
    if (last === undefined || ones === undefined) return [];
    const before = tokens[i - 2];
    const tens = before === undefined ? undefined : numberWord(before.norm);
    const joins = before !== undefined && tens !== undefined && tens >= 10 && tens % 10 === 0 && ones < 10;
    return [
      { start: (joins ? before : last).start, end: last.end, value: String(joins ? tens + ones : ones) },
    ];
  });
}

/** Numbers in words from two to nineteen, by themselves: «в трёх экземплярах». */
function countsIn(tokens: readonly Token[]): { start: number; end: number; value: string }[] {
  return tokens.flatMap(({ norm, start, end, kind }) => {
    // «он» is ten in Kazakh and "he" in Russian
    const value = kind === 'word' && norm !== 'он' ? numberWord(norm) : undefined;
    return value === undefined || value < 2 || value > 19 ? [] : [{ start, end, value: String(value) }];
  });
}

function isReference({ start, end }: Particular, text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, start - offset - 60), start - offset);
  const after = text.slice(end - offset, end - offset + 40);
  if (CLAUSE_BEFORE.test(before)) return !OF_AN_ACT.test(after);
  return CLAUSE_AFTER.test(after) && !ARTICLE_BEFORE.test(before);
}

/** Host and path, without what browsers add. */
function linkOf(url: string): string {
  return url
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/.,]+$/, '');
}

function foldAct(sort: string): string {
  return sort.replaceAll('І', 'I').replaceAll('Х', 'X').replace('ФЗ', 'FZ');
}

function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return digits >= 10 && digits <= 13;
}

/** The last ten digits: what stands before them is the way to dial. */
function phoneOf(text: string): string {
  return text.replace(/\D/g, '').slice(-10);
}

function currencyOf(word: string): string {
  return CURRENCIES.find(([form]) => form.test(word))?.[1] ?? word;
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}

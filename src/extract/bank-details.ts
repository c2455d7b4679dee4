/** Bank details and contact numbers with their labels: IBAN, БИК, accounts, phones, postcodes. */
import type { Document, Span } from '../model/document.ts';
import type { Analysis } from './analysis.ts';
import { accountFault, bikFault, type Fault, ibanFault, phoneFault } from './check-digits.ts';
import { matchesIn, matchesInText } from './holding.ts';
import { type Belonging, belongingOf } from './ownership.ts';

export interface Detail extends Span {
  readonly kind: 'iban' | 'bik' | 'account' | 'phone' | 'postcode';
  /** Without spaces and marks. */
  readonly value: string;
  /** Country whose banks, plan of numbers or post it belongs to; absent where it tells none. */
  readonly country?: 'kz' | 'ru';
  readonly fault?: Fault;
  readonly belongsTo: Belonging;
}

export const OF_BANKS: ReadonlySet<Detail['kind']> = new Set(['iban', 'bik', 'account']);

const IBAN =
  /(?<![\p{L}\p{N}])(?:KZ\d{2}|(?<=(?:IBAN|ИИК|ЖСК|iban)[\s:№–-]{0,4})[A-Z]{2}\d{2})(?: ?[A-Z0-9]{2,4}){2,8}(?![\p{L}\p{N}])/gu;
const BIK =
  /(?<![\p{L}\p{N}])(?:БИК|БСК|BIC|BIK|SWIFT)(?: банка)?[\s:№–-]{0,4}(?<value>\d{6,12}|[A-Z]{4}[A-Z0-9]{2,8})(?![\p{L}\p{N}])/gu;
const ACCOUNT =
  /(?<![\p{L}\p{N}])(?:[рк]\/с(?:ч[её]т)?|расч[её]тный сч[её]т|корр?(?:\.|еспондентский) сч[её]т|сч[её]т)[\s:№–-]{0,4}(?<value>\d(?:[\d ]{12,28})\d)(?!\d)/giu;
/** With brackets or gaps, as phones are written: a plain run of digits may be any number. */
const PHONE =
  /(?<![\p{L}\p{N}+.-])\+7[\s(-]{1,3}\d{3,5}[\s)-]{1,3}[\d][\d\s-]{3,10}\d(?![\p{N}])|(?<=(?:тел|телефон|phone|моб)\p{L}{0,3}[.:\s]{1,3})(?:\+7|8)[\s(-]{0,3}\d[\d\s()-]{6,16}\d(?![\p{N}])/giu;
const POSTCODE =
  /(?<!\p{L})(?:почтовый индекс|индекс|пошта индексі|postal code|postcode)[\s:№–-]{1,3}(?<value>[\p{L}\d]{3,10})(?![\p{L}\p{N}])/giu;
/** How far from an account its bank's code stands. */
const NEAR = 200;

const known = new WeakMap<Analysis, readonly Detail[]>();

/** All of them, kind by kind, in the order of the text; worked out once. */
export function detailsOf(analysis: Analysis): readonly Detail[] {
  const earlier = known.get(analysis);
  if (earlier !== undefined) return earlier;
  const made = find(analysis.document).map((detail) => ({
    ...detail,
    belongsTo: belongingOf(detail, OF_BANKS.has(detail.kind), analysis),
  }));
  known.set(analysis, made);
  return made;
}

type Found = Omit<Detail, 'belongsTo'>;

function find(document: Document): Found[] {
  const { text } = document;
  const all = (pattern: RegExp, kind: Detail['kind'], judge: Judge): Found[] =>
    detailsFrom(matchesInText(document, pattern), kind, judge);
  const biks = all(BIK, 'bik', (v) => ({
    fault: bikFault(v),
    country: /^\d/.test(v) ? 'ru' : /^.{4}KZ/.test(v) ? 'kz' : undefined,
  }));
  const nearest = ({ start, end }: Span): string | undefined =>
    detailsFrom(matchesIn(text.slice(Math.max(0, start - NEAR), end + NEAR), BIK), 'bik', () => UNJUDGED)[0]
      ?.value;
  return [
    ...all(IBAN, 'iban', (v) => ({
      fault: ibanFault(v),
      country: v.startsWith('KZ') ? 'kz' : undefined,
    })),
    ...biks,
    // eighteen or more digits: a contract or an order has fewer
    ...all(ACCOUNT, 'account', (v, span) => ({
      fault: accountFault(v, nearest(span)),
      country: 'ru',
    })).filter(({ value }) => value.length > 17),
    ...all(PHONE, 'phone', (v) => ({ fault: phoneFault(v), country: /^[78]7/.test(v) ? 'kz' : 'ru' })),
    ...all(POSTCODE, 'postcode', (v) => ({ fault: postcodeFault(v), country: postcodeCountry(v) })),
  ];
}

const UNJUDGED = { fault: undefined, country: undefined };
type Judged = { readonly fault: Fault | undefined; readonly country: Detail['country'] | undefined };

type Judge = (value: string, span: Span) => Judged;

function detailsFrom(matches: readonly RegExpExecArray[], kind: Detail['kind'], judge: Judge): Found[] {
  return matches.map((m) => {
    const written = m.groups?.value ?? m[0];
    const start = m.index + m[0].indexOf(written);
    const span = { start, end: start + written.length };
    const value = kind === 'phone' ? written.replace(/\D/g, '') : written.replace(/[\s-]/g, '');
    const { fault, country } = judge(value, span);
    return {
      ...span,
      kind,
      value,
      ...(fault === undefined ? {} : { fault }),
      ...(country === undefined ? {} : { country }),
    };
  });
}

/** Six digits in both countries, or the Kazakh code of a letter, two digits, a letter and three signs. */
function postcodeFault(code: string): Fault | undefined {
  if (/^[A-ZА-Я]\d{2}[\p{L}\d]\d?[\p{L}\d]\d$/iu.test(code)) return undefined;
  if (!/^\d+$/.test(code)) return undefined;
  if (code.length !== 6) return code.length === 5 ? undefined : 'length';
  return /^[0-6]/.test(code) ? undefined : 'structure';
}

function postcodeCountry(code: string): Detail['country'] | undefined {
  if (/^0\d{5}$/.test(code) || /^[A-Z]\d{2}/i.test(code)) return 'kz';
  return /^[2-6]\d{5}$/.test(code) ? 'ru' : undefined;
}

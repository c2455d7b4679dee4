/** The number, letter or bullet at the beginning of a block: what it is and how long it is. */
import * as letters from '../../language/letters.ts';

export type LabelStyle = 'bullet' | 'decimal' | 'letter' | 'roman' | 'named';

export interface Label {
  /** As a person sees it, with its punctuation: "3.4.", "а)", "•", "Статья 5.". */
  readonly text: string;
  /** Characters of the block's text it takes up, the space after it included. */
  readonly length: number;
  readonly style: LabelStyle;
  /** The numbers of a decimal label ([3, 4]); the value of a roman one, a letter or a named one. */
  readonly path: readonly number[];
  /** What closes it: lists numbered "1)" and clauses numbered "1." are different series. */
  readonly closer: '' | '.' | ')';
  /** Could as well be the beginning of a sentence ("1 ОБЩИЕ ПОЛОЖЕНИЯ", "а. …"): counts only in a series. */
  readonly weak: boolean;
}

const BULLET =
  /^(?:(?:[·•●∙▪▫■□◦○◉‣⁃▶►▸➢➤❖✓✔☑✅→⇒♦◆★\uF000-\uF0FF]\s*|[-–—−‑]\s+|[-–—](?=[\p{L}«"“(])|\*\s+|o\s+(?=[^a-z])))+/u;
const DECIMAL = /^(\()?(\d{1,3}(?:\.\d{1,3}){0,6})(?:(\s?\.(?!\d)|\s?\.?\))|(?=\s|$))\s*/u;
const LETTER = /^(\()?(\p{Ll})([).])(?:\s+|(?<=\))(?=\p{L})|$)/u;
const ROMAN = /^(\()?([IVXLC]{1,7}|[ivx]{1,5})([).])(?:\s+|(?=\p{Lu}\p{Ll})|$)/u;
const NAMED =
  /^(?:(?:статья|раздел|глава|часть|section|article|chapter|part)\s+(?:№\s?)?(\d{1,3}|[IVXLC]{1,7})|§\s?(\d{1,3}(?:\.\d{1,3})*)|(\d{1,3})\s?-\s?(?:тарау|бап|бөлім|бөлік)(?!\p{L}))(?:\s?[.:)]|(?=\s|$))\s*[-–—]?\s*/iu;

/** «1 Января 2026 года», "12 March 2024": a bare number before the name of a month is a date. */
const MONTH =
  /^(?:янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек|қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\s+\d/iu;

/** Finds the label at the beginning of a text, or undefined. */
export function parseLabel(text: string): Label | undefined {
  // most texts begin with a word, which only some of the patterns can begin with
  const first = letters.kindOf(text.charCodeAt(0));
  if ((first & letters.NUMBER) !== 0) return named(text) ?? decimal(text);
  if ((first & letters.LETTER) === 0 || text.startsWith('o'))
    return bullet(text) ?? named(text) ?? decimal(text) ?? roman(text) ?? letter(text);
  return named(text) ?? roman(text) ?? letter(text);
}

function bullet(text: string): Label | undefined {
  const found = BULLET.exec(text)?.[0];
  if (found === undefined) {
    return /^(?:[-–—−*·•●▪■◦○‣])+$/u.test(text)
      ? label(text, text.length, 'bullet', [], '', false)
      : undefined;
  }
  return label(found.trim(), found.length, 'bullet', [], '', false);
}

function named(text: string): Label | undefined {
  const found = NAMED.exec(text);
  if (found === null) return undefined;
  const rest = text.slice(found[0].length);
  // «Раздел 5 настоящей Политики…», "Section 5 describes": words that go on in lower case are a sentence.
  if (/^\p{Ll}/u.test(rest)) return undefined;
  const number = found[1] ?? found[2] ?? found[3] ?? '';
  const path = /^\d/u.test(number) ? number.split('.').map(Number) : [romanValue(number.toUpperCase())];
  return label(found[0].replace(/[\s–—-]+$/u, ''), found[0].length, 'named', path, '', false);
}

function decimal(text: string): Label | undefined {
  const found = DECIMAL.exec(text);
  if (found === null) return undefined;
  const [whole, open, number = '', close = ''] = found;
  const closer = close.includes(')') ? ')' : close.includes('.') ? '.' : '';
  if (open !== undefined && closer !== ')') return undefined;
  // 01.12 is a date; clauses numbered 0 are not worth mistaking dates for them.
  if (/(?:^|\.)0/u.test(number)) return undefined;
  const path = number.split('.').map(Number);
  const rest = text.slice(whole.length);
  if (rest !== '' && !/\s$/u.test(whole) && !/^[\p{L}«"“„(]/u.test(rest)) return undefined;
  // "1.5 литра", "2 года": one or two levels without a dot need a capital after them.
  if (closer === '' && path.length < 3 && rest !== '' && !/^[\p{Lu}«"“„(]/u.test(rest)) return undefined;
  const weak = closer === '' && path.length === 1;
  if (weak && (rest === '' || MONTH.test(rest))) return undefined;
  return label(whole.trim().replace(/\s/gu, ''), whole.length, 'decimal', path, closer, weak);
}

function letter(text: string): Label | undefined {
  const found = LETTER.exec(text);
  if (found === null) return undefined;
  const [whole, open, sign = '', close] = found;
  if (open !== undefined && close !== ')') return undefined;
  const value = letterValue(sign);
  if (value === 0) return undefined;
  // «г. Алматы», «п. 5», «т. е.», «с. 3»: a letter with a dot is a label only in a series.
  return label(whole.trim(), whole.length, 'letter', [value], close === ')' ? ')' : '.', close === '.');
}

function roman(text: string): Label | undefined {
  const found = ROMAN.exec(text);
  if (found === null) return undefined;
  const [whole, open, sign = '', close] = found;
  if (open !== undefined && close !== ')') return undefined;
  const value = romanValue(sign.toUpperCase());
  // "C. Data we collect" is a letter; "i)" may be one too, the series tells (see `letter`).
  if (value === 0 || /^[LC]$/u.test(sign)) return undefined;
  return label(whole.trim(), whole.length, 'roman', [value], close === ')' ? ')' : '.', false);
}

const LETTER_ROWS = [
  'abcdefghijklmnopqrstuvwxyz',
  'абвгдежзиклмнопрстуфхцчшщэюя',
  'аәбвгғдежзиклмнопрстуфхцчшщэюя',
];

function letterValue(sign: string): number {
  for (const row of LETTER_ROWS) {
    const at = row.indexOf(sign);
    if (at >= 0) return at + 1;
  }
  return sign === 'ё' || sign === 'й' ? 1 : 0;
}

function romanValue(sign: string): number {
  const digits: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
  let sum = 0;
  for (let i = 0; i < sign.length; i++) {
    const value = digits[sign[i] ?? ''] ?? 0;
    const next = digits[sign[i + 1] ?? ''] ?? 0;
    sum += value < next ? -value : value;
  }
  return sum;
}

function label(
  text: string,
  length: number,
  style: LabelStyle,
  path: readonly number[],
  closer: '' | '.' | ')',
  weak: boolean,
): Label {
  return { text, length, style, path, closer, weak };
}

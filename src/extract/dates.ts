/** Dates as texts write them: 31.02.2025, 1 марта 2025 г., 2025 жылғы 1 наурыз, March 1, 2025. */
import type { Document, Span } from '../model/document.ts';
import { matchesIn, matchesInText } from './holding.ts';

export interface TextDate extends Span {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** The calendar has such a day. */
  readonly exists: boolean;
}

const MONTHS: readonly string[] = [
  'январ|қаңтар|jan',
  'феврал|ақпан|feb',
  'март|наурыз|mar',
  'апрел|сәуір|apr',
  'ма[йя]|мамыр|may',
  'июн|маусым|jun',
  'июл|шілде|jul',
  'август|тамыз|aug',
  'сентябр|қыркүйек|sep',
  'октябр|қазан|oct',
  'ноябр|қараша|nov',
  'декабр|желтоқсан|dec',
];
const NAME = String.raw`(?<month>(?:${MONTHS.join('|')})\p{L}*)`;
const PATTERNS: readonly RegExp[] = [
  /(?<![\d.,])(?<d>\d{1,2})[./](?<m>\d{1,2})[./](?<y>\d{4})(?![\d.]\d)/gu,
  /(?<![\d.-])(?<y>(?:19|20)\d{2})-(?<m>\d{2})-(?<d>\d{2})(?!\d)/gu,
  new RegExp(String.raw`(?<!\d)[«"“]?(?<d>\d{1,2})[»"”]?\s${NAME}\.?,?\s(?<y>\d{4})(?!\d)`, 'giu'),
  new RegExp(
    String.raw`(?<!\d)(?<y>\d{4})\s?(?:жылғы|жылдың|ж\.)\s[«"“]?(?<d>\d{1,2})[»"”]?\s${NAME}`,
    'giu',
  ),
  new RegExp(String.raw`(?<!\p{L})${NAME}\.?\s(?<d>\d{1,2})(?:st|nd|rd|th)?,\s?(?<y>\d{4})(?!\d)`, 'giu'),
];
const MONTH_PATTERNS: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\p{L}\p{N}»"”]|\d\s)${NAME}\s(?<y>20\d{2})(?!\d)`, 'giu'),
  new RegExp(String.raw`(?<!\d)(?<y>20\d{2})\s?(?:жылғы|жылдың|ж\.)\s${NAME}`, 'giu'),
];
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const known = new WeakMap<Document, readonly TextDate[]>();

/** All dates of a document in its order; worked out once. */
export function datesOf(document: Document): readonly TextDate[] {
  const made = known.get(document) ?? datesFrom((pattern) => matchesInText(document, pattern));
  known.set(document, made);
  return made;
}

/** All dates of a passage in its order. */
export function datesIn(text: string): TextDate[] {
  return datesFrom((pattern) => matchesIn(text, pattern));
}

function datesFrom(matchesOf: (pattern: RegExp) => readonly RegExpExecArray[]): TextDate[] {
  const found: TextDate[] = [];
  for (const pattern of PATTERNS)
    for (const match of matchesOf(pattern)) {
      const { d = '', m, y = '', month: name } = match.groups ?? {};
      const day = Number(d);
      const year = Number(y);
      const month = name === undefined ? Number(m) : monthOf(name);
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        year,
        month,
        day,
        exists: exists(year, month, day),
      });
    }
  return found.sort((a, b) => a.start - b.start);
}

/** Months with their year and no day: «сентябрь 2026 года», «2026 жылғы қыркүйек», "September 2026". */
export function monthsIn(text: string): Omit<TextDate, 'day' | 'exists'>[] {
  return MONTH_PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      year: Number(match.groups?.y),
      month: monthOf(match.groups?.month ?? ''),
    })),
  );
}

/** Orders dates; negative when the first is earlier. */
export function compareDates(a: TextDate, b: TextDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

function monthOf(name: string): number {
  return MONTHS.findIndex((m) => new RegExp(`^(?:${m})`, 'iu').test(name)) + 1;
}

function exists(year: number, month: number, day: number): boolean {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (DAYS[month - 1] ?? 0) + (leap ? 1 : 0);
}

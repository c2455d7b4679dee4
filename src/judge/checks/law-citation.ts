/** Check `law-citation`: the Russian personal data law cited under a wrong date, number, title or article. */
import { quotes } from '../../extract/answers.ts';
import { datesOf, type TextDate } from '../../extract/dates.ts';
import { clipMarked } from '../../extract/evidence.ts';
import type { Document, Span } from '../../model/document.ts';
import type { Check } from './check.ts';

const LAW =
  /(?<![\p{L}\p{N}])(?:№\s?|N\s?|No\.?\s?)?152\s?[-‑–—]?\s?ФЗ(?!\p{L})|ФЗ\s?[-‑–—]?\s?(?:№\s?)?152(?!\d)|№\s?152(?!\d)|(?<=ФЗ|закон\p{L}{0,3}|«)\s?[«"“]?О персональных данных/giu;
/** Between a date and the law that it belongs to. */
const LINK_BEFORE = /^\s*(?:г(?:ода|\.)?,?)?\s*(?:№|N|No\.?)?\s*$/iu;
const LINK_AFTER = /^\s*(?:[»"”]\s*)?(?:РФ\s*)?от\s*$/iu;
/** The date of an edition, of an amending act, of the road law of 2026. */
const OTHER_DATE = /в\s+ред|редакци|изменени|внесен|(?:с|до|после)\s*$/iu;
const ROADS = /дорог|дорожн/iu;
const YEAR_ONLY = /152(?:\s?[-‑–—]\s?ФЗ)?\s+от\s+(?<year>(?:19|20)\d{2})(?!\d|\.)/giu;
const WRONG: readonly RegExp[] = [
  /(?<!\p{L})ст(?:\.|ать\p{L}+)\s*152\s?[-‑–—]\s?ФЗ/giu,
  /(?:закон\p{L}*|ФЗ)(?:[^.;«»"\n]|\d\.\d){0,60}[«"“]?\s?О защите персональных данных/giu,
  /(?<!п(?:\.|ункт\p{L}*)\s?)(?<!\p{L})(?:ч(?:\.|аст\p{L}+)|п(?:\.|ункт\p{L}*))\s*12\s+ст(?:\.|ать\p{L}+)\s*23(?!\d)/giu,
  /№\s?(?!152(?!\d))\d{1,3}\s?[-‑–—]\s?ФЗ\s*[«"“]\s?О персональных данных/giu,
  /(?<!\p{L})ст(?:\.|ать\p{L}+)\s*(?:2[6-9]|[3-9]\d)\s+(?:Федерального закона\s+)?(?:№\s?)?152\s?[-‑–—]\s?ФЗ/giu,
];

export const lawCitation: Check = ({ document, analysis }) => {
  const { text } = document;
  const found: Span[] = [
    ...WRONG.flatMap((p) => spansOf(text, p)),
    ...spansOf(text, YEAR_ONLY).filter((s) => !/2006$/.test(text.slice(s.start, s.end)) && !isRoads(s)),
    ...misdated(document).filter((s) => !isRoads(s)),
  ].sort((a, b) => a.start - b.start);
  const spans = found.map((mark) => clipMarked(text, analysis.sentenceAt(mark.start) ?? mark, mark));
  return { holds: found.length > 0, confidence: 'high', evidence: quotes(document, spans) };

  function isRoads({ start, end }: Span): boolean {
    return ROADS.test(text.slice(Math.max(0, start - 80), end + 120));
  }
};

/** The law with a date beside it that is not 27 July 2006. */
function misdated(document: Document): Span[] {
  const { text } = document;
  const dates = datesOf(document);
  return [...text.matchAll(LAW)].flatMap((m) => {
    const law = { start: m.index, end: m.index + m[0].length };
    return dates
      .filter((d) => isItsDate(d, law, text) && !isRight(d))
      .map((d) => ({
        start: Math.min(d.start, law.start),
        end: Math.max(d.end, law.end),
      }));
  });
}

function isItsDate(date: TextDate, law: Span, text: string): boolean {
  const lead = text.slice(Math.max(0, date.start - 16), date.start);
  if (OTHER_DATE.test(lead)) return false;
  return date.end <= law.start
    ? LINK_BEFORE.test(text.slice(date.end, law.start))
    : law.end <= date.start && LINK_AFTER.test(text.slice(law.end, date.start));
}

function isRight({ year, month, day }: TextDate): boolean {
  return year === 2006 && month === 7 && day === 27;
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

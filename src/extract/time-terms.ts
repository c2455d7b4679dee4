/** Terms that a sentence states: «10 (десяти) рабочих дней», «в течение месяца», «отыз күн ішінде», "30 days". */
import { numberOf, numberWord } from '../language/numbers.ts';
import type { Token } from '../language/words.ts';

export type TermUnit = 'hour' | 'day' | 'working-day' | 'week' | 'month' | 'year';

export interface Term {
  readonly amount: number;
  readonly unit: TermUnit;
  /** Token indices of its words, end inclusive. */
  readonly from: number;
  readonly to: number;
}

const UNITS: readonly (readonly [RegExp, TermUnit])[] = [
  [/^(?:час(?:а|ов|ам)?|сағат\p{L}*|hours?)$/u, 'hour'],
  [/^(?:день|дня|дней|дни|дням|днями|дн|сутки|суток|сутках)$/u, 'day'],
  [/^(?:күн(?!тізбе|делік)\p{L}*|тәулік\p{L}*|days?)$/u, 'day'],
  [/^(?:недел(?:я|и|ю|ь)|апта\p{L}*|weeks?)$/u, 'week'],
  [/^(?:месяц(?:а|ев|ам)?|ай(?:дан|ға|дың|да|ы|ының|ына|ында|ынан|дық|лық)?|months?)$/u, 'month'],
  [/^(?:год|года|лет|жыл\p{L}*|years?)$/u, 'year'],
];
/** «30-дневный», «тридцатидневный», «месячный» срок. */
const ADJECTIVE =
  /^(?<number>\p{L}*?)(?<unit>дневн|суточн|недельн|месячн|часов)(?:ый|ого|ой|ому|ом|ым|ая|ую|ые|ых)$/u;
const ADJECTIVE_UNITS: Readonly<Record<string, TermUnit>> = {
  дневн: 'day',
  суточн: 'day',
  недельн: 'week',
  месячн: 'month',
  часов: 'hour',
};
/** How all of these begin, or what they hold: nearly every word is passed over by one look. */
const MAY_END =
  /^(?:час|сағ|hour|д|day|сут|күн|тәу|нед|апт|week|мес|ай|month|год|лет|жыл|year|пол|кварт)|дневн|суточн|недельн|месячн|часов/u;
const WORKING = /^(?:рабоч\p{L}*|банковск\p{L}*|жұмыс|working|business)$/u;
const BETWEEN =
  /^(?:календарн\p{L}*|полн\p{L}*|последующ\p{L}*|ближайш\p{L}*|күнтізбелік|calendar|full|consecutive|ти|х|и|ми|го)$/u;
/** Words that stand for "one" before a unit without a number. */
const NEXT = /^(?:следующ\p{L}*|того|тот|же|келесі|сол|бір|a|an|next|same|the)$/u;
/** After these a unit in the singular needs no number: «в течение месяца», «не позднее недели». */
const OPENS =
  /^(?:течение|течении|за|через|спустя|позднее|позже|дольше|более|свыше|храним|хранит|хранятся|хранится|до|в|within|in)$/u;
const SINGULAR =
  /^(?:час|часа|день|дня|сутки|суток|неделя|недели|неделю|месяц|месяца|год|года|күн\p{L}*|ай\p{L}*|апта\p{L}*|тәулік\p{L}*|day|week|month|year|hour)$/u;
/** «24 часа в сутки», «5 дней в неделю», «лицам старше 18 лет», «за последние 6 месяцев». */
const AGE_OR_PAST =
  /^(?:старше|младше|достиг\p{L}*|возраст\p{L}*|последн\p{L}*|предыдущ\p{L}*|соңғы|last|past|aged?|over|under)$/u;
const FURTHEST_BACK = 7;

/** The terms between two tokens (end exclusive), in the order of the text. */
export function termsIn(tokens: readonly Token[], from: number, to: number): Term[] {
  const found: Term[] = [];
  for (let i = from; i < to; i++) {
    if (!MAY_END.test(tokens[i]?.norm ?? '')) continue;
    const term = termEndingAt(tokens, i, Math.max(from, (found.at(-1)?.to ?? -1) + 1), to);
    if (term !== undefined && isPlausible(term, tokens, from, to)) found.push(term);
  }
  return found;
}

function termEndingAt(tokens: readonly Token[], i: number, from: number, to: number): Term | undefined {
  const word = (at: number): string => (at >= from && at < to ? (tokens[at]?.norm ?? '') : '');
  const unit = UNITS.find(([form]) => form.test(word(i)))?.[1];
  if (unit === undefined) return half(word(i), i) ?? adjective(i);

  let at = i - 1;
  let working = false;
  let one = false;
  const words: string[] = [];
  for (; at >= from && i - at <= FURTHEST_BACK; at--) {
    const norm = word(at);
    if (/^\d+$/.test(norm) || numberWord(norm) !== undefined) words.unshift(norm);
    else if (WORKING.test(norm)) working = true;
    else if (NEXT.test(norm)) one = true;
    else if (!BETWEEN.test(norm)) break;
  }
  const amount = numberOf(words) ?? (SINGULAR.test(word(i)) && (one || OPENS.test(word(at))) ? 1 : undefined);
  if (amount === undefined) return undefined;
  const after = WORKING.test(word(i + 1));
  const kind = unit === 'day' && (working || after) ? 'working-day' : unit;
  return { amount, unit: kind, from: at + 1, to: after ? i + 1 : i };

  function half(norm: string, index: number): Term | undefined {
    if (norm === 'полгода' || norm === 'полугода')
      return { amount: 6, unit: 'month', from: index, to: index };
    // «раз в квартал» is a rate
    if (/^квартала?$/u.test(norm) && word(index - 1) !== 'в' && OPENS.test(word(index - 1)))
      return { amount: 3, unit: 'month', from: index, to: index };
    if (norm === 'полмесяца') return { amount: 15, unit: 'day', from: index, to: index };
    return undefined;
  }

  function adjective(index: number): Term | undefined {
    const match = ADJECTIVE.exec(word(index))?.groups;
    const kind = ADJECTIVE_UNITS[match?.unit ?? ''];
    if (match === undefined || kind === undefined) return undefined;
    const before = word(index - 1) === 'ти' || word(index - 1) === 'х' ? index - 2 : index - 1;
    const inside = match.number === '' ? undefined : prefixNumber(match.number ?? '');
    const digits = /^\d+$/.test(word(before)) ? Number(word(before)) : undefined;
    if (inside === undefined && match.number !== '') return undefined;
    const named = inside ?? digits;
    const next = word(index + 1);
    if (named === undefined && !/^срок/u.test(next)) return undefined;
    const working = kind === 'day' && WORKING.test(next);
    return {
      amount: named ?? 1,
      unit: working ? 'working-day' : kind,
      from: digits === undefined ? index : before,
      to: index,
    };
  }
}

function prefixNumber(prefix: string): number | undefined {
  return prefix === 'одно' ? 1 : prefix === 'полу' ? 0.5 : numberWord(prefix);
}

/** Dates («2013 года»), ages, rates («24 часа в сутки») and the past are no terms. */
function isPlausible(term: Term, tokens: readonly Token[], from: number, to: number): boolean {
  if (term.unit === 'year' && term.amount >= 1000) return false;
  const word = (at: number): string => (at >= from && at < to ? (tokens[at]?.norm ?? '') : '');
  for (let i = term.from; i >= term.from - 2; i--) if (AGE_OR_PAST.test(word(i))) return false;
  const per = /^(?:в|per|a)$/u.test(word(term.to + 1));
  return !(per && /^(?:сутки|день|неделю|месяц|год|day|week|month|year)$/u.test(word(term.to + 2)));
}

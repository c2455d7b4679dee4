/** Sentences that say no: how often one denies what its translation has to deny too. */
import type { Analysis, Sentence } from '../extract/analysis.ts';

/** «не» and "not" before these deny nothing, and a translation may say it without them («не более», «не достигших»). */
const TURNED =
  /^(?:более|менее|позднее|позже|ранее|раньше|дольше|реже|только|лишь|достиг\p{L}*|превыша\p{L}*|ограничива\p{L}*|требу\p{L}*|limited|only|later|more|less|longer|exceed\p{L}*|necessary|necessarily)$/u;
/** A finite verb or a short participle behind «не»: the sentence itself denies. */
const RUSSIAN_FINITE =
  /(?:[аеиюуя]т|[еи]м|[еи]шь|[её]те|ите|тся|ются|л|ла|ло|ли|лся|лась|лись|но|ны|на|ен|ан|можно|нужн\p{L}|вправе)$/u;
const KAZAKH_FINITE = /(?:[мбп][ае]й(?:ды|ді|мыз|міз|мын|мін|сыз|сіз)|[мбп][ае](?:ды|ді|дық|дік))$/u;
const KAZAKH_PERFECT = /[мбп][ае](?:ған|ген)$/u;
/** «аспайды», «кешіктірмейді»: a limit, which other languages set without a denial. */
const KAZAKH_LIMIT = /^(?:аспа|асырма|кешікт|шектелме)/u;

/** Number of denials in a sentence that speak for the sentence as a whole. */
export function denialsIn({ tokens, document }: Analysis, { from, to, language }: Sentence): number {
  let n = 0;
  let isAside = false;
  for (let i = from; i < to; i++) {
    const norm = tokens[i]?.norm ?? '';
    const next = tokens[i + 1];
    const closes = i + 1 >= to || /[,;:.()—–]/u.test(document.text.slice(tokens[i]?.end, next?.start));
    // «чтобы учёт не отключался», "so that it does not stop" say what a thing is for, «если не подключено» when
    if (/^(?:чтобы|если|if|unless)$/u.test(norm) || (norm === 'so' && next?.norm === 'that')) isAside = true;
    if (isAside && closes) isAside = false;
    if (isAside) continue;
    if (
      language === 'kk'
        ? deniesInKazakh(norm, closes)
        : denies(norm, closes && norm !== 'no' ? '' : (next?.norm ?? ''), language)
    )
      n++;
  }
  return n;
}

/** A denial of the whole closes its clause; «дұрыс емес деректер» denies a quality only. */
function deniesInKazakh(norm: string, closes: boolean): boolean {
  if (norm === 'емес' || norm === 'жоқ' || KAZAKH_PERFECT.test(norm)) return closes;
  return KAZAKH_FINITE.test(norm) && !KAZAKH_LIMIT.test(norm);
}

function denies(norm: string, next: string, language: Sentence['language']): boolean {
  // "No. 94-V" counts, it does not deny
  if (TURNED.test(next) || /^\d/.test(next)) return false;
  if (language === 'en') return /^(?:not|never|cannot|no|neither|nor)$|n't$/u.test(norm);
  return norm === 'нет' || (norm === 'не' && RUSSIAN_FINITE.test(next));
}

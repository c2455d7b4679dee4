/** Sentences that say no: how often one denies what its translation has to deny too. */
import type { Analysis } from '../extract/analysis.ts';
import type { Sentence } from '../extract/mention.ts';

/** «не» and "not" before these deny nothing, and a translation may say it without them («не более», «не достигших»). */
const TURNED =
  /^(?:более|менее|позднее|позже|ранее|раньше|дольше|реже|только|лишь|before|until|earlier|достиг\p{L}*|превыша\p{L}*|ограничива\p{L}*|limited|only|later|more|less|longer|exceed\p{L}*)$/u;
/** A finite verb or a short participle behind «не»: the sentence itself denies. */
const RUSSIAN_FINITE =
  /(?:[аеиюуя]т|[еи]м|[еи]шь|[её]те|ите|[иыая]йте|тся|ются|тесь|мся|л|ла|ло|ли|лся|лась|лись|лось|но|ны|на|ен|ан|можно|нужн\p{L}|вправе|для)$/u;
const RUSSIAN_WORD = /^(?:нет|нельзя|никогда|никому|невозмож\p{L}*|запре[щт]\p{L}*)$/u;
const ENGLISH_WORD =
  /^(?:not|never|cannot|no|neither|nor|nobody|nothing|none|prohibit\p{L}*|forbid\p{L}*|impossible)$|n['’]t$/u;
const KAZAKH_FINITE =
  /(?:[мбп][ае]й(?:ды|ді|мыз|міз|мын|мін|сыз|сіз)|[мбп][ае](?:ды|ді|дық|дік|ңыз|ңіз|ңыздар|ңіздер))$/u;
const KAZAKH_PERFECT = /[мбп][ае](?:ған|ген)$/u;
/** «нобайды» is a sketch. */
const KAZAKH_NOUN = /^(?:нобай|сабай|мұнай|маңай|самай|абай)\p{L}{0,5}$/u;
/** «аспайды», «кешіктірмейді»: a limit, which other languages set without a denial. */
const KAZAKH_LIMIT = /^(?:аспа|асырма|кешікт|шектелме)/u;
/** «талап ететіннен ұзақ сақталмайды», "no longer than": a limit too. */
const KAZAKH_MORE = /^(?:артық|ұзақ|кеш|кем|көп)$/u;
/** Words with a denial inside, or near to one: they may answer to a sentence that denies, and need no answer. */
const NEAR: Readonly<Record<Sentence['language'], RegExp>> = {
  ru: /^(?:без|бессрочн\p{L}*|не(?!обходим|дел|котор|скольк|медлен|посред|совер|сущ|сут|сет)\p{L}{4,}|отсутств\p{L}*|прекра\p{L}*|ни|не|против\p{L}*|вне|предел\p{L}{1,3}|рубеж\p{L}*|запре\p{L}*|недо\p{L}*)$/u,
  kk: /^(?:емес|жоқ\p{L}*|тыйым|тыс|қарсы|алмай\p{L}*)$|(?<=\p{L}{2})(?<!дер)(?:(?:(?<!й)с[ыі]з|[мбп][ае](?:й|у|ған|ген|стан|стен))\p{L}{0,4}|(?<!^не)[мбп][ае]с(?:[ае]\p{L}{0,3})?|[мбп][ае]йт[ыі]н\p{L}{0,6})$/u,
  en: /^(?:without|unless|indefinite\p{L}*|perpetual\p{L}*|offline|otherwise|un(?!subs|done)\p{L}{4,}|non|in(?:complete|accurate|valid)|ir\p{L}{5,}|il\p{L}{4,}|stop\p{L}*|lack\p{L}*|absen\p{L}*|against|free|prevent\p{L}*|avoid\p{L}*|fail\p{L}*|outside|out|abroad|beyond)$/u,
};
/** Refusals and exceptions: of these too one may stand for a denial, unless the other side has the like beside it. */
const TURN: Readonly<Record<Sentence['language'], RegExp>> = {
  ru: /^(?:отказ\p{L}*|отпис\p{L}*|кроме|помимо|исключ\p{L}*|только|лишь)$/u,
  kk: /^(?:бас|тек|қана|ғана|басқа|қоспағанда)$/u,
  en: /^(?:refus\p{L}*|opt\p{L}*|unsubs\p{L}*|except|only|alone|solely|exclusively|other)$/u,
};

/** Nouns take «-сыз» behind a consonant, verbs behind a vowel. */
const LACK: Readonly<Record<Sentence['language'], RegExp>> = {
  ru: /^без$/u,
  kk: /^(?!қауіп|тәуел|үздік|сөз)\p{L}{3,}[^аәеийоөуұүыіэюя]с[ыі]з$|^(?!аспа|асырма|кешікт)\p{L}{2,}[мбп][ае]й$/u,
  en: /^without$/u,
};

export interface Denials {
  /** Denials that speak for the sentence as a whole. */
  readonly whole: number;
  /** Those of them that follow close on another one: "no names, no sums" is «не содержат имён и сумм». */
  readonly again: number;
  /** Words that may stand for a denial of the other language. */
  readonly near: number;
  /** Refusals and exceptions. */
  readonly turn: number;
  /** Words that need some denial on the other side: «без», "without". */
  readonly lack: number;
}

/** Within so many words one denial goes on with another one. */
const CLOSE = 4;

/** Denials in a sentence. */
export function denialsIn({ tokens, document }: Analysis, { from, to, language }: Sentence): Denials {
  let whole = 0;
  let near = 0;
  let lack = 0;
  let turn = 0;
  let again = 0;
  let last = Number.NEGATIVE_INFINITY;
  let isAside = false;
  for (let i = from; i < to; i++) {
    const norm = tokens[i]?.norm ?? '';
    const next = tokens[i + 1];
    const closes = i + 1 >= to || /[,;:.()—–]/u.test(document.text.slice(tokens[i]?.end, next?.start));
    // «чтобы учёт не отключался», "so that it does not stop" say what a thing is for, «если не подключено» when
    if (
      /^(?:чтобы|если|когда|пока|котор\p{L}{2,3}|if|unless|when|where|until|once|provided)$/u.test(norm) ||
      (norm === 'so' && next?.norm === 'that')
    )
      isAside = true;
    if (isAside && closes) isAside = false;
    const isDenial =
      language === 'kk'
        ? deniesInKazakh(norm, closes, tokens[i - 1]?.norm ?? '', next?.norm ?? '')
        : denies(norm, closes && norm !== 'no' ? '' : (next?.norm ?? ''), language);
    if (isDenial && !isAside) {
      whole++;
      if (i - last <= CLOSE) again++;
      last = i;
    } else if (isDenial || NEAR[language].test(norm)) near++;
    if (TURN[language].test(norm)) turn++;
    // «Наурызбай» is a name
    if (LACK[language].test(norm) && !/\p{Lu}/u.test(document.text[tokens[i]?.start ?? 0] ?? '')) lack++;
  }
  return { whole, again, near, turn, lack };
}

/** A denial of the whole closes its clause; «дұрыс емес деректер» denies a quality only. */
function deniesInKazakh(norm: string, closes: boolean, before: string, next: string): boolean {
  if (KAZAKH_NOUN.test(norm) || next.startsWith('қалса')) return false;
  if (norm === 'тыйым') return true;
  if (KAZAKH_MORE.test(before)) return false;
  if (norm === 'емес' && next === 'болып') return true;
  if (norm === 'емес' || norm === 'жоқ' || KAZAKH_PERFECT.test(norm)) return closes && before !== 'ғана';
  return KAZAKH_FINITE.test(norm) && !KAZAKH_LIMIT.test(norm);
}

function denies(norm: string, next: string, language: Sentence['language']): boolean {
  // "No. 94-V" counts, it does not deny
  if (TURNED.test(next) || /^\d/.test(next)) return false;
  if (language === 'en') return ENGLISH_WORD.test(norm);
  return RUSSIAN_WORD.test(norm) || (norm === 'не' && RUSSIAN_FINITE.test(next));
}

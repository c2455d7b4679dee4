/** Kinds of data that stand where collecting is told, and yet are told on the way only: what no list of data discloses. */
import type { Findings } from '../detector.ts';
import type { Mention } from '../mention.ts';
import { surroundings } from './data-context.ts';
import type { DataMention } from './data-mentions.ts';

/** So many kinds in one sentence are a list whatever the verb. */
const A_LIST = 3;

/** «Определять географическое положение пользователя»: an act of the operator, even among others in one long sentence. */
const ACT_ON_PLACE =
  /(?:определ|отслежив|анықта|қадағала|determin|track|detect)\p{L}*\s+(?:\p{L}+\s+){0,2}$/u;

/** In Kazakh the act stands behind: «орналасқан жеріңізді анықтайды». */
const ACT_ON_PLACE_KK = /^\p{L}*\s(?:анықта|қадағала|бақыла)/iu;

/** «Не обрабатываем специальные категории, за исключением сведений о здоровье»: what a denial lets through is in no list. */
const LET_THROUGH =
  /(?<!\p{L})(?:не|not|never|no)\s.*(?<!\p{L})(?:за исключением|исключая|кроме|except(?: for)?|other than)\s[^.;:()]{0,70}$/isu;

/** «Сведения, собранные с помощью cookie», «cookie арқылы жиналған»: the instrument of a collecting told elsewhere. */
const INSTRUMENT =
  /(?:(?:собранн|полученн|collected|gathered|obtained)\p{L}*\s(?:[\p{L}]+\s){0,2}?(?:с помощью|при помощи|посредством|через|by|through|via|using|with)\s(?:[\p{L}]+\s){0,2}?)$/iu;
const INSTRUMENT_KK = /^[\p{L}-]*\s(?:арқылы|көмегімен)\s(?:жиналған|алынған)/iu;

/** «Сайт может использовать файлы cookie»: put to use, whatever other services collect in the same sentence. */
const PUT_TO_USE =
  /(?<!\p{L})(?:использу(?:ет|ют|ем|ю)|использовать|применя(?:ет|ют|ем|ть)|устанавлива(?:ет|ют|ем)|размеща(?:ет|ют|ем)|uses?|may use|set|sets|place|places)\s(?:[\p{L}-]+,?\s(?:и\s|and\s)?){0,3}$/iu;
/** «Аналитические cookie: собираются обезличенно»: a sort of cookies explained, where another sentence puts them to use. */
const SORT_OF_COOKIES =
  /^[\s\d.)•·—–-]*(?:\p{L}+\s){1,2}(?:файлы\s)?(?:cookies?|куки)(?:[\s-](?:файлы|файлдары?))?\s*[:—–-]\s/iu;
const PUT_TO_USE_KK = /^[^.;:]{0,90}(?:пайдалана|пайдаланы|қолдана|қолданы)/iu;

/**
 * «Разговоры записываются»: told on the way, outside every list, with no word of collecting.
 * @param kinds how many kinds of data the sentence names
 */
export function isAside(
  { kind, mention }: DataMention,
  kinds: number,
  { analysis, context, document: { text } }: Findings,
): boolean {
  const { sentence, block } = mention;
  const above = surroundings(block, analysis);
  const underList = above.some((i) => context.blockHolds(i, 'data.list'));
  // «Цели сбора информации» above an aim names a list, and is none of data
  if (kind === 'location' && isActOnPlace(mention, text))
    return !underList || above.some((i) => context.blockHolds(i, 'data.purposes-lead'));
  if (LET_THROUGH.test(text.slice(sentence.start, mention.start))) return true;
  if (kind === 'cookies' && kinds === 1 && isInstrument(mention, text)) return true;
  const holds = (concept: string): boolean => context.sentenceHolds(sentence, concept);
  // «сохраняет cookie, чтобы помнить город и корзину»: what comes after the purpose makes no list
  const isList = kinds >= A_LIST && !holds('data.in-order-to');
  if (underList || isList || holds('data.list')) return false;
  if (kind === 'cookies' && (isPutToUse(mention, text) || isSort(mention, text))) return true;
  // «для договора менеджер запросит скан паспорта»: asked on the way, whatever the list says
  if (holds('data.asked-later')) return true;
  return !holds('data.core-collects') && (holds('data.incidental') || holds('data.in-order-to'));
}

function isActOnPlace({ sentence, start, end }: Mention, text: string): boolean {
  const before = text.slice(Math.max(sentence.start, start - 48), start).toLowerCase();
  return ACT_ON_PLACE.test(before) || ACT_ON_PLACE_KK.test(text.slice(end, sentence.end));
}

function isPutToUse({ sentence, start, end }: Mention, text: string): boolean {
  return (
    PUT_TO_USE.test(text.slice(sentence.start, start)) || PUT_TO_USE_KK.test(text.slice(end, sentence.end))
  );
}

function isSort({ sentence }: Mention, text: string): boolean {
  return SORT_OF_COOKIES.test(text.slice(sentence.start, sentence.end));
}

function isInstrument({ sentence, start, end }: Mention, text: string): boolean {
  return (
    INSTRUMENT.test(text.slice(sentence.start, start)) || INSTRUMENT_KK.test(text.slice(end, sentence.end))
  );
}

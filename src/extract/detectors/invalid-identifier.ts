/** Registration numbers that cannot be right, e-mails and addresses that lead nowhere. */
import { detailsOf } from '../bank-details.ts';
import { binFault, iinFault, innFault, ogrnFault, ogrnipFault } from '../check-digits.ts';
import { type Defect, defectAnswer, found } from '../defects.ts';
import type { Detector } from '../detector.ts';
import { identifiersOf } from '../identifiers.ts';

const ZONE = 'ru|kz|com|org|net|su|рф|қаз|uz|kg|by|io|app|online|shop|site|store|info|biz|me|ai|dev|pro';
const NAME = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?`;
/** Shapes that no address has. Spaces count only where they part what must be one word. */
const MALFORMED: readonly RegExp[] = [
  // «mail@site,ru», «site,kz»: a comma for the dot
  new RegExp(String.raw`(?<![\p{L}\p{N}._-])[\p{L}\p{N}._-]+@${NAME},\s?(?:${ZONE})(?![\p{L}\p{N}])`, 'giu'),
  /(?<![\p{L}\p{N}@.,])(?!(?:ru|kz|com|org|net|su|by|uz|kg|en|kk),)[a-z][a-z0-9-]{1,30},(?:ru|kz|com|su)(?![\p{L}\p{N}.])/giu,
  new RegExp(String.raw`(?:https?:\/\/(?:www\.)?|www\.)${NAME},\s?(?:${ZONE})(?![\p{L}\p{N}])`, 'giu'),
  // «http://www. site.ru», «http:// site.ru», «www.site .ru»
  new RegExp(
    String.raw`(?:https?:\/\/(?:www\.)?|www\.)\s+${NAME}\.[\p{L}\p{N}.-]*(?:${ZONE})(?![\p{L}\p{N}])`,
    'giu',
  ),
  new RegExp(
    String.raw`(?:https?:\/\/(?:www\.)?|www\.)[\p{L}\p{N}.-]+\s\.(?:${ZONE})(?![\p{L}\p{N}])`,
    'giu',
  ),
  // «https://site.kz /», «https://site.kz /privacy»: not «https://a.kz / https://b.kz»
  new RegExp(
    String.raw`https?:\/\/(?:www\.)?[\p{L}\p{N}.-]+\.(?:${ZONE})\s\/(?=[.,;)»"]|[a-z0-9_-]+(?![\p{L}\p{N}:.])|\s*$)`,
    'giu',
  ),
  // «http//», «htpp://», «https:/site», «https://https://», «http:\\site»
  /(?<![\p{L}\p{N}])(?:https?(?:;|:;)?\/\/[^\s]+|ht?pps?:\/\/[^\s]+|htps?:\/\/[^\s]+|htttps?:\/\/[^\s]+|hhttps?:\/\/[^\s]+|https?:\/(?!\/)[\p{L}\p{N}][^\s]+|https?:\\\\[^\s]+|https?:\/\/https?[:/][^\s]+|https?:\/\/\/[^\s]+)/giu,
  // «http:// site.express»: any zone will do after the scheme
  /(?<![\p{L}\p{N}])https?:\/\/\s+[a-z0-9][a-z0-9-]*\.[a-z]{2,}(?![\p{L}\p{N}])/gu,
  // «www.site» without a zone, «КПП 77361»
  /(?<![\p{L}\p{N}/.])www\.[\p{L}\p{N}-]{2,}(?=[,;)»"]|\s(?!\.)|\.?$)/giu,
  /(?<!ИНН ?\/ ?)(?<!\p{L})КПП[:\s№]{1,3}(?:\d{1,8}|\d{10,})(?!\d)/gu,
  // «www..site.ru», «site..ru», «@@», «name@.ru», «name@site.»
  /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[\p{L}\p{N}.-]*\.\.[\p{L}\p{N}.-]+/giu,
  /(?<![\p{L}\p{N}._-])[\p{L}\p{N}._-]+@(?:@[\p{L}\p{N}.-]*|\.[\p{L}\p{N}.-]+|[\p{L}\p{N}-]+\.\.[\p{L}\p{N}.-]+)/giu,
  // «name @site.ru», «name@ site.ru»: not «личка @name», which is an account
  new RegExp(
    String.raw`(?<![@\p{L}\p{N}])(?!(?:telegram|instagram|tg|vk|whatsapp)\s)[a-z0-9][a-z0-9._-]*(?:\s@|@\s)(?:${NAME}\.)+(?:${ZONE})(?![\p{L}\p{N}])`,
    'giu',
  ),
  // «name@gmail», «info@firma»: no zone
  /(?<![\p{L}\p{N}@._/-])[a-z0-9][a-z0-9._-]*@[a-z][a-z0-9-]+(?![\p{L}\p{N}@-]|,\s?[\p{L}\p{N}]{2,4}(?![\p{L}\p{N}])|\s?\.[\p{L}\p{N}]|\.\s[a-z])/gu,
  // «name@site.сom»: a zone, or a name before it, with Cyrillic letters that only look Latin
  /[a-z0-9._-]+@[a-z0-9.-]+\.(?!com(?!\p{L}))[cс][oо][mм](?!\p{L})/giu,
  /[a-z0-9._-]+@(?=[a-z0-9.-]*[асеорхукмт][a-z0-9.асеорхукмт-]*\.[a-z])[a-z0-9.асеорхукмт-]*[a-z][a-z0-9.асеорхукмт-]*\.(?:ru|kz|com|net|org)(?!\p{L})/giu,
  // «name@gmail.con», «name@gmial.com»
  /(?<![\p{L}\p{N}._-])[a-z0-9._-]+@(?:gmail\.(?!com(?!\p{L}))\p{L}+|(?:gmial|gmai|gmal|yandx|yndex|mial)\.\p{L}{2,3})(?!\p{L})/giu,
  // «info@site.ру», «site.ru@», «httpsː//site.kz» with another mark for the colon
  /(?<![\p{L}\p{N}._-])[a-z0-9._-]+@[a-z0-9-]+\.(?:ру|ком|кз|нет)(?!\p{L})/giu,
  /(?<![\p{L}\p{N}._@-])[a-z0-9-]+\.(?:ru|kz|com)@(?=[\s,;.]|$)/giu,
  /(?<!\p{L})https?[\u02D0\uA789\uFF1A\u2236;]\/\/[\p{L}\p{N}.-]+/giu,
  // two dots or a Cyrillic letter inside a Latin mailbox
  /[a-z0-9_-]+\.\.[a-z0-9_.-]+@[a-z0-9.-]+/gi,
  /(?<![\p{L}\p{N}])(?=[a-z0-9._-]*[асеорхукмт])[a-z0-9._асеорхукмт-]*[a-z][a-z0-9._асеорхукмт-]*@[a-z0-9.-]+\.[a-z]{2,}/giu,
];

/** A right number under a neighbour's label («ОГРН» of an entrepreneur, «ИНН» of a Kazakh company) leads to its owner. */
const FITS = [binFault, iinFault, innFault, ogrnFault, ogrnipFault];

export const invalidIdentifier: Detector = ({ document, analysis }, recogniser) => {
  const numbers: Defect[] = identifiersOf(analysis)
    .filter((i) => i.fault !== undefined && !FITS.some((fault) => fault(i.digits) === undefined))
    .map((i) => ({ start: i.number.start, end: i.number.end, confidence: 'high' }));
  const details: Defect[] = detailsOf(analysis)
    .filter(({ fault }) => fault !== undefined)
    .map(({ start, end, kind }) => ({ start, end, confidence: kind === 'phone' ? 'medium' : 'high' }));
  const addresses = MALFORMED.flatMap((pattern) => found(document, pattern));
  return defectAnswer(recogniser, [...numbers, ...details, ...addresses], analysis);
};

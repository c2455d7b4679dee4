/** What names a document that begins in the middle of a file, and what only looks like it. */
import type { DocumentKind } from './kind.ts';

export type NamedKind = Exclude<DocumentKind, 'other'>;

/** Names as they stand at the beginning of a title, in the order they are asked. */
const TITLES: readonly (readonly [NamedKind, RegExp])[] = [
  [
    'consent',
    /^согласи[ея]\s+(?:[\p{L}()-]+[\s,]+){0,7}?(?:на|об?)\s+(?:[\p{L}()/-]+[\s,]+){0,7}?(?:обработк|распространени|передач|получени|рассылк|использовани\p{L}* (?:файлов )?(?:cookie|куки|изображени))/iu,
  ],
  [
    'consent',
    /^(?:.{0,90}\s)?(?:дерек|мәлімет|жарнама|cookie)\p{L}*\s(?:.{0,90}\s)?келісім(?:і|нама(?:сы)?|\s(?:беру|нысаны))?\P{L}*$/iu,
  ],
  ['consent', /^(?:[\p{L}-]+\s){0,4}consent(?:\s(?:form|statement|agreement))?\P{L}*$/iu],
  [
    'consent',
    /^(?:[\p{L}-]+\s){0,3}consent\s(?:to|for)\s(?:[\p{L}-]+\s){0,5}(?:processing|collection|use|transfer|disclosure|marketing|communications|cookies)/iu,
  ],
  [
    'cookies',
    /^(?:политика|уведомление|правила|положение|соглашение)\s(?:[^.]{0,70}\s)?[«"“]?(?:cookies?|куки)(?!\p{L})/iu,
  ],
  [
    'cookies',
    /^(?:[\p{L}-]+\s){0,3}cookies?[\s-](?:files?\s)?(?:policy|notice|statement|файл\p{L}*\s(?:\p{L}+\s){0,3}(?:саясат|хабарлама|ереже))|^(?:policy|notice)\s(?:on|regarding)\s(?:[\p{L}-]+\s){0,4}cookies/iu,
  ],
  [
    'privacy',
    /^(?:политика|положение|регламент|правила|порядок|уведомление)\s(?:[^.]{0,90}\s)?(?:конфиденциальност|персональн|приватност|защит\p{L}* (?:данных|информации))/iu,
  ],
  [
    'privacy',
    /^(?:[^.]{0,90}\s)?(?:құпиялы(?:лы)?қ|(?:дербес|жеке) деректер)\p{L}*\s(?:[^.]{0,90}\s)?(?:саясат|ереже|қағида|тәртіб)\p{L}*\P{L}*$/iu,
  ],
  [
    'privacy',
    /^(?:[\p{L}-]+\s){0,3}(?:privacy|data protection|personal data(?: processing)?)\s(?:policy|notice|statement)/iu,
  ],
  [
    'terms',
    /^(?:(?:публичная|публичный|договор|предложение)[\s-]+(?:\p{L}+[\s-]+){0,3}\(?)?оферт[аы](?!\p{L})|^(?:публичный\s)?договор(?:\s(?:публичной\s)?оферты|[\s-]+(?:об?|на|возмездного|купли|присоединения|оказания|публичн))|^пользовательское\s+соглашение|^лицензионн\p{L}+\s(?:соглашение|договор)|^соглашение\s(?:об использовании|с пользователем)|^(?:общие\s)?(?:условия|правила)\s(?:использования|пользования|оказания|продажи|возврата|предоставления|доставки|посещения)/iu,
  ],
  [
    'terms',
    /^(?:(?:жария|қоғамдық|көпшілік)\s)?(?:шарт\p{L}*[\s-]+)?оферта(?:сы)?\P{L}*$|^жария\s(?:шарт|оферта)|^пайдаланушы(?:лық)?\sкелісімі|^(?:сайтты\s)?пайдалану\s(?:шарттары|ережелері)|^қызмет\p{L}*\sкөрсету\p{L}*\s(?:\p{L}+\s){0,2}(?:шарт|келісім)/iu,
  ],
  [
    'terms',
    /^(?:general\s)?terms\s(?:of|and)\s|^user\sagreement|^public\soffer|^offer\sagreement|^(?:end[\s-]user\s)?licen[cs]e\sagreement/iu,
  ],
];

const LONGEST = 220;
/** Before the name: «Форма», «Типовой текст», brackets and bullets. */
const FORM =
  /^\P{L}*(?:(?:типов\p{L}+|примерн\p{L}+|рекомендуем\p{L}+)\s)?(?:(?:форма|образец|текст|бланк|form of)\s)?/iu;
/** A name is no sentence. */
const SENTENCE =
  /(?<!\p{L})(?:размещен\p{L}*|доступн\p{L}*|является|являются|применя\p{L}+|опубликован\p{L}*|находится|да[её]т(?:ся)?|может|вправе|осуществля\p{L}+|is|are|was|can|may|applies|болып табылады|беріледі|орналас\p{L}+)(?!\p{L})/iu;

/** The kind of document that a line names, if it is a title. */
export function kindOfTitle(line: string): NamedKind | undefined {
  const title = line.replace(FORM, '').replace(/\s+/gu, ' ').trim();
  if (title === '' || title.length > LONGEST || /[;:,]$/u.test(title) || SENTENCE.test(title))
    return undefined;
  if (!/^[«"“]?\p{Lu}/u.test(line.trim().replace(/^\P{L}+/u, '')) || /[.!?]\s+\p{Lu}/u.test(title))
    return undefined;
  return TITLES.find(([, pattern]) => pattern.test(title))?.[0];
}

/** «Приложение № 1», «1-қосымша», "Annex A": a number or nothing at all, since «Приложение» is an app as well. */
const ANNEX =
  /^\P{L}*(?:приложени[ея](?:\s*(?:№|N[oо]?\.?)?\s*(?:\d{1,2}|[A-ZА-Я])(?![\p{L}\p{N}])|(?=\s+к\s+(?:политик|положени|соглашени|договор|оферт|правил|приказ|регламент|согласи))|(?=\P{L}*$))|(?:annex|appendix|schedule|exhibit)\s+(?:no\.?\s*|№\s*)?(?:\d{1,2}|[A-Z])(?![\p{L}\p{N}])|қосымша\s*(?:№\s*)?\d{1,2}(?=\P{L}*$|\s*[.:–—-])|№?\s*\d{1,2}\s?-?\s?қосымша(?:сы)?(?!\p{L}))[\s.:–—-]*/iu;

/** What stands after the number of an annex; undefined where a line opens no annex. */
export function annexRest(line: string): string | undefined {
  const found = line.length > LONGEST || SENTENCE.test(line) ? null : ANNEX.exec(line);
  return found === null ? undefined : line.slice(found[0].length);
}

/** Words by which a person gives consent, as a form has them and a policy does not. */
const FIRST_PERSON =
  /(?<!\p{L})(?:я,|я\s?_{2,}|я\s\(|мною|настоящим\s(?:я|даю|подтверждаю|выражаю)(?!\p{L})|(?:я|свободно|своей волей)\s(?:[\p{L},]+\s){0,8}(?:даю|согласен|согласна)|даю\s(?:\p{L}+\s){0,3}согласие|мен,|мен\s?_{2,}|келісім\p{L}*\sберемін|келісемін|i,\s|i\shereby|i\s(?:freely\s)?(?:give|consent|agree)|hereby\s(?:give\s(?:my\s)?)?consent)/iu;

export function isFirstPerson(text: string): boolean {
  return FIRST_PERSON.test(text);
}

/** How a document ends: requisites, a date, a signature. */
const ENDING =
  /_{3,}|[\w.-]+@[\w-]+\.\p{L}|(?<!\p{L})(?:ИНН|ОГРН|БИН|БСН|ИИН|КПП|BIN|INN)(?!\p{L})|(?:\+7|8)[\s(-]*\d{3}|(?:редакци\p{L}|дата|версия|действует|вступает|жаңартылған|effective|updated|утвержден\p{L}*)\s.{0,40}\d{4}|(?:адрес|мекенжай|address)\p{L}*:/iu;

export function endsDocument(text: string): boolean {
  return text.length < 400 && ENDING.test(text);
}

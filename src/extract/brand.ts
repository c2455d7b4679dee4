/** Which sentence of a text without a named entity says most plainly who speaks: a brand, a site, an account, a capacity. */
import type { Span } from '../model/document.ts';
import type { Analysis } from './analysis.ts';
import { groupBy } from './group-by.ts';
import type { Sentence } from './mention.ts';

/** Acronyms of technology, which are nobody's name. */
const TECHNOLOGY =
  /^(?:HTTPS?|HTML|COOKIES?|JSON|WIFI|IMEI|IDFA|GAID|GDPR|UTM|SDK|API|SSL|TLS|UUID|ANDROID|IOS|EMAIL|SAAS|CCPA|COPPA|CRM|PostgreSQL|MySQL|MongoDB|JavaScript|TypeScript)$/;
const NAME = /(?<![\p{L}\p{N}.])(?:@[a-z]\w{3,}|[A-Z]{4,}|[A-Z][a-z]+[A-Z]\p{L}+)(?![\p{L}\p{N}])/gu;

/** Words for what bears a name, small or capital. */
const BEARERS =
  '(?:[Сс]айт|[Пп]риложени|[Сс]ервис|[Пп]ортал|[Мм]агазин|[Пп]латформ|[Бб]от|[Пп]роект|[Сс]ообществ|[Сс]туди|[Кк]луб)';
const BEARERS_KK = '(?:сайты|қосымшасы|сервисі|қолданбасы|жобасы|платформасы|порталы|боты|дүкені)';
/** «сайт стоматологии Ромашка», «сайт «Ромашка»», «Ромашка стоматологиясының сайты»: a name beside the word for what bears it. */
const BEARER = new RegExp(
  String.raw`(?<!\p{L})${BEARERS}\p{L}*\s(?:\p{Ll}+\s){0,2}(?:\(?[«"“])?(?<name>(?:\p{Lu}\p{Ll}|\p{Lu}{3})[\p{L}-]*)|(?<!\p{L})(?<kk>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)[»"”]?\s(?:\p{Ll}+\s){0,2}${BEARERS_KK}`,
  'gu',
);
/** Capitalised words of policies that are roles, not names. */
const ROLE =
  /^(?:Пользовател|Заказчик|Исполнител|Субъект|Договор|Оператор|Администраци|Компани|Сайт|Сервис|Политик|Приложени|Интернет|Услуг|Клиент|Посетител|Обществ|Продавц|Покупател|Общи|Осы|Біз|Бұл|Пайдаланушы|Саясат|Яндекс|Google|Роскомнадзор|СМИ|Қазақстан|Казахстан|Росси|Республик|Ресей|Вы$|Вам|Ваш|Мы$|РФ|РК)/u;

const CALLING = '(?:[Дд]алее|[Бб]ұдан әрі|[Hh]ereinafter)';
const WE = '(?:[Мм]ы|[Бб]із|[Ww]e|[Uu]s)';
const CALLED_SO = String.raw`(?:[Оо]ператор|[Аа]дминистрац|[Кк]омпани|[Oo]perator|[Cc]ompany|(?<!\p{L})${WE}(?!\p{L}))`;
/** «Ромашка.kz (далее – Оператор)», «Ромашка («біз»)»: the one who is called so. */
const CALLED_NAME = String.raw`[«"“][^«»"“”\n]{2,40}[»"”]|\p{Lu}[\p{L}\d.&-]*(?:\s\p{Lu}[\p{L}\d.&-]*){0,3}`;
const CALLED = new RegExp(
  String.raw`(?<name>${CALLED_NAME})\s?\([«"“]?${WE}[»"”]?[),]|(?:(?<called>${CALLED_NAME})|[\p{L}\d»"”])\s?\((?:${CALLING}[^)]{0,40}?${CALLED_SO}|[«"“]?${WE}[»"”]?\))`,
  'u',
);
/** «Разработчик приложения – Ромашка». */
const OWNER =
  /^(?:The )?(?:[Оо]ператор|[Рр]азработчик|[Вв]ладелец|[Пп]равообладатель|[Сс]обственник|[Dd]eveloper|[Oo]wner|[Oo]perator|[Әә]зірлеуші|Қосымшаны әзірлеуші)[^.:;\p{Lu}]{0,40}?(?:(?:\s[—–-]\s|:\s)[«"“]?(?=\p{Lu}|[a-z])|\sis\s[«"“]?(?=\p{Lu}|the\s))(?<name>\p{L}[\p{L}\d.-]+)/u;
/** «Оператором данных в рамках настоящей Политики является Ромашка». */
const IN_CAPACITY =
  /^(?:Оператором|Разработчиком|Владельцем|Правообладателем|Собственником|Администратором)\s[^.:;]{0,80}?(?:является|выступает)\s[«"“]?(?<name>\p{Lu}[\p{L}\d.-]+)/u;
/** «в автосервисе «Ромашка»»: a place of business with its name in quotation marks. */
const BUSINESS =
  /(?<!\p{L})(?:[Аа]втосервис|[Сс]алон|[Кк]лини|[Шш]кол|[Цц]ентр|[Кк]афе|[Рр]есторан|[Оо]тел|[Гг]остиниц|[Мм]астерск|[Аа]гентств|[Аа]теле|[Аа]втошкол|[Аа]птек)\p{Ll}*\s[«"“](?<name>[\p{Lu}\d][^«»"“”\n]{1,40})[»"”]/gu;
/** «Правообладатель – …»: whom it names may be left blank. */
const CAPACITY =
  /^(?:Оператор|Разработчик|Владелец|Правообладатель|Собственник|Operator|Developer|Owner|Әзірлеуші)\s[—–-]/u;
const ACTS =
  '(?:собирает|обрабатывает|использует|уважает|ценит|обязуется|защищает|гарантирует|жинайды|өңдейді|құрметтейді)';
/** «Проект «Ромашка» уважает …», «Romashka собирает …»: the bearer of the name is who acts. */
const ACTOR = new RegExp(
  String.raw`^${BEARERS}\p{L}*\s[«"“](?<quoted>\p{Lu}[^»"”]*)[»"”]\s${ACTS}|(?<!\p{L})(?<latin>[A-Z][A-Za-z.-]{2,})\s${ACTS}`,
  'u',
);

const SERVICE = /^@service\./;

/** A sentence that names somebody or something of his, and how plainly. */
export interface Naming extends Span {
  /** The words that name. */
  readonly mark: Span;
  /** The lower, the plainer; a mail address has the last. */
  readonly rank: 0 | 1 | 2 | 3;
}

/** The sentence that names most plainly, the first among equals; undefined where none has a brand, a site or an address. */
export function plainestNaming(analysis: Analysis): Naming | undefined {
  let best: Naming | undefined;
  // a service that is used is not who uses it
  const services = groupBy(
    analysis.mentions.named(SERVICE).flatMap(([, mentions]) => mentions),
    ({ sentence }) => sentence.start,
  );
  const isService = ({ start, mark }: Naming): boolean =>
    (services.get(start) ?? []).some((m) => m.start < mark.end && mark.start < m.end);
  for (const sentence of analysis.sentences) {
    const naming = sentence.joined === undefined ? namingIn(sentence, analysis) : undefined;
    if (naming !== undefined && (best === undefined || naming.rank < best.rank) && !isService(naming))
      best = naming;
  }
  return best;
}

/** What a sentence names, or undefined. */
export function namingIn(
  { start, end, from, to }: Sentence,
  { document, tokens }: Analysis,
): Naming | undefined {
  const text = document.text.slice(start, end);
  const made = (rank: Naming['rank'], mark: Span): Naming => ({ start, end, mark, rank });
  const of = (rank: Naming['rank'], match: RegExpMatchArray): Naming => {
    const name = nameOf(match);
    const at = start + (match.index ?? 0) + match[0].indexOf(name);
    return made(rank, { start: at, end: at + name.length });
  };
  const called = CALLED.exec(text);
  if (called !== null) return of(0, called);
  const plain = OWNER.exec(text) ?? IN_CAPACITY.exec(text) ?? ACTOR.exec(text);
  if (plain !== null && !ROLE.test(nameOf(plain))) return of(1, plain);
  const words = tokens.slice(from, to);
  const site = words.find((t) => t.kind === 'url');
  if (site !== undefined) return made(2, site);
  const name =
    [...text.matchAll(NAME)].find((m) => !TECHNOLOGY.test(m[0])) ??
    [...text.matchAll(BEARER), ...text.matchAll(BUSINESS)].find(
      (m) => !ROLE.test(nameOf(m)) && !TECHNOLOGY.test(nameOf(m)),
    );
  if (name !== undefined) return of(2, name);
  const capacity = CAPACITY.exec(text);
  if (capacity !== null) return of(2, capacity);
  const mail = words.find((t) => t.kind === 'email');
  return mail === undefined ? undefined : made(3, mail);
}

function nameOf(match: RegExpMatchArray): string {
  return Object.values(match.groups ?? {}).find((group) => group !== undefined) ?? match[0];
}

/** Another brand's name that acts as the operator does: the trace of the text that this one was copied from. */
import type { Span } from '../../model/document.ts';
import type { Analysis } from '../analysis.ts';
import { type Defect, medium } from '../defects.ts';
import { matchesInText } from '../holding.ts';
import { partiesOf } from '../operator.ts';

/** A proper name in Latin letters, or in quotes. */
const NAME = String.raw`(?<name>[A-Z][\p{L}\p{N}&-]*(?:\.[a-z]{2,4})?(?: [A-Z][\p{L}\p{N}&-]*){0,2}|\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+|[«"“][^»"”\n]{2,40}[»"”])`;
const OURS = String.raw`(?:[Кк]оманд\p{L}+|[Аа]дминистраци\p{L}+|[Пп]ользовател\p{L}+|[Кк]лиент\p{L}*|[Пп]осетител\p{L}+|[Сс]отрудник\p{L}*|[Сс]ервер\p{L}*|[Сс]лужб\p{L}+ поддержки|[Пп]олитик(?:а|и|е|у|ой)(?: конфиденциальности)?|[Tt]eam|[Uu]sers|[Cc]ustomers|[Vv]isitors)(?: (?:сайта|приложения|сервиса|компании|платформы|портала|of|at))?`;
const DOES =
  '(?:собирает|хранит|обрабатывает|прода[её]т|переда[её]т|использует|защищает|обязуется|гарантирует|вправе|уважает|не нес[её]т|жинайды|сақтайды|өңдейді|collects|stores|processes|respects|protects|shares|sells|does not|will not|is committed|values|takes)';
/** «Команда X». */
const BELONGS = new RegExp(`(?<!\\p{L})${OURS} ${NAME}`, 'gu');
/** «X хранит данные». */
const ACTS = new RegExp(
  `(?<![\\p{L}\\p{N}&«"“-] ?)${NAME} (?:(?:не|также|also|never) )?${DOES}(?!\\p{L})`,
  'gu',
);
const EXPLAINED = /(?:далее|бұдан әрі|hereinafter)[^);.]{1,60}/giu;
/** «интернет-магазине «X»», «Компания «X» вправе …»: the thing itself under another name. */
const KINDED =
  /(?<!\p{L})(?:[Кк]омпани\p{L}|[Ии]нтернет-магазин\p{L}{0,2}|[Мм]агазин\p{L}{0,2}|[Сс]айт\p{L}{0,2}|[Сс]ервис\p{L}{0,2}|[Пп]ортал\p{L}{0,2}|[Пп]риложени\p{L}|[Кк]лини(?:к|ц)\p{L}|[Сс]алон\p{L}{0,2}|[Шш]кол\p{L}|[Сс]туди\p{L}|[Бб]анк\p{L}{0,2}) (?<name>[«"“][\p{Lu}\d][^»"”\n]{1,40}[»"”])/gu;
/** Words of a name's shape that name nobody. */
const NO_BRAND =
  /^(?:the )?(?:the|controller|processor|hotel|clinic|bank|school|seller|owner|provider|administrator|we|our|your|this|if|in|for|by|and|or|company|website|site|service|services|app|application|policy|privacy|user|users|google|apple|cookies?|it|eu|ip|gdpr|data|personal|operator|administration|team|customer|platform|url|sms|vpn|faq|html|crm|api|id|ai|no|all|some|any|each|llp|llc|ltd)$/iu;
/** Policies and rules of a machine, which belong to no company. */
const TECHNICAL =
  /^(?:row[- ]level|content[- ]security|access[- ]control|zero[- ]trust|least[- ]privilege|same[- ]origin|role[- ]based|fair use|data retention)(?: |$)/iu;
/** «The Controller collects …»: an article before one word makes it a role. */
const ROLE = /^(?:the|our|this|each|any|such|an?) \p{L}+$/iu;
/** Once may be a partner's name; what acts again is taken for the operator. */
const LEAST = 2;

interface Brand {
  /** As `plainOf` writes it. */
  readonly key: string;
  /** The first letters of what is said to be the brand's. */
  readonly noun: string;
  readonly span: Span;
}

/** Names that the pattern finds, but for words that name nobody and services and places that are known. */
function brandsIn(analysis: Analysis, pattern: RegExp): Brand[] {
  return matchesInText(analysis.document, pattern).flatMap((match) => {
    const name = match.groups?.name ?? '';
    const start = match.index + match[0].indexOf(name);
    const key = plainOf(name);
    if (key.length < 3 || isNoName(name) || isKnown(start, analysis)) return [];
    const noun = match[0].slice(0, 5).toLowerCase();
    return [{ key, noun, span: { start, end: start + name.length } }];
  });
}

function isNoName(name: string): boolean {
  return [NO_BRAND, TECHNICAL, ROLE].some((pattern) => pattern.test(name));
}

/** Names of an operator that this text does not have elsewhere. */
export function foreignBrands(analysis: Analysis): Defect[] {
  const own = ownNames(analysis);
  // a text that says nowhere what its own name is has nothing to compare with
  if (own.length === 0) return rivalBrands(analysis);
  const acting = new Map<string, Span[]>();
  // a brand often differs from the company's name; where site and company share one, a third is a stranger
  const patterns = [BELONGS, ACTS, ...(isOneName(analysis) ? [KINDED] : [])];
  for (const pattern of patterns)
    for (const { key, span } of brandsIn(analysis, pattern)) {
      if (pattern !== ACTS && isRecipient(span.start, analysis)) continue;
      if (!own.some((o) => isAlike(o, key))) acting.set(key, [...(acting.get(key) ?? []), span]);
    }
  return [...acting.values()]
    .filter((all) => all.length >= LEAST)
    .flatMap((all) => all.slice(0, 2).map(medium));
}

/** «Пользователи X» beside «пользователи Y» where the text tells its own name nowhere: one word, two masters. */
function rivalBrands(analysis: Analysis): Defect[] {
  const byNoun = new Map<string, Brand[]>();
  for (const brand of brandsIn(analysis, BELONGS)) {
    if (isRecipient(brand.span.start, analysis) || isHired(brand.span.start, analysis)) continue;
    byNoun.set(brand.noun, [...(byNoun.get(brand.noun) ?? []), brand]);
  }
  return [...byNoun.values()].flatMap((all) => {
    const [first] = all;
    const other = first && all.find((one) => !isAlike(first.key, one.key));
    // one of the two is named again: the text's own; two met once may be a list of somebody else's
    if (first === undefined || other === undefined || all.length <= LEAST) return [];
    return [other, first].map(({ span }) => medium(span));
  });
}

/** «Серверы X арендуем»: whose thing it is need not be the text's own name. */
function isHired(at: number, analysis: Analysis): boolean {
  const sentence = analysis.sentenceAt(at);
  const text = sentence && analysis.document.text.slice(sentence.start, sentence.end);
  return (
    text !== undefined && /аренд|хостинг|облак|дата-?центр|ЦОД|размещ|host|cloud|data cent|жалға/iu.test(text)
  );
}

/** What the text says its own names are: operator, title, names in quotes near them, hosts and mailboxes. */
function ownNames(analysis: Analysis): string[] {
  const { document } = analysis;
  const { operator } = partiesOf(analysis);
  const around = new Set([0, ...operator.slice(0, 1).map((p) => p.block.index)]);
  const textOf = (b: Span): string => document.text.slice(b.start, b.end);
  const quoted = document.blocks
    .filter((b) => around.has(b.index) || (b.kind === 'heading' && b.index < 3))
    .flatMap((b) => [...textOf(b).matchAll(/[«"“]([^»"”\n]{2,60})[»"”]/gu)].map((m) => m[1] ?? ''));
  const titled = textOf(document.blocks[0] ?? { start: 0, end: 0 }).match(/[A-Z][\p{L}\p{N}&-]{2,}/gu) ?? [];
  const explained = matchesInText(document, EXPLAINED).flatMap((m) =>
    [...m[0].matchAll(/[A-Z][\p{L}\p{N}&-]{2,}/gu)].map(([name]) => name),
  );
  const hosts = analysis.tokens
    .filter((t) => t.kind === 'url' || t.kind === 'email')
    .flatMap((t) => hostLabels(t.norm));
  const names = [...operator.map((p) => p.key), ...quoted, ...titled, ...explained, ...hosts]
    .map(plainOf)
    .filter((n) => n.length > 2);
  return operator.length === 0 && hosts.length === 0 ? [] : [...new Set(names)];
}

/** The operator's own site is called as the operator is. */
function isOneName(analysis: Analysis): boolean {
  const names = partiesOf(analysis).operator.map((p) => plainOf(p.key));
  return analysis.tokens.some(
    (t) =>
      (t.kind === 'url' || t.kind === 'email') &&
      hostLabels(t.norm).some((label) =>
        names.some((name) => name.length > 3 && plainOf(label).length > 3 && isAlike(name, plainOf(label))),
      ),
  );
}

function hostLabels(address: string): string[] {
  const host =
    address
      .replace(/^https?:\/\//, '')
      .replace(/^.*@/, '')
      .split(/[/?#:]/)[0] ?? '';
  return host.split('.').slice(0, -1);
}

const NO_STRANGER = /^@(?:service|service-word|country|city|act)[.-]/;

/** The text knows it as a service or a place, and nobody's brand. */
function isKnown(at: number, { mentions }: Analysis): boolean {
  return mentions.named(NO_STRANGER).some(([, all]) => all.some((m) => m.start <= at && at < m.end));
}

/** In a sentence about those who receive data a stranger's name is in its place. */
function isRecipient(at: number, analysis: Analysis): boolean {
  const sentence = analysis.sentenceAt(at);
  if (sentence === undefined) return false;
  const text = analysis.document.text.slice(sentence.start, sentence.end);
  return /партн[её]р|подрядчик|сторонн|треть\p{L}+ лиц|провайдер|через|с помощью|оплат|third|partner|provider|through|payment/iu.test(
    text,
  );
}

const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'u',
  я: 'a',
  ә: 'a',
  ғ: 'g',
  қ: 'k',
  ң: 'n',
  ө: 'o',
  ұ: 'u',
  ү: 'u',
  һ: 'h',
  і: 'i',
};

/** A name as one would write it in a host: Latin letters and digits only. */
function plainOf(name: string): string {
  return [...name.toLowerCase()]
    .map((c) => LATIN[c] ?? c)
    .join('')
    .replace(/\.(?:ru|kz|com|net|org|io|app)$/u, '')
    .replace(/[^a-z0-9]/gu, '');
}

/** One holds the beginning of the other; transliteration leaves the vowels open. */
function isAlike(own: string, name: string): boolean {
  const bare = (s: string): string => s.replace(/[aeiouy]/gu, '');
  const [a, b] = [bare(own), bare(name)];
  return (
    own.includes(name) ||
    name.includes(own) ||
    (b.length > 1 && (a.includes(b) || (a.length > 2 && b.includes(a)))) ||
    a.slice(0, 3) === b.slice(0, 3)
  );
}

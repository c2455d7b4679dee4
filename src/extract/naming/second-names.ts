/** A second word for the site, the operator or the user beside the one that the text has given it. */
import type { Document } from '../../model/document.ts';
import type { CapitalTerm } from '../capital-terms.ts';
import { type Defect, found } from '../defects.ts';
import { matchesInText } from '../holding.ts';
import type { Mention } from '../mention.ts';

/** Kinds of terms whose words are names of one thing: `term.<kind>.<word>` in rules/vocabulary/drafting.yaml. */
const KINDS = ['resource', 'party', 'user'] as const;

/** Words of one kind, some of them never explained. */
export function secondNames(terms: readonly CapitalTerm[], text: string): Defect[] {
  return KINDS.flatMap((kind) => ofKind(kind, terms, text));
}

/** A word of one kind that the text never explains, beside one that it does or that it uses more. */
function ofKind(kind: (typeof KINDS)[number], terms: readonly CapitalTerm[], text: string): Defect[] {
  const all = terms
    .filter((t) => t.id.startsWith(`${kind}.`))
    .map((t) => ({
      ...t,
      names: [
        ...t.uses,
        ...t.beginnings.filter((m) => kind === 'user' || (kind === 'party' && isActor(m, text))),
        ...(kind === 'resource' ? ownBeginnings(t) : []),
      ],
    }));
  // one capital on «Сервис» may be a slip, a second name for the operator is none
  const isSlip = (t: (typeof all)[number]): boolean =>
    kind === 'resource' && !t.isDefined && t.names.length < 2 && !(t.isAlways && t.beginnings.length > 0);
  const named = all.filter((t) => t.names.length > 0 && !isSlip(t));
  const strange = named.filter((t) => !t.isDefined);
  const role = kind === 'party' ? terms.find((t) => isOwnRole(t, text)) : undefined;
  const leader =
    all.find((t) => t.isDefined) ??
    (role && { ...role, names: role.uses }) ??
    [...strange].sort((a, b) => b.names.length - a.names.length)[0];
  if (leader === undefined) return [];
  // «Сайт» of the Russian half is the «Website» of the English one
  const languages = new Set([...leader.uses, ...leader.beginnings].map((m) => m.sentence.language));
  const others = strange.filter(
    (t) => t !== leader && t.names.some((m) => languages.size === 0 || languages.has(m.sentence.language)),
  );
  if (others.length === 0) return [];
  return [...others, leader].flatMap((t) =>
    t.names.slice(0, 2).map(({ start, end }) => ({
      start,
      end,
      confidence: t === leader ? ('low' as const) : ('medium' as const),
    })),
  );
}

/** «Портал хранит …» and «Порталом пользуются …»: sentences begin with the word, and it never stands in one. */
function ownBeginnings({ isAlways, uses, beginnings }: CapitalTerm): readonly Mention[] {
  const own = beginnings.filter((m) => m.block.kind === 'paragraph' && m.from === m.sentence.from);
  return isAlways && uses.length === 0 && own.length > 1 ? own : [];
}

/** «ИП Сидоров (далее – Продавец)»: the role that the text gives the one whose text it is. */
const OWN_ROLE =
  /(?:ООО|ТОО|АО|ИП|[Пп]редпринимател\p{L}+) [^().;]{2,120}\((?:ИНН[^()]{0,60})?(?:далее|именуем)[^)]{0,30}(?<role>Продавец|Исполнитель|Разработчик)/u;

function isOwnRole({ id, isDefined }: CapitalTerm, text: string): boolean {
  if (!isDefined || !id.startsWith('role.')) return false;
  const role = OWN_ROLE.exec(text.slice(0, OPENING))?.groups?.role;
  return role !== undefined && id === (role === 'Продавец' ? 'role.seller' : 'role.executor');
}

/** Where a text says whose it is, in characters. */
const OPENING = 2000;

const ACTOR =
  /^(?:Оператор|Компания|Общество|Организация|Учреждение|Предприятие|Агентство|Администрация|Администратор|Правообладатель|Владелец|Продавец|Исполнитель|Әкімшілік|Әкімші)$/u;
const ACTS =
  /^ (?:сайта |портала |приложения |сервиса )?(?:также )?(?:не |вправе|обязу|обязан|может|имеет|\p{L}+(?:ет|ит|ёт|ется|ится)(?!\p{L}))/iu;

const KAZAKH_ACTS = /^[^.;:—–]{4,}(?:[аеи]ды|[аеи]ді|й?ды|й?ді|құқылы|міндетті|мүмкін)[.;]?\s*$/u;

/** «Компания вправе …», «Администрация Сайта использует …»: the sentence begins with a party that acts. */
function isActor({ start, end, block, sentence }: Mention, text: string): boolean {
  if (block.kind === 'heading' || !ACTOR.test(text.slice(start, end))) return false;
  // a Kazakh verb stands at the end
  if (sentence.language === 'kk') return KAZAKH_ACTS.test(text.slice(end, sentence.end));
  return ACTS.test(text.slice(end, Math.min(block.end, end + 60)));
}

const RESOURCE =
  '(?:Сайт|(?:И|и)нтернет-(?:магазин|сайт)|Портал|Платформа|Приложение|Сервис|Веб-(?:ресурс|сайт)|Личный кабинет)';
const ITS_NAME = String.raw`(?: (?:https?:\/\/|www\.)\S+| «[^»]+»| [\w.-]+\.\p{L}{2,})?`;
/** What only a person can do with data. */
const DOES = String.raw`(?:вправе|собирает|хранит|защищает|обрабатывает|обязуется|обязан\p{L}?|осуществляет (?:сбор|обработку)|не нес[её]т|не проверяет|гарантирует|переда[её]т|имеет право|не контролирует)`;
const RESOURCE_ACTS = new RegExp(`${RESOURCE}${ITS_NAME} (?:не )?${DOES}`, 'gu');

const RESOURCE_ACTS_EN =
  /(?<!\p{L})The (?:Online Store|Web[Ss]ite|Site|Portal|Platform|App|site|website) (?:has the right|reserves the right|undertakes|is obliged|guarantees|is not (?:responsible|liable)|does not (?:guarantee|verify))/gu;
const RESOURCE_ACTS_KK =
  /(?<!\p{L})(?:Сайт|Портал|Платформа|Қосымша|Интернет-дүкен) [^.;:—–]{3,150}(?:құқылы|міндеттенеді|міндетті|жауап бермейді|жауапты емес|кепілдік бер\p{L}+)(?!\p{L})/gu;

/** The site acts as the operator does elsewhere: «Сайт вправе передать» beside «Администрация Сайта обязана». */
export function actingResources(document: Document, terms: readonly CapitalTerm[]): Defect[] {
  const acts = [RESOURCE_ACTS, RESOURCE_ACTS_EN, RESOURCE_ACTS_KK].flatMap((p) =>
    found(document, p, 'medium'),
  );
  const parties = terms.filter(
    (t) => /^(?:party|role)\./.test(t.id) && (t.isDefined || t.id !== 'role.executor'),
  );
  // «Организация замен» at the beginning of an item is an act, and no party that only the capital makes
  const met = ({ id, uses, beginnings }: CapitalTerm): number =>
    uses.length + (id === 'party.organisation' && uses.length === 0 ? 0 : beginnings.length);
  const times = parties.reduce((n, t) => Math.max(n, met(t)), 0);
  // a party met once is enough where the site acts again and again
  return times >= 2 || (times === 1 && acts.length >= 2) ? acts : [];
}

const PLACE =
  /(?:администраци\p{L}+|посетител\p{L}+|(?:наш|настоящ)\p{L}+|получаем\p{L}+|предоставляем\p{L}+|пользовател\p{L}+(?: на)?) (?<at>(?:сайт|портал|(?:веб-)?ресурс)\p{L}{0,3})(?!\p{L})|(?<=^|[.;]\s)(?:(?:Сайт|Портал|Ресурс) (?:автоматически|собирает|получает|хранит))/giu;
/** Both are there, and the text says so; or it tells what it calls its own. */
const BOTH =
  /(?:сайт|портал|ресурс)\p{L}* ?(?:,|и|или|и\/или|\(|\/) ?(?:на )?(?:веб-)?(?:сайт|портал|ресурс)|(?:далее|именуем)[^).]{0,30}(?:сайт|портал|ресурс)|госуслуг|egov|третьих лиц/iu;

/** «регистрация на портале» and «Сайт автоматически получает», where neither word is explained: one place, two words. */
export function plainPlaces(document: Document): Defect[] {
  const places = found(document, PLACE, 'medium');
  if (BOTH.test(document.text)) return [];
  const wordOf = ({ start, end }: Defect): string =>
    /сайт|портал|ресурс/iu.exec(document.text.slice(start, end))?.[0].toLowerCase() ?? '';
  const first = places[0];
  const others = first === undefined ? [] : places.filter((p) => wordOf(p) !== wordOf(first));
  return first === undefined || others.length === 0 || places.length < MANY_PLACES
    ? []
    : [...others.slice(0, 2), first];
}

/** So often the text speaks of its place before two words for it are no chance. */
const MANY_PLACES = 3;

const COMPOUND = /^[«"“]?(?<at>(?:Веб|Вэб|Web|Интернет)-?сайт)[»"”]?\s[—–-]\s/giu;

/** «Веб-сайт – совокупность …» in the definitions, «Сайт» everywhere else. */
export function compoundSite(document: Document, terms: readonly CapitalTerm[]): Defect[] {
  const explained = found(document, COMPOUND, 'low');
  const site = terms.find((t) => t.id === 'resource.site');
  if (explained.length === 0 || site === undefined || /далее[^).]{0,20}сайт/iu.test(document.text)) return [];
  const bare = site.uses.filter((m) => !/[-‑]$/u.test(document.text.slice(m.start - 1, m.start)));
  if (bare.length < 3) return [];
  return [
    ...bare.slice(0, 2).map(({ start, end }) => ({ start, end, confidence: 'medium' as const })),
    ...explained.slice(0, 1),
  ];
}

const QUOTED =
  /(?<!\p{L})(?<kind>Сайт|Портал|Приложени|Платформ|Сервис|ПО(?!\p{L})|Веб-(?:ресурс|сайт))\p{L}{0,3} [«"“](?<name>[^»"”]{2,40})[»"”]/gu;

/** One proper name under two kinds of thing: «Сайт «Х»» and «ПО «Х»». */
export function namesOfTwoKinds(document: Document): Defect[] {
  const seen = new Map<string, { kind: string; start: number; end: number }[]>();
  for (const m of matchesInText(document, QUOTED)) {
    const { kind = '', name = '' } = m.groups ?? {};
    const key = name.toLowerCase();
    seen.set(key, [...(seen.get(key) ?? []), { kind, start: m.index, end: m.index + m[0].length }]);
  }
  return [...seen.values()].flatMap((all) => {
    const kinds = [...new Set(all.map((m) => m.kind))];
    if (kinds.length < 2) return [];
    const count = (kind: string): number => all.filter((m) => m.kind === kind).length;
    const rarest = kinds.sort((a, b) => count(a) - count(b))[0];
    // two things of equal weight may well share a name
    if (count(rarest ?? '') * 2 > all.length - count(rarest ?? '')) return [];
    return all
      .filter((m) => m.kind === rarest)
      .slice(0, 2)
      .map(({ start, end }) => ({ start, end, confidence: 'medium' }));
  });
}

const PERSON = String.raw`(?:[Сс]убъект\p{L}*(?: ПДн| персональных данных)?|[Пп]ользовател(?:ь|я|ю|ем|е)|Клиент\p{L}?|Посетител(?:ь|я|ю|ем)|Покупател(?:ь|я|ю|ем)|Заказчик\p{L}?)`;
const PARTY = String.raw`(?:Оператор\p{L}{0,2}|Компани\p{L}|Обществ\p{L}|Организаци\p{L}|Администраци\p{L}(?: [Сс]айта)?)`;
const DATA = String.raw`[Пп]ерсональн\p{L}+ данны\p{L}+`;
const INFORMATION = String.raw`[Пп]ерсональн\p{L}+ информаци\p{L}+`;
const JOINED = new RegExp(
  String.raw`(?<!\p{L})(?:${PERSON} ?\/ ?${PERSON}|${PARTY} ?\/ ?${PARTY}|${DATA} ?\/ ?${INFORMATION}|${INFORMATION} ?\/ ?${DATA})(?!\p{L})`,
  'gu',
);

/** «субъект ПДн/пользователь», «Администрация Сайта/Компания»: the text itself hesitates between two names. */
export const joinedNames = (document: Document): Defect[] => found(document, JOINED, 'medium');

const USER = '(?<name>Пользовател|Клиент|Покупател|Посетител|Заказчик|Гост|Подписчик)';
const BOUND = '(?:вправе|мож|име|обяз|соглаша|да[её]т|предоставля|подтвержда|указыва|оставля|гарантиру)';
const USER_ACTS = new RegExp(
  String.raw`(?<!\p{L})${USER}\p{L}{0,3} (?:также |самостоятельно |добровольно |не )?${BOUND}\p{L}*`,
  'gu',
);
/** So many names for the one who has the rights are more than two roles. */
const MANY = 3;

/** «Клиент вправе …, Покупатель может …, Гость даёт согласие …»: one person under three names, no two of them explained. */
export function manyUsers(document: Document, terms: readonly CapitalTerm[]): Defect[] {
  const first = new Map<string, Defect>();
  for (const { start, end } of found(document, USER_ACTS)) {
    const name =
      /^\p{L}{5}/u.exec(document.text.slice(start, end))?.[0] ?? document.text.slice(start, start + 4);
    if (!first.has(name)) first.set(name, { start, end, confidence: 'medium' });
  }
  const explained = terms.filter((t) => t.id.startsWith('person.') && t.isDefined).length;
  return first.size >= MANY && explained < 2 ? [...first.values()] : [];
}

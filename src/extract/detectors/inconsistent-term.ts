/** One thing under two names: a second word for the site or for the operator, the text's own title changed on the way. */
import type { Document } from '../../model/document.ts';
import type { Analysis, Mention } from '../analysis.ts';
import { type CapitalTerm, capitalTermsOf } from '../capital-terms.ts';
import { type Defect, defectAnswer, found } from '../defects.ts';
import type { Detector } from '../detector.ts';
import { type NamedParty, partiesOf } from '../operator.ts';

/** Words that a text sets against each other on purpose as often as not need no second name to differ. */
const KINDS = ['resource', 'party'] as const;

export const inconsistentTerm: Detector = ({ document, analysis }, recogniser) => {
  const terms = capitalTermsOf(analysis);
  const second = KINDS.flatMap((kind) => secondNames(kind, terms, document.text));
  const defects: Defect[] = [
    ...second,
    ...actingResources(document, terms),
    ...ownTitles(document),
    ...compoundSite(document, terms),
    ...siteOfApp(document),
    ...spellings(analysis),
  ];
  return defectAnswer(recogniser, defects, analysis);
};

/** A word of one kind that the text never explains, beside one that it does or that it uses more. */
function secondNames(kind: string, terms: readonly CapitalTerm[], text: string): Defect[] {
  const all = terms
    .filter((t) => t.id.startsWith(`${kind}.`))
    .map((t) => ({
      ...t,
      names: [...t.uses, ...t.beginnings.filter((m) => kind === 'party' && isActor(m, text))],
    }));
  // one capital on «Сервис» may be a slip, a second name for the operator is none
  const named = all.filter((t) => t.names.length > (kind === 'resource' && !t.isDefined ? 1 : 0));
  const strange = named.filter((t) => !t.isDefined);
  const leader =
    all.find((t) => t.isDefined) ?? [...strange].sort((a, b) => b.names.length - a.names.length)[0];
  const others = strange.filter((t) => t !== leader);
  if (leader === undefined || others.length === 0) return [];
  return [...others, leader].flatMap((t) =>
    t.names.slice(0, 2).map((m) => ({
      start: m.start,
      end: m.end,
      confidence: t === leader ? ('low' as const) : ('medium' as const),
    })),
  );
}

/** «Компания вправе …», «Администрация Сайта использует …»: the sentence begins with a party that acts. */
function isActor({ start, end, block }: Mention, text: string): boolean {
  if (
    block.kind === 'heading' ||
    !/^(?:Оператор|Компания|Общество|Организация|Администрация|Администратор|Правообладатель|Владелец|Продавец|Исполнитель)$/u.test(
      text.slice(start, end),
    )
  )
    return false;
  return /^ (?:сайта |портала |приложения |сервиса )?(?:также )?(?:не |вправе|обязу|обязан|может|имеет|\p{L}+(?:ет|ит|ёт|ется|ится)(?!\p{L}))/iu.test(
    text.slice(end, Math.min(block.end, end + 60)),
  );
}

const ACTING =
  /(?:Сайт|(?:И|и)нтернет-магазин|Портал|Платформа|Приложение|Сервис|Веб-ресурс|Личный кабинет)(?: (?:https?:\/\/|www\.)\S+| «[^»]+»| [\w.-]+\.\p{L}{2,})? (?:вправе|собирает|хранит|обрабатывает|обязуется|обязан\p{L}?|осуществляет (?:сбор|обработку)|не нес[её]т|не проверяет|гарантирует|переда[её]т|имеет право|не контролирует)/gu;

/** The site acts as the operator does elsewhere: «Сайт вправе передать» beside «Администрация Сайта обязана». */
function actingResources(document: Document, terms: readonly CapitalTerm[]): Defect[] {
  if (!terms.some((t) => /^(?:party|role)\./.test(t.id) && t.uses.length + t.beginnings.length >= 2))
    return [];
  return found(document, ACTING, 'medium');
}

const COMPOUND = /^[«"“]?(?<at>(?:Веб|Вэб|Web|Интернет)-?сайт)[»"”]?\s[—–-]\s/giu;

/** «Веб-сайт – совокупность …» in the definitions, «Сайт» everywhere else. */
function compoundSite(document: Document, terms: readonly CapitalTerm[]): Defect[] {
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

const SELF =
  /(?<!\p{L})настоящ\p{L}{2,3} (?:Пользовательск\p{L}+ )?(?<at>(?:П|п)олитик\p{L}{1,3}|(?:П|п)оложени(?:е|я|ю|ем|и)|(?:С|с)оглашени(?:е|я|ю|ем|и)|(?:П|п)равила?(?:ми|м|х)?|(?:Р|р)егламент\p{L}{0,2})(?!\p{L})/gu;
const SECTION_OF =
  /(?:раздел\p{L}*|пункт\p{L}*|п\.) ?\d[\d.]* (?<at>Положени(?:я|и)|Соглашени(?:я|и)|Регламента|Правил)(?!\p{L})(?! о)/gu;

/** «Настоящее Положение» in a text that calls itself a policy. */
function ownTitles(document: Document): Defect[] {
  const self = found(document, SELF, 'medium');
  const of = (d: Defect): string => document.text.slice(d.start, d.start + 5).toLowerCase();
  const title = document.blocks
    .filter((b) => b.index < 4 || b.kind === 'heading')
    .map((b) => document.text.slice(b.start, b.end))
    .join(' ')
    .toLowerCase();
  if (!/политик/u.test(title)) return [];
  const declared = /далее[^).]{0,60}(?:положени|соглашени|правил|регламент)/iu.test(document.text);
  const others = [...self.filter((d) => of(d) !== 'полит'), ...found(document, SECTION_OF, 'medium')];
  return declared || /положени|соглашени|правил|регламент/u.test(title) ? [] : others;
}

/** The app's text has a site of its own: «сайт и приложение», «далее – Сайт», a site with its address. */
const OWN_SITE =
  /сайт\p{L}* (?:и|или) (?:мобильн\p{L}+ )?приложени|приложени\p{L}+(?:,| и| или) (?:веб-)?сайт|далее[^).]{0,20}сайт|сайт\p{L}*,? (?:\(|https?:|www|«|[\w-]+\.(?:ru|kz|com|рф))|[–—-] (?:веб-)?сайт/iu;

/** A policy of an app that speaks of «our site»: half of another template. */
function siteOfApp(document: Document): Defect[] {
  const title = document.blocks
    .slice(0, 3)
    .map((b) => document.text.slice(b.start, b.end))
    .join(' ');
  if (!/приложени/iu.test(title) || /сайт/iu.test(title)) return [];
  if (OWN_SITE.test(document.text)) return [];
  return found(
    document,
    /пользователями сайта|администраци\p{L}+ сайта|на (?:нашем |)сайте, размещаем\p{L}+|на нашем сайте|посетител\p{L}+ сайта|используя (?:наш )?сайт/giu,
    'medium',
  );
}

/** The operator's name spelt in two ways: one letter of difference in a name of some length. */
function spellings(analysis: Analysis): Defect[] {
  const { operator, all } = partiesOf(analysis);
  const own = operator[0];
  if (own === undefined) return [];
  const other = all.find((p) => isMisspelt(own, p));
  return other === undefined
    ? []
    : [other, own].map(({ start, end }) => ({ start, end, confidence: 'medium' }));
}

function isMisspelt(a: NamedParty, b: NamedParty): boolean {
  const [x, y] = [a.key, b.key].map((k) => k.replace(/[^\p{L}\p{N}]/gu, ''));
  if (
    x === undefined ||
    y === undefined ||
    x === y ||
    Math.min(x.length, y.length) < 6 ||
    Math.abs(x.length - y.length) > 1
  )
    return false;
  if (a.person || b.person) return false;
  let head = 0;
  while (head < x.length && x[head] === y[head]) head++;
  let tail = 0;
  while (tail < Math.min(x.length, y.length) - head && x.at(-1 - tail) === y.at(-1 - tail)) tail++;
  const rest = Math.max(x.length, y.length) - head - tail;
  if (/\d/.test(`${x[head] ?? ''}${y[head] ?? ''}`)) return false;
  // a different ending is a case form, not another spelling
  return rest <= 1 && tail > 0;
}

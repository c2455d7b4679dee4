/** What a text calls itself, against its title: «настоящее Положение» in a policy, «наш сайт» in the policy of an app. */
import type { Document } from '../../model/document.ts';
import { type Defect, found } from '../defects.ts';
import { matchesInText } from '../holding.ts';

const OTHER_KIND = String.raw`(?:[Пп]оложени(?:е|я|ю|ем|и)|[Сс]оглашени(?:е|я|ю|ем|и)|[Рр]егламент\p{L}{0,2})`;
/** In the singular: «настоящие положения» are provisions. */
const SELF = new RegExp(
  String.raw`(?<!\p{L})[Нн]астоящ(?:ее|его|ему|им|ем|ий) (?:Пользовательск\p{L}+ )?(?<at>${OTHER_KIND})(?!\p{L})`,
  'gu',
);
const THESE_RULES = /(?<!\p{L})[Нн]астоящ(?:ие|их|им|ими) (?<at>[Пп]равил(?:а|ам|ами|ах)?)(?!\p{L})/gu;
const SECTION_OF =
  /(?:раздел\p{L}*|пункт\p{L}*|п\.) ?\d[\d.]* (?<at>Положени(?:я|и)|Соглашени(?:я|и)|Регламента|Правил)(?!\p{L})(?! о)/gu;
/** «Общие положения» heads a section of every text. */
const PROVISIONS =
  /(?:общ|основн|заключительн|ин|проч|дополнительн|переходн|вводн)(?:ие|ые) положени(?:я|й|е)/giu;
const OTHER_TITLE = /положени|соглашени|правил|регламент/iu;
const DECLARED = /далее[^).]{0,60}(?:положени|соглашени|правил|регламент)/iu;

/** What a text may be called, and the words for it in running text. */
const TITLES: readonly (readonly [title: RegExp, self: RegExp])[] = [
  [/политик/iu, calling('ая|ей|ую', String.raw`Политик\p{L}{1,2}`)],
  [/положени/iu, calling('ее|его|ему|им|ем', 'Положени(?:е|я|ю|ем|и)')],
  [/соглашени/iu, calling('ее|его|ему|им|ем', String.raw`(?:Пользовательск\p{L}+ )?Соглашени(?:е|я|ю|ем|и)`)],
  [/правил/iu, THESE_RULES],
  [/регламент/iu, calling('ий|его|ему|им|ем', String.raw`Регламент\p{L}{0,2}`)],
];

/** Papers that a policy is hardly ever part of: what it is called so by comes from their model. */
const OTHER_PAPERS: readonly OtherPaper[] = [
  otherPaper('уведомлени', calling('ее|его|ему|им|ем', '[Уу]ведомлени(?:е|я|ю|ем|и)')),
  otherPaper('деклараци', calling('ая|ей|ую', '[Дд]еклараци(?:я|и|ю|ей)')),
  otherPaper('оферт', calling('ая|ей|ую', '[Оо]ферт(?:а|ы|е|у|ой)')),
  otherPaper('договор', calling('ий|его|ему|им|ем', '[Дд]оговор(?:а|у|ом|е)?')),
];

interface OtherPaper {
  readonly kind: RegExp;
  /** The text calls itself so by a definition. */
  readonly declared: RegExp;
  readonly self: RegExp;
}

function otherPaper(kind: string, self: RegExp): OtherPaper {
  return { kind: new RegExp(kind, 'iu'), declared: new RegExp(`далее[^).]{0,60}${kind}`, 'iu'), self };
}

/** «Настоящее Положение» in any case, the title with its capital. */
function calling(endings: string, title: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})[Нн]астоящ(?:${endings}) (?<at>${title})(?!\p{L})`, 'gu');
}

const POLICY_EN = /(?:policy|notice|statement)/iu;
/** «(this «Agreement»)», «the User Agreement of the service»: a name given, or another paper. */
const GIVEN_EN = /["“«'](?:the )?(?:\p{L}+ )?(?:Agreement|Notice|Statement|Policy)["”»']/u;
const SELF_EN =
  /(?<!\p{L})(?:[Tt]his (?:Privacy |Confidentiality )?|(?:Privacy|Confidentiality) )(?<at>Agreement)(?!\p{L})/gu;
const TITLES_EN: readonly (readonly [kind: RegExp, self: RegExp])[] = ['Policy', 'Notice', 'Statement'].map(
  (kind) => [
    new RegExp(kind, 'iu'),
    new RegExp(String.raw`(?<!\p{L})[Tt]his (?:Privacy )?(?<at>${kind})(?!\p{L})`, 'gu'),
  ],
);
const DECLARED_KK = /(?:бұдан әрі|одан әрі|әрі қарай)[^).]{0,60}(?:келісім|ереже|қағида)/iu;
/** «Осы Келісім», «осы Ереже»: with a small letter the first is a consent. */
const SELF_KK = /(?<!\p{L})[Оо]сы (?<at>(?:Келісім|Ереже|Қағида)\p{L}{0,6})(?!\p{L})/gu;

/** A longer paragraph at the beginning is text already, in characters. */
const LONGEST_TITLE = 150;
/** A paragraph that is no title. */
const SENTENCE = /^[«"]?настоящ|[;:]\s*$|\p{Ll}{3}\.\s*$/iu;

/** «Настоящее Положение», «раздел 7 Положения» in a text that calls itself a policy and nothing else. */
export function ownTitles(document: Document): Defect[] {
  const title = document.blocks
    .filter((b) => b.kind === 'heading' || (b.index < 4 && b.end - b.start < LONGEST_TITLE))
    .map((b) => document.text.slice(b.start, b.end))
    .filter((text) => !SENTENCE.test(text))
    .join('\n')
    .replace(PROVISIONS, '')
    .replace(SELF, '')
    .replace(THESE_RULES, '');
  if (DECLARED.test(document.text)) return [];
  const head = document.blocks[0];
  const ownHead = head === undefined ? '' : document.text.slice(head.start, head.end);
  if (POLICY_EN.test(ownHead) && !/agreement/iu.test(ownHead))
    return GIVEN_EN.test(document.text) ? [] : otherTitlesEn(ownHead, document);
  if (/саясат/iu.test(title))
    return /келісім|ереже|қағида/iu.test(title) || DECLARED_KK.test(document.text)
      ? []
      : found(document, SELF_KK, 'medium');
  if (/политик/iu.test(title) && !OTHER_TITLE.test(title))
    return [SELF, THESE_RULES, SECTION_OF, ...otherPapers(title, document.text)].flatMap((pattern) =>
      found(document, pattern, 'medium'),
    );
  // another kind of document, under its one title: the words of a second kind are those of its model
  const own = TITLES.filter(([words]) => words.test(title));
  if (own.length !== 1 || /согласи/iu.test(title)) return [];
  return TITLES.filter((t) => t !== own[0]).flatMap(([, self]) => found(document, self, 'medium'));
}

function otherPapers(title: string, text: string): RegExp[] {
  return OTHER_PAPERS.filter(({ kind, declared }) => !kind.test(title) && !declared.test(text)).map(
    ({ self }) => self,
  );
}

/** «This Agreement» under any title, «this Notice» under «Privacy Policy». */
function otherTitlesEn(title: string, document: Document): Defect[] {
  const others = TITLES_EN.filter(([kind]) => !kind.test(title)).map(([, self]) => self);
  return [SELF_EN, ...(others.length === TITLES_EN.length - 1 ? others : [])].flatMap((pattern) =>
    found(document, pattern, 'medium'),
  );
}

const KIND = '(?:Политик|Положени|Соглашени|Правил|Регламент)';
/** «Настоящее Положение … (далее – Политика)», «описаны правила (далее – Правила)». */
const NAMED = new RegExp(
  String.raw`(?:[Нн]астоящ\p{L}+ (?<own>${KIND})|описаны (?<other>правил))\p{L}*(?<between>[^().;]{0,150})\((?:далее|именуем)[^)]{0,20}?(?<named>${KIND})`,
  'gu',
);
const THIS = new RegExp(String.raw`(?<!\p{L})[Нн]астоящ\p{L}+ (?<at>${KIND})\p{L}*`, 'gu');

/** The text gives itself a name, and is called by another kind of paper there or later on. */
export function renamedTitle(document: Document): Defect[] {
  const [given] = matchesInText(document, NAMED);
  const { own, named = '', between = '' } = given?.groups ?? {};
  // «Правилами сайта (далее – Правила)» is another paper
  if (given === undefined || between.includes(named)) return [];
  if (own !== undefined && own !== named)
    return [{ start: given.index, end: given.index + given[0].length, confidence: 'medium' }];
  return own === undefined
    ? found(document, THIS, 'medium').filter((d) => !document.text.startsWith(named, d.start))
    : [];
}

/** The app's text has a site of its own: «сайт и приложение», «далее – Сайт», a site with its address. */
const OWN_SITE =
  /сайт\p{L}* (?:и|или) (?:мобильн\p{L}+ )?приложени|приложени\p{L}+(?:,| и| или) (?:веб-)?сайт|далее[^).]{0,20}сайт|сайт\p{L}*,? (?:\(|https?:|www|«|[\w-]+\.(?:ru|kz|com|рф))|[–—-] (?:веб-)?сайт/iu;
const OUR_SITE =
  /(?:пользователями|администраци\p{L}+|посетител\p{L}+) сайта|на (?:нашем )?сайте, размещаем\p{L}+|на нашем сайте|используя (?:наш )?сайт/giu;

/** A policy of an app that speaks of «our site»: half of another template. */
export function siteOfApp(document: Document): Defect[] {
  const title = document.blocks
    .slice(0, 3)
    .map((b) => document.text.slice(b.start, b.end))
    .join(' ');
  if (!/приложени/iu.test(title) || /сайт/iu.test(title) || OWN_SITE.test(document.text)) return [];
  return found(document, OUR_SITE, 'medium');
}

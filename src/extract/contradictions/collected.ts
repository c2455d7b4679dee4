/** «Геолокацию не собираем» beside the place where it is collected: for every kind of data that the vocabulary knows. */
import type { Findings } from '../detector.ts';
import { deniedData } from '../facts/data-denials.ts';
import { type DataMention, dataMentions } from '../facts/data-mentions.ts';
import type { Mention } from '../mention.ts';
import {
  areApart,
  type Clash,
  type ClashFinder,
  clashOf,
  goesOn,
  isDenied,
  isQualified,
  quoteOf,
  saidOf,
} from './clash.ts';
import { onlyThese } from './only-these.ts';

/** Another group of people than those whom the policy is for: what holds for them need not hold for the rest. */
const OTHER_PEOPLE = 'clash.other-people';
/** What is asked of the device, or stays on it, is nothing collected. */
const NOT_TAKEN = ['clash.permission-only', 'clash.on-device'] as const;
/** A name that a person makes up. */
const NICK = /ник|nick|user\s?name|display name|логин|лақап|псевдоним/iu;
/** A picture of a paper. */
const COPY = /скан|копи[яюией]|фото|изображен|көшірме|сурет|scan|copy|copies|photo|image/iu;
/** Mentions of a kind that are looked at: a text that collects it says so soon. */
const LOOKED_AT = 60;
/** Kinds that hold many things: a denial of one of them («рекламный идентификатор») says nothing of the rest. */
const WIDE: ReadonlySet<string> = new Set(
  'device usage financial login messages orders employment property vehicle messenger-account legal-entity'.split(
    ' ',
  ),
);

/** What a form never asks for: it comes from the device by itself. */
const BY_ITSELF: ReadonlySet<string> = new Set(['ip-address', 'cookies', 'device']);
/** «…, from your device»: where data would come from, not what they are. */
const SOURCE = /(?:from|on|off|с|со|из|на)\s(?:(?:your|the|user'?s?|ваш\p{L}+|тво\p{L}+)\s)?$/iu;

/** Behind cookies: what they do not do themselves. */
const ACTS =
  /^[»"”]?\s(?:файлы\s|files\s)?(?:не\s(?:собира|содерж|хран|получа|обрабатыва|переда)|(?:do|does|can)\s?(?:not|n't)\s(?:collect|contain|store|hold|gather))/iu;

export const collectionClashes: ClashFinder = (findings) => [
  ...kinds(findings),
  ...children(findings),
  ...onlyTyped(findings),
  ...onlyThese(findings),
];

/** «Обрабатываем только то, что вы ввели сами» beside an address or cookies in the list of the data. */
function onlyTyped(findings: Findings): Clash[] {
  const only = saidOf('clash.only-volunteered', findings).find(
    (m) => !goesOn(m, findings) && !findings.context.sentenceHolds(m.sentence, 'clash.by-the-way'),
  );
  const other =
    only &&
    dataMentions(findings).find(
      ({ kind, how, mention }) =>
        BY_ITSELF.has(kind) &&
        how === 'listed' &&
        mention.sentence.language === only.sentence.language &&
        areApart(mention.sentence, only.sentence) &&
        !isQualified(mention, findings) &&
        !findings.context.sentenceHolds(mention.sentence, 'clash.anonymous-item'),
    );
  return clashOf('collection', only, other?.mention, findings);
}

function kinds(findings: Findings): Clash[] {
  const used = new Map<string, DataMention[]>();
  for (const m of dataMentions(findings))
    used.set(m.kind, [...(used.get(m.kind) ?? []), m].slice(0, LOOKED_AT));
  const told = new Set<string>();
  return deniedData(findings).flatMap(({ kind, mention, verb }): Clash[] => {
    if (told.has(kind) || isQualified(mention, findings) || isBounded(mention, findings)) return [];
    if (kind === 'location' && isPrecise(mention, findings)) return [];
    if (kind === 'payment-card' && findings.context.sentenceHolds(mention.sentence, 'clash.card-part'))
      return [];
    if (isSource(mention, findings) || isPast(mention, findings)) return [];
    if (kind === 'cookies' && isActor(mention, findings)) return [];
    const other = used
      .get(kind)
      ?.find(
        (m) =>
          areApart(m.mention.sentence, mention.sentence) &&
          (!WIDE.has(kind) || sharesWord(m.mention, mention, findings)) &&
          isSamePlace(mention, m.mention, findings) &&
          !(verb === 'keep' && !isKept(m, findings)) &&
          !(
            kind === 'payment-card' &&
            findings.context.sentenceHolds(m.mention.sentence, 'clash.card-elsewhere')
          ) &&
          !isQualified(m.mention, findings) &&
          !isPast(m.mention, findings) &&
          !NOT_TAKEN.some((concept) => findings.context.sentenceHolds(m.mention.sentence, concept)) &&
          !(kind === 'name' && isNick(m.mention, findings) && !isNick(mention, findings)) &&
          !(kind === 'id-document' && isCopy(mention, findings) && !isCopy(m.mention, findings)) &&
          isOfOthers(m.mention, findings) === isOfOthers(mention, findings),
      );
    if (other === undefined) return [];
    told.add(kind);
    return [{ kind: 'collection', pair: [quoteOf(mention, findings), quoteOf(other.mention, findings)] }];
  });
}

/** «Данные детей не собираем» beside the field where the names of the children go; an age or a parent bounds both. */
function children(findings: Findings): Clash[] {
  const flat = (m: Mention): boolean =>
    !isQualified(m, findings) && !findings.context.sentenceHolds(m.sentence, 'clash.age');
  // eighteen bounds nothing: it is where minors end
  const ofAll = ({ sentence: { start, end } }: Mention): boolean =>
    /(?<!\d)18(?!\d)/.test(findings.document.text.slice(start, end));
  const denial = saidOf('clash.no-minors', findings).find(
    (m) => flat(m) || (ofAll(m) && !isQualified(m, findings)),
  );
  const other =
    denial &&
    saidOf('clash.minors-collected', findings).find(
      (m) => flat(m) && !isDenied(m, findings) && areApart(m.sentence, denial.sentence),
    );
  return clashOf('collection', denial, other, findings);
}

/** «Сканы паспорта не храним» beside its number: a copy is not what it says. */
function isCopy({ sentence, start, end }: Mention, { document }: Findings): boolean {
  return COPY.test(document.text.slice(Math.max(sentence.start, start - 40), end));
}

function isSource({ sentence, start }: Mention, { document }: Findings): boolean {
  return SOURCE.test(document.text.slice(sentence.start, start));
}

/** «Cookie не собирают имён»: they are who does not collect. */
function isActor({ end, sentence }: Mention, { document }: Findings): boolean {
  return ACTS.test(document.text.slice(end, sentence.end));
}

/** What is only passed on or looked at may well not be kept. */
function isKept({ mention: { sentence } }: DataMention, { context }: Findings): boolean {
  return context.sentenceHolds(sentence, 'clash.kept');
}

/** «Раньше собирали»: of another time. */
function isPast({ sentence }: Mention, { context }: Findings): boolean {
  return context.sentenceHolds(sentence, 'clash.formerly');
}

/** «Не используем cookie для рекламы», «на наших серверах не хранятся»: the denial is of one purpose or place. */
function isBounded({ sentence }: Mention, { context }: Findings): boolean {
  return context.sentenceHolds(sentence, 'clash.bounded');
}

/** «Точное местоположение» is not collected where the approximate one is. */
function isPrecise({ start, end }: Mention, { document }: Findings): boolean {
  return /(?:точн|дәл|precise|exact)/iu.test(document.text.slice(Math.max(0, start - 12), end));
}

/** «В примерочных видеозапись не ведётся» denies it of the fitting rooms alone. */
const PLACE =
  /^(?:В|Во|На)\s(?!сайт|приложени|сервис|политик|рамк|случа|цел|соответстви|наш|этом|данн)(?:\p{L}+\s)??(?<place>\p{L}{4,})/u;

function isSamePlace(denied: Mention, other: Mention, { document }: Findings): boolean {
  const textOf = ({ sentence }: Mention): string => document.text.slice(sentence.start, sentence.end);
  const place = PLACE.exec(textOf(denied))?.groups?.place;
  return place === undefined || textOf(other).includes(place.slice(0, 5));
}

/** Both mentions name the thing by one word at least. */
function sharesWord(a: Mention, b: Mention, { analysis }: Findings): boolean {
  const words = ({ from, to }: Mention): string[] =>
    analysis.tokens.slice(from, to + 1).flatMap(({ norm }) => (norm.length > 3 ? [norm.slice(0, 5)] : []));
  const other = new Set(words(b));
  return words(a).some(
    (word) => other.has(word) && !/^(?:данн|сведе|инфор|идент|data|infor|ident)/u.test(word),
  );
}

function isNick({ start, end }: Mention, { document }: Findings): boolean {
  return NICK.test(document.text.slice(start, end));
}

function isOfOthers({ sentence, block }: Mention, { context }: Findings): boolean {
  return context.sentenceHolds(sentence, OTHER_PEOPLE) || context.isUnder(block, OTHER_PEOPLE);
}

/** «Собираем только имя и почту» beside any other kind of data that is collected, kept or used. */
import { coveredKinds } from '../data-hierarchy.ts';
import type { Findings } from '../detector.ts';
import { dataMentions, namedKinds } from '../facts/data-mentions.ts';
import type { Mention } from '../mention.ts';
import { areApart, type Clash, isExcepted, isQualified, quoteOf, saidOf } from './clash.ts';

/** Kinds whose names leave no doubt that they are more than what was promised. */
const TELLING: ReadonlySet<string> = new Set(
  'phone email address birth-date id-document national-id location ip-address cookies photo video voice biometric health payment-card contacts-list'.split(
    ' ',
  ),
);
const NOTHING_BESIDES = 'clash.nothing-besides';
/** Words between «только» and the first kind. */
const NEAR = 3;
/** Whose promise of all the data it is. */
const OF_ALL =
  /^[\s\d.)•·*—–-]*(?:мы|нам|сайт|сервис|приложение|оператор|компания|магазин|клиника|собираем|запрашиваем|обрабатываем|we|our|the (?:site|website|app|application|service|company|operator|only)|біз|қосымша)(?!\p{L})/iu;
/** Longer sentences say for whom, when and what for. */
const SHORT = 140;
/** Another group, a permission, what stays on the device, an earlier time. */
const APART = ['clash.other-people', 'clash.on-device', 'clash.permission-only', 'clash.formerly'] as const;

export function onlyThese(findings: Findings): Clash[] {
  const { analysis, context } = findings;
  const promise = saidOf('clash.only-these', findings).find((m) => isOfAll(m, findings));
  if (promise === undefined) return [];
  const named = namedKinds(analysis).filter(
    ({ mention }) => mention.sentence.start === promise.sentence.start,
  );
  // «только» belongs to the kinds, not to where or how they are kept
  const isPromised = named.some(({ mention: { from } }) => from > promise.from && from <= promise.to + NEAR);
  if (!isPromised && !(named.length > 0 && context.sentenceHolds(promise.sentence, NOTHING_BESIDES)))
    return [];
  const allowed = coveredKinds(
    new Set(named.map(({ kind }) => kind)),
    findings,
    new Set([promise.sentence.start]),
  );
  const other = dataMentions(findings).find(
    ({ kind, mention }) =>
      TELLING.has(kind) &&
      !allowed.has(kind) &&
      mention.sentence.language === promise.sentence.language &&
      areApart(mention.sentence, promise.sentence) &&
      !isQualified(mention, findings) &&
      !APART.some((concept) => context.sentenceHolds(mention.sentence, concept)),
  );
  return other === undefined
    ? []
    : [{ kind: 'collection', pair: [quoteOf(promise, findings), quoteOf(other.mention, findings)] }];
}

/** Of everything that is collected: no form, aim or group of people is named. «Кроме имени – ничего» excepts nothing more. */
function isOfAll({ sentence, block }: Mention, findings: Findings): boolean {
  return (
    block.kind === 'paragraph' &&
    sentence.end - sentence.start <= SHORT &&
    (OF_ALL.test(findings.document.text.slice(sentence.start, sentence.end)) ||
      findings.context.sentenceHolds(sentence, NOTHING_BESIDES)) &&
    !findings.context.sentenceHolds(sentence, 'clash.only-there-and-then') &&
    (!isExcepted(sentence, findings) || findings.context.sentenceHolds(sentence, NOTHING_BESIDES))
  );
}

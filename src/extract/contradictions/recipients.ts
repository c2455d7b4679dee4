/** Who gets the data: «никому не передаём» beside a recipient, a host or a counter that does. */
import type { Span } from '../../model/document.ts';
import { foreignUses } from '../abroad.ts';
import type { Findings } from '../detector.ts';
import type { Mention } from '../mention.ts';
import { serviceUses } from '../services.ts';
import {
  areApart,
  type Clash,
  type ClashFinder,
  clashOf,
  goesOn,
  isDenied,
  isOpen,
  isQualified,
  leavesRoom,
  quoteOf,
  saidOf,
} from './clash.ts';

/** Kinds of recipients to whom data go by the operator's own will. */
const OWN_WILL: ReadonlySet<string> = new Set(
  'payment delivery partner affiliate counterparty insurer-bank advertising contractor'.split(' '),
);

/** Services that a site sends data to by itself, and the companies that run them. */
const MEASURES: ReadonlySet<string> = new Set(['analytics', 'advertising', 'company']);

/** Services that may keep the whole of the data. */
const KEEPS: ReadonlySet<string> = new Set(['hosting', 'app-platform', 'forms-crm']);

export const recipientClashes: ClashFinder = (findings) => [
  ...nobodyButSomebody(findings),
  ...neverButService(findings),
  ...nobodyButHost(findings),
  ...unmeasuredButMeasured(findings),
];

/** «Содержимое переписки не передаётся», «visited sites … are not shared»: told of one kind of data. */
const ONE_KIND =
  /^[^.;]{0,60}(?:содержим|трафик|посещ[её]нн|запис(?:и|ей|ям) (?:звон|разгов)|traffic|visited|content|browsing|keystrokes|парол|password|құпиясөз|контакты не|фото|документ|биометр|здоровь|медицин|photo|document|biometr|health|құжат|сурет|мазмұн)/iu;

function isOfOneKind({ sentence }: Mention, { document }: Findings): boolean {
  return ONE_KIND.test(document.text.slice(sentence.start, sentence.end));
}

/** «Третьим лицам не передаём, кроме случаев по закону» beside a partner or bank to whom data are passed. */
function nobodyButSomebody(findings: Findings): Clash[] {
  const denial = ['clash.no-transfer', 'clash.never-transferred']
    .flatMap((concept) => saidOf(concept, findings))
    .find((m) => isOfNobody(m, findings));
  if (denial === undefined) return [];
  const other = givenBeside(denial, findings) ?? passedBeside(denial, findings);
  return other === undefined ? [] : [{ kind: 'third-parties', pair: [denial.sentence, other] }];
}

/** «Никому не передаём», whatever the data and whoever asks for them. */
function isOfNobody(mention: Mention, findings: Findings): boolean {
  return (
    !findings.context.sentenceHolds(mention.sentence, 'clash.transfer-bounded') &&
    !isQualified(mention, findings) &&
    !isOfOneKind(mention, findings)
  );
}

/** «Адрес передаётся курьеру»: a sentence that says that data are handed over. */
function givenBeside(denial: Mention, findings: Findings): Span | undefined {
  const isGiven = (m: Mention): boolean =>
    areApart(m.sentence, denial.sentence) && !isDenied(m, findings) && !isOpen(m, findings);
  const given =
    ['clash.handed-over', 'clash.may-pass']
      .flatMap((concept) => saidOf(concept, findings))
      .find((m) => isGiven(m) && !isQualified(m, findings)) ??
    saidOf('clash.passed-for-order', findings).find(isGiven);
  return given && quoteOf(given, findings);
}

/** What a sentence that passes data on may tell of without a clash. */
const NOT_PASSED = ['clash.planned', 'clash.impersonal', 'clash.money'] as const;

/** A recipient or a service that a sentence passes data to: «сведения будут передаваться в Google». */
function passedBeside(denial: Mention, findings: Findings): Span | undefined {
  const { analysis, context } = findings;
  return [
    ...findings
      .fact('recipient')
      .values.filter(({ value }) => OWN_WILL.has(value))
      .flatMap(({ evidence }) => evidence),
    ...serviceUses(findings)
      .filter(({ service }) => MEASURES.has(service.kind))
      .map(({ mention }) => quoteOf(mention, findings)),
  ].find((span) => {
    const sentence = analysis.sentenceAt(span.start);
    return (
      sentence !== undefined &&
      areApart(sentence, denial.sentence) &&
      !NOT_PASSED.some((concept) => context.sentenceHolds(sentence, concept)) &&
      context.sentenceHolds(sentence, 'recipient.passing')
    );
  });
}

/** «Никогда не передаются» beside a named service that receives data. */
function neverButService(findings: Findings): Clash[] {
  const never = saidOf('clash.never-transferred', findings).find(
    (m) =>
      !goesOn(m, findings) &&
      !findings.context.sentenceHolds(m.sentence, 'clash.room') &&
      !findings.context.sentenceHolds(m.sentence, 'clash.some-data'),
  );
  const use =
    never &&
    serviceUses(findings).find(
      ({ service, mention }) =>
        areApart(mention.sentence, never.sentence) &&
        // data come from a marketplace; a messenger's button is the person's own way to write
        service.kind !== 'marketplace' &&
        !(
          service.kind === 'communication' &&
          findings.context.sentenceHolds(mention.sentence, 'clash.own-channel')
        ),
    );
  return clashOf('third-parties', never, use?.mention, findings);
}

/** «Никому не передаём», with no exception at all, beside a company whose servers keep the data. */
function nobodyButHost(findings: Findings): Clash[] {
  const { context } = findings;
  const denial = saidOf('clash.no-transfer', findings).find(
    (m) =>
      isOfNobody(m, findings) &&
      !leavesRoom(m.sentence, findings) &&
      // «не продаём и не передаём» speaks of trade, not of whose servers are rented
      !context.sentenceHolds(m.sentence, 'clash.of-sale'),
  );
  const host =
    denial &&
    foreignUses(findings).find(
      ({ service, mention }) =>
        KEEPS.has(service.kind) &&
        areApart(mention.sentence, denial.sentence) &&
        context.sentenceHolds(mention.sentence, 'storage.storing') &&
        !context.sentenceHolds(mention.sentence, 'storage.not-base') &&
        !isDenied(mention, findings),
    );
  return clashOf('third-parties', denial, host?.mention, findings);
}

/** «Счётчиков не ставим» beside the counter that is named. */
function unmeasuredButMeasured(findings: Findings): Clash[] {
  const denial = saidOf('clash.no-analytics', findings).find(
    (m) => !isQualified(m, findings) && !findings.context.sentenceHolds(m.sentence, 'clash.some-analytics'),
  );
  const use =
    denial &&
    serviceUses(findings).find(
      ({ service, mention }) =>
        (service.kind === 'analytics' || /analytics/iu.test(nameOf(mention, findings))) &&
        areApart(mention.sentence, denial.sentence),
    );
  return clashOf('third-parties', denial, use?.mention, findings);
}

/** «Firebase Analytics» is the platform's counter: the word may stand behind the name. */
function nameOf({ start, end }: Mention, { document }: Findings): string {
  return document.text.slice(start, end + ' Analytics'.length);
}

/** Who gets the data, and who the operator is: «никому не передаём» beside a recipient, two persons each called the operator. */
import type { Span } from '../../model/document.ts';
import { foreignUses, homeOf, places } from '../abroad.ts';
import type { Findings } from '../detector.ts';
import { foreignRecipients } from '../foreign-recipients.ts';
import type { Mention, Sentence } from '../mention.ts';
import { calledOperators } from '../operators.ts';
import { serviceUses } from '../services.ts';
import {
  areApart,
  type Clash,
  type ClashFinder,
  introducing,
  isDenied,
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

export const partyClashes: ClashFinder = (findings) => [
  ...nobodyButSomebody(findings),
  ...neverButService(findings),
  ...nobodyButHost(findings),
  ...unmeasuredButMeasured(findings),
  ...notAbroadButAbroad(findings),
  ...twoOperators(findings),
];

/** A plan, what a person agrees to each time, what tells of nobody, or is no data at all. */
const OPEN = ['clash.planned', 'clash.by-consent', 'clash.impersonal', 'clash.money'] as const;
/** «Содержимое переписки не передаётся», «visited sites … are not shared»: told of one kind of data. */
const ONE_KIND =
  /^[^.;]{0,60}(?:содержим|трафик|посещ[её]нн|запис(?:и|ей|ям) (?:звон|разгов)|traffic|visited|content|browsing|keystrokes|парол|password|құпиясөз|трафик|контакты не|фото|документ|биометр|здоровь|медицин|photo|document|biometr|health|құжат|сурет)/iu;

function isOfOneKind({ sentence }: Mention, { document }: Findings): boolean {
  return ONE_KIND.test(document.text.slice(sentence.start, sentence.end));
}

/** «Третьим лицам не передаём, кроме случаев по закону» beside a partner or bank to whom data are passed. */
function nobodyButSomebody(findings: Findings): Clash[] {
  const { analysis, context } = findings;
  const denial = ['clash.no-transfer', 'clash.never-transferred']
    .flatMap((concept) => saidOf(concept, findings))
    .find(
      (m) =>
        !context.sentenceHolds(m.sentence, 'clash.transfer-bounded') &&
        !isQualified(m, findings) &&
        !isOfOneKind(m, findings),
    );
  if (denial === undefined) return [];
  const isGiven = (m: Mention): boolean =>
    areApart(m.sentence, denial.sentence) &&
    !isDenied(m, findings) &&
    !OPEN.some((concept) => context.sentenceHolds(m.sentence, concept));
  const given =
    ['clash.handed-over', 'clash.may-pass']
      .flatMap((concept) => saidOf(concept, findings))
      .find((m) => isGiven(m) && !isQualified(m, findings)) ??
    saidOf('clash.passed-for-order', findings).find(isGiven);
  if (given !== undefined)
    return [{ kind: 'third-parties', pair: [denial.sentence, quoteOf(given, findings)] }];
  const passed = [
    ...findings
      .fact('recipient')
      .values.filter(({ value }) => OWN_WILL.has(value))
      .flatMap(({ evidence }) => evidence),
    // «сведения будут передаваться в Google»
    ...serviceUses(findings)
      .filter(({ service }) => MEASURES.has(service.kind))
      .map(({ mention }) => quoteOf(mention, findings)),
  ].find((span) => {
    const sentence = analysis.sentenceAt(span.start);
    return (
      sentence !== undefined &&
      areApart(sentence, denial.sentence) &&
      !context.sentenceHolds(sentence, 'clash.planned') &&
      !context.sentenceHolds(sentence, 'clash.impersonal') &&
      !context.sentenceHolds(sentence, 'clash.money') &&
      context.sentenceHolds(sentence, 'recipient.passing')
    );
  });
  return passed === undefined ? [] : [{ kind: 'third-parties', pair: [denial.sentence, passed] }];
}

/** «Никогда не передаются» beside a named service that receives data. */
function neverButService(findings: Findings): Clash[] {
  const never = saidOf('clash.never-transferred', findings).find(
    (m) =>
      !introducing(findings.document).has(m.block.index) &&
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
  return never === undefined || use === undefined
    ? []
    : [{ kind: 'third-parties', pair: [quoteOf(never, findings), quoteOf(use.mention, findings)] }];
}

/** «Никому не передаём», with no exception at all, beside a company whose servers keep the data. */
function nobodyButHost(findings: Findings): Clash[] {
  const { context } = findings;
  const denial = saidOf('clash.no-transfer', findings).find(
    (m) =>
      !context.sentenceHolds(m.sentence, 'clash.transfer-bounded') &&
      !leavesRoom(m.sentence, findings) &&
      // «не продаём и не передаём» speaks of trade, not of whose servers are rented
      !context.sentenceHolds(m.sentence, 'clash.of-sale') &&
      !isQualified(m, findings) &&
      !isOfOneKind(m, findings),
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
  return denial === undefined || host === undefined
    ? []
    : [{ kind: 'third-parties', pair: [quoteOf(denial, findings), quoteOf(host.mention, findings)] }];
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
  return denial === undefined || use === undefined
    ? []
    : [{ kind: 'third-parties', pair: [quoteOf(denial, findings), quoteOf(use.mention, findings)] }];
}

/** The rule that has exceptions, data of one sort or of other people. */
const OF_A_PART = ['clash.mostly', 'clash.of-one-sort'] as const;
/** What was switched off, or may be switched on one day. */
const ANOTHER_TIME = ['clash.formerly', 'clash.planned', 'abroad.switched-off'] as const;

/** «Firebase Analytics» is the platform's counter: the word may stand behind the name. */
function nameOf({ start, end }: Mention, { document }: Findings): string {
  return document.text.slice(start, end + ' Analytics'.length);
}

/** «Трансграничная передача не осуществляется» beside a foreign service or a base abroad. */
function notAbroadButAbroad(findings: Findings): Clash[] {
  const denial = findings.fact('cross-border').values[0];
  const [denied] = denial?.evidence ?? [];
  if (denial?.value !== 'stated-no' || denied === undefined) return [];
  const sentence = findings.analysis.sentenceAt(denied.start);
  const holds = (concept: string): boolean =>
    sentence !== undefined && findings.context.sentenceHolds(sentence, concept);
  if (sentence === undefined || OF_A_PART.some(holds)) return [];
  if (leavesRoom(sentence, findings) && !holds('clash.exception-of-law')) return [];
  const home = homeOf(findings.fact('operator-country'));
  const foreign = foreignRecipients(findings).find(
    ({ mention: { sentence: said } }) => !isOfAnotherTime(said),
  );
  const stored = findings.fact('storage-country').values.find(({ value }) => !home.has(value));
  const other: Span | undefined =
    (foreign && quoteOf(foreign.mention, findings)) ?? stored?.evidence[0] ?? sentAbroad(home, findings);
  return other === undefined || other.start === denied.start
    ? []
    : [{ kind: 'abroad', pair: [denied, other] }];

  function isOfAnotherTime(said: Sentence): boolean {
    return ANOTHER_TIME.some((concept) => findings.context.sentenceHolds(said, concept));
  }
}

/** «Имя гостя сообщается отелю в Турции»: handed to somebody who is in another country. */
function sentAbroad(home: ReadonlySet<string>, findings: Findings): Span | undefined {
  const { analysis, context } = findings;
  const sent = saidOf('clash.handed-over', findings).filter(
    (m) => !isDenied(m, findings) && !OPEN.some((concept) => context.sentenceHolds(m.sentence, concept)),
  );
  if (sent.length === 0 || home.size === 0) return undefined;
  const there = places(analysis, true).filter(({ code }) => !home.has(code));
  const found = sent.find((m) => there.some(({ mention }) => mention.sentence.start === m.sentence.start));
  return found && quoteOf(found, findings);
}

function twoOperators({ document, analysis }: Findings): Clash[] {
  const [first, second] = calledOperators(analysis);
  if (first === undefined || second === undefined) return [];
  const around = (span: Span): Span => {
    const sentence = analysis.sentenceAt(span.start);
    return sentence ?? document.blocks.find((b) => b.start <= span.start && span.start < b.end) ?? span;
  };
  const pair = [around(first), around(second)] as const;
  return pair[0].start === pair[1].start ? [] : [{ kind: 'operator', pair }];
}

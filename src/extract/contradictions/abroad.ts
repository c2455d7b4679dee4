/** Whether data leave the country: «за границу не передаём» beside a foreign recipient, a base abroad or a country. */
import type { Span } from '../../model/document.ts';
import { homeOf, places } from '../abroad.ts';
import type { Findings } from '../detector.ts';
import { foreignRecipients } from '../foreign-recipients.ts';
import { type ClashFinder, isDenied, isExcepted, isOpen, quoteOf, saidOf } from './clash.ts';
import { suchDenials } from './such.ts';

/** The rule that has exceptions, data of one sort or of other people. */
const OF_A_PART = ['clash.mostly', 'clash.of-one-sort'] as const;
/** What was switched off, or may be switched on one day. */
const ANOTHER_TIME = ['clash.formerly', 'clash.planned', 'use.no-longer'] as const;

/** «Трансграничная передача не осуществляется» beside a foreign service or a base abroad. */
export const abroadClashes: ClashFinder = (findings) => {
  const denied = deniedJourney(findings);
  const sentence = denied && findings.analysis.sentenceAt(denied.start);
  if (denied === undefined || sentence === undefined) return [];
  const holds = (concept: string): boolean => findings.context.sentenceHolds(sentence, concept);
  if (OF_A_PART.some(holds) || isExcepted(sentence, findings)) return [];
  const home = homeOf(findings.fact('operator-country'));
  const other = foreignRecipient(findings) ?? baseAbroad(home, findings) ?? sentAbroad(home, findings);
  return other === undefined || other.start === denied.start
    ? []
    : [{ kind: 'abroad', pair: [denied, other] }];
};

/** What the fact rests on, or a denial by a pronoun under words of such a transfer. */
function deniedJourney(findings: Findings): Span | undefined {
  const told = findings.fact('cross-border').values[0];
  if (told?.value === 'stated-no') return told.evidence[0];
  const [such] = suchDenials('cross-border.mention', findings);
  return such && quoteOf(such, findings);
}

function foreignRecipient(findings: Findings): Span | undefined {
  const use = foreignRecipients(findings).find(
    ({ mention }) =>
      !ANOTHER_TIME.some((concept) => findings.context.sentenceHolds(mention.sentence, concept)),
  );
  return use && quoteOf(use.mention, findings);
}

function baseAbroad(home: ReadonlySet<string>, { analysis, context, fact }: Findings): Span | undefined {
  return fact('storage-country')
    .values.filter(({ value }) => !home.has(value))
    .flatMap(({ evidence }) => evidence)
    .find(({ start }) => {
      const sentence = analysis.sentenceAt(start);
      return sentence === undefined || !context.sentenceHolds(sentence, 'clash.of-one-sort');
    });
}

/** «Имя гостя сообщается отелю в Турции»: handed to somebody who is in another country. */
function sentAbroad(home: ReadonlySet<string>, findings: Findings): Span | undefined {
  const sent = saidOf('clash.handed-over', findings).filter(
    (m) => !isDenied(m, findings) && !isOpen(m, findings),
  );
  if (sent.length === 0 || home.size === 0) return undefined;
  const there = new Set(
    places(findings.analysis, true)
      .filter(({ code }) => !home.has(code))
      .map(({ mention }) => mention.sentence.start),
  );
  const found = sent.find((m) => there.has(m.sentence.start));
  return found && quoteOf(found, findings);
}

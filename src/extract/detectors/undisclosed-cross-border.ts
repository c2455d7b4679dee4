/** Foreign recipients or hosting are named while nothing is said of transfer abroad. */
import type { Span } from '../../model/document.ts';
import { basesAbroad, homeOf } from '../abroad.ts';
import { absent, quotes } from '../answers.ts';
import type { Detector, Findings } from '../detector.ts';
import { clip } from '../evidence.ts';
import { foreignRecipients } from '../foreign-recipients.ts';

/** Words of a transfer that crosses a border. */
const JOURNEY =
  /трансграничн|за (?:пределы|границу|рубеж)|за (?:пределами|границей|рубежом)|cross-border|abroad|outside (?:of )?(?:your|the|Kaz|Rus)|international transfer|трансшекара|шетел|(?:тыс|сыртқа|сыртында)(?!\p{L})/iu;

export const undisclosedCrossBorder: Detector = (findings, recogniser) => {
  if (findings.answer('clauses', 'cross-border-transfer').status !== 'no') return absent(recogniser.id);
  // told, if not as the clause would have it; a country beside a recipient tells nothing of the journey
  const told = findings.fact('cross-border').values.flatMap(({ evidence }) => evidence);
  if (told.some(({ quote }) => JOURNEY.test(quote))) return absent(recogniser.id);
  const uses = foreignRecipients(findings);
  const spans = [
    ...uses.map(({ mention }) => clip(findings.document.text, mention.sentence, mention)),
    ...hostsAbroad(findings),
  ];
  if (spans.length === 0) return absent(recogniser.id);
  const sure = uses.some(({ service }) => service.sure === 'high');
  return {
    id: recogniser.id,
    status: 'yes',
    confidence: sure ? 'high' : 'medium',
    evidence: quotes(findings.document, spans),
  };
};

/** «Деректер Франкфурттағы серверлерде сақталады»: hosting abroad that no other sentence calls a transfer. */
function hostsAbroad(findings: Findings): Span[] {
  if (homeOf(findings.fact('operator-country')).size === 0) return [];
  return basesAbroad(findings).flatMap(({ evidence }) => [...evidence]);
}

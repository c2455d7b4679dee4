/** Foreign recipients or hosting are named while nothing is said of transfer abroad. */
import { foreignUses } from '../abroad.ts';
import { absent, quotes } from '../answers.ts';
import type { Detector } from '../detector.ts';
import { clip } from '../evidence.ts';

export const undisclosedCrossBorder: Detector = (findings, recogniser) => {
  if (findings.answer('clauses', 'cross-border-transfer').status !== 'no') return absent(recogniser.id);
  const uses = foreignUses(findings);
  if (uses.length === 0) return absent(recogniser.id);
  const spans = uses.map(({ mention }) => clip(findings.document.text, mention.sentence, mention));
  const sure = uses.some(({ service }) => service.sure === 'high');
  return {
    id: recogniser.id,
    status: 'yes',
    confidence: sure ? 'high' : 'medium',
    evidence: quotes(findings.document, spans),
  };
};

/** The operator's address: street and town are yes, a town or country alone is partial. */
import { absent, quotes } from '../answers.ts';
import type { Detector } from '../detector.ts';
import { clipMarked } from '../evidence.ts';
import { ownAddresses } from '../operator-address.ts';

export const operatorAddress: Detector = ({ document, analysis, context }, recogniser, cued) => {
  const found = ownAddresses(analysis, context);
  const whole = found.filter((a) => a.whole);
  const shown = whole.length > 0 ? whole : found;
  if (shown.length === 0) return cued.status === 'no' ? absent(recogniser.id) : cued;
  const spans = shown.map((a) => clipMarked(document.text, a.sentence, a));
  return {
    id: recogniser.id,
    status: whole.length > 0 ? 'yes' : 'partial',
    confidence: 'high',
    evidence: quotes(document, spans),
  };
};

/** Mailings with no word of consent: acquitted where the text makes them depend on consent in any other place. */
import { absent } from '../answers.ts';
import type { Detector } from '../detector.ts';

/** Concepts of the vocabulary: consent to mailings; the same words where they only retell the person's right. */
const CONSENT_TO_MAILINGS = '@marketing.consent';
const RETOLD = 'marketing.retold';

export const marketingWithoutConsent: Detector = ({ analysis, context }, recogniser, cued) => {
  const asked = (analysis.mentions.get(CONSENT_TO_MAILINGS) ?? []).some(
    ({ block, sentence }) =>
      block.kind !== 'heading' && !context.defines(sentence) && !context.sentenceHolds(sentence, RETOLD),
  );
  return asked ? absent(recogniser.id) : cued;
};

/** Mailings with no word of consent: acquitted where the text makes them depend on consent in any other place. */
import { absent, answerOf } from '../answers.ts';
import type { Detector } from '../detector.ts';

/** Concepts of the vocabulary: consent to mailings; what makes such words retell a right, or say that none is asked. */
const CONSENT_TO_MAILINGS = '@marketing.consent';
const RETOLD = 'marketing.retold';
const UNASKED = 'marketing.unasked';
/** Words of consent or choice; within an item or cell they tell its ground: «рассылки (основание: согласие)». */
const BY_CONSENT = 'marketing.by-consent';
/** Longest paragraph, in characters, whose sentences are about one matter. */
const SHORT = 320;

export const marketingWithoutConsent: Detector = ({ analysis, context }, recogniser, _cued, signs) => {
  const asked = (analysis.mentions.get(CONSENT_TO_MAILINGS) ?? []).some(
    ({ block, sentence }) =>
      block.kind !== 'heading' &&
      !context.defines(sentence) &&
      ![RETOLD, UNASKED].some((concept) => context.sentenceHolds(sentence, concept)),
  );
  if (asked) return absent(recogniser.id);
  const bare = signs.filter(
    ({ mention: { block } }) =>
      block.end - block.start > SHORT ||
      !context.blockHolds(block.index, BY_CONSENT) ||
      context.blockHolds(block.index, UNASKED),
  );
  return answerOf(recogniser, bare, analysis);
};

/** Mere acceptance of the policy is no merged consent where the text takes consent by a sign of its own. */
import { answerOf } from '../answers.ts';
import type { Detector } from '../detector.ts';

/** Concept of the vocabulary: consent taken apart from the policy. */
const SEPARATE = '@consent.separate';

export const bundledConsent: Detector = ({ analysis, document }, recogniser, cued, signs) => {
  if ((analysis.mentions.get(SEPARATE) ?? []).length === 0) return cued;
  return answerOf(
    recogniser,
    signs.filter((s) => s.part !== 'acceptance'),
    document,
  );
};

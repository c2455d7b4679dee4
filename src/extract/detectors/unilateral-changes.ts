/** Risk «unilateral-changes»: a bare right to change is a risk only where the text promises no notice. */

import { absent, answerOf } from '../answers.ts';
import type { Detector } from '../detector.ts';

/** Cues of low confidence say only that the operator may change the policy; a promised notice acquits them. */
export const unilateralChanges: Detector = (findings, recogniser, cued, signs) => {
  if (findings.answer('clauses', 'policy-changes').status !== 'yes') return cued;
  const firm = signs.filter((s) => s.confidence !== 'low');
  return firm.length === 0 ? absent(recogniser.id) : answerOf(recogniser, firm, findings.document);
};

/** Risk «unilateral-changes»: a bare right to change is a risk only where the text promises no notice. */
import { absent, answerOf } from '../answers.ts';
import type { Detector } from '../detector.ts';

/** The text promises to tell before a change holds. */
const IN_ADVANCE = '@changes.in-advance';
/** The text promises to tell of changes, in words that say no more about policy-changes. */
const NOTIFIED = '@changes.notified';
/** «Без предварительного уведомления»: words of notice that promise none. */
const NO_NOTICE = 'changes.no-notice';
/** Of what a promise must speak, in its paragraph or in the title above it. */
const OF_DOCUMENT = 'changes.of-document';
const HEADING = 'changes.heading';

/**
 * Cues of low confidence say only that the operator may change the policy: any promised notice acquits them.
 * Those of medium say that a change holds once published: a notice in advance does.
 */
export const unilateralChanges: Detector = (findings, recogniser, cued, signs) => {
  const { analysis, context } = findings;
  const promises = (concept: string): boolean =>
    (analysis.mentions.get(concept) ?? []).some(
      ({ block, sentence }) =>
        !context.sentenceHolds(sentence, NO_NOTICE) &&
        (context.blockHolds(block.index, OF_DOCUMENT) || context.isUnder(block, HEADING)),
    );
  if (findings.answer('clauses', 'policy-changes').status !== 'yes' && !promises(NOTIFIED)) return cued;
  const early = promises(IN_ADVANCE);
  const firm = signs.filter((s) => s.confidence === 'high' || (s.confidence === 'medium' && !early));
  return firm.length === 0 ? absent(recogniser.id) : answerOf(recogniser, firm, findings.analysis);
};

/** «Партнёрам» bounds nothing, «партнёрам: СДЭК, Почта России» and «партнёрам (банкам)» name who they are. */
import { answerOf } from '../answers.ts';
import type { Detector } from '../detector.ts';

/** What comes before names or kinds of the recipients. */
const NAMED_NEXT = /^\s?[:(—–]/u;

export const openEndedRecipients: Detector = ({ document, analysis }, recogniser, _cued, signs) =>
  answerOf(
    recogniser,
    signs.filter(
      ({ confidence, mention }) =>
        confidence === 'high' || !NAMED_NEXT.test(document.text.slice(mention.end, mention.end + 2)),
    ),
    analysis,
  );

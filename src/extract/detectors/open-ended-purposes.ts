/** «Связь с клиентом (статус заявки и т. п.)»: a tail in brackets leaves examples open, not the purposes. */
import type { Document } from '../../model/document.ts';
import { answerOf } from '../answers.ts';
import type { Detector } from '../detector.ts';
import type { Mention } from '../mention.ts';

export const openEndedPurposes: Detector = ({ document, analysis }, recogniser, _cued, signs) =>
  answerOf(
    recogniser,
    signs.filter(({ confidence, mention }) => confidence === 'high' || !isInBrackets(mention, document)),
    analysis,
  );

function isInBrackets({ block, start, end }: Mention, { text }: Document): boolean {
  const before = text.slice(block.start, start);
  return before.lastIndexOf('(') > before.lastIndexOf(')') && text.slice(end, block.end).includes(')');
}

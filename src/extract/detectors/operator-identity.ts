/** The operator as a legal person or entrepreneur with its name; a brand, a site or an app alone is half of it. */
import type { Answer } from '../../model/clause.ts';
import type { Analysis } from '../analysis.ts';
import { absent, quotes } from '../answers.ts';
import { namingIn, plainestNaming } from '../brand.ts';
import type { Detector } from '../detector.ts';
import { clipMarked } from '../evidence.ts';
import { partiesOf } from '../operator.ts';

export const operatorIdentity: Detector = ({ document, analysis }, recogniser, cued) => {
  const { operator } = partiesOf(analysis);
  if (operator.length === 0) return halfAnswer(analysis, cued);
  const order = [...operator].sort((a, b) => b.score - a.score || a.start - b.start);
  const spans = order.map((p) => {
    const sentence =
      analysis.sentencesOf(p.block.index).find((s) => s.start <= p.start && p.start < s.end) ?? p.block;
    return clipMarked(document.text, sentence, p);
  });
  return {
    id: recogniser.id,
    status: 'yes',
    confidence: (order[0]?.score ?? 0) >= 3 ? 'high' : 'medium',
    evidence: quotes(document, spans),
  };
};

/** The answer of the phrases; the sentence that names somebody most plainly is quoted first. */
function halfAnswer(analysis: Analysis, cued: Answer): Answer {
  const { document } = analysis;
  const naming = plainestNaming(analysis);
  if (naming === undefined) return cued.confidence === 'low' ? absent(cued.id) : cued;
  const span = clipMarked(document.text, naming, naming.mark);
  if (cued.status === 'no')
    return { ...cued, status: 'partial', confidence: 'medium', evidence: quotes(document, [span]) };
  const [first] = cued.evidence;
  const sentence = first === undefined ? undefined : analysis.sentenceAt(first.start);
  const told = sentence === undefined ? undefined : namingIn(sentence, analysis);
  // a mail address names nobody
  const half: Answer = { ...cued, confidence: 'medium' };
  return naming.rank < (told?.rank ?? 3)
    ? { ...half, evidence: quotes(document, [span, ...cued.evidence]) }
    : half;
}

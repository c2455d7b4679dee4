/** A labelled registration number with its digits that is, or may be, the operator's. */
import { absent, quotes } from '../answers.ts';
import type { Detector } from '../detector.ts';
import { clipMarked } from '../evidence.ts';
import { identifiersOf } from '../identifiers.ts';

export const operatorNumber: Detector = ({ document, analysis }, recogniser) => {
  const numbers = identifiersOf(analysis).filter(
    (n) => n.kind !== 'kpp' && n.kind !== 'snils' && n.belongsTo !== 'other',
  );
  if (numbers.length === 0) return absent(recogniser.id);
  const spans = numbers.map((n) => {
    const sentence = analysis.sentenceAt(n.number.start) ?? n;
    const mark = n.start >= sentence.start ? n : n.number;
    return clipMarked(document.text, sentence, mark);
  });
  return {
    id: recogniser.id,
    status: 'yes',
    confidence: numbers.some((n) => n.belongsTo === 'operator') ? 'high' : 'medium',
    evidence: quotes(document, spans),
  };
};

/** Answers of detectors that look for defects of the document itself: where each one is, and how sure it is. */
import type { Answer, Confidence } from '../model/clause.ts';
import type { Block, Document, Span } from '../model/document.ts';
import type { Recogniser } from '../model/pack.ts';
import { CONFIDENCES } from '../model/rank.ts';
import type { Analysis } from './analysis.ts';
import { absent, quotes } from './answers.ts';
import { clip } from './evidence.ts';
import { matchesInBlocks } from './holding.ts';

/** The words in question; `block` stands for a defect of the label, which is not part of the text. */
export interface Defect extends Span {
  readonly confidence?: Confidence;
}

/** A place of which no more than its place is kept, and not wholly sure. */
export const medium = ({ start, end }: Span): Defect => ({ start, end, confidence: 'medium' });

/** Yes with the sentence around each defect, the surest first; no without defects. */
export function defectAnswer(recogniser: Recogniser, defects: readonly Defect[], analysis: Analysis): Answer {
  if (defects.length === 0) return absent(recogniser.id);
  const rank = (d: Defect): number => CONFIDENCES.indexOf(d.confidence ?? 'high');
  const order = [...defects].sort((a, b) => rank(b) - rank(a) || a.start - b.start);
  return {
    id: recogniser.id,
    status: 'yes',
    confidence: order[0]?.confidence ?? 'high',
    evidence: quotes(
      analysis.document,
      order.map((d) => ({
        ...clip(analysis.document.text, around(d, analysis), d),
        mark: { start: d.start, end: d.end },
      })),
    ),
  };
}

/** All places where a pattern matches inside a block; group `at`, if the pattern names one, is the defect. */
export function found(
  document: Document,
  pattern: RegExp,
  confidence: Confidence = 'high',
  isRelevant: (block: Block) => boolean = () => true,
  among?: ReadonlySet<Block>,
): Defect[] {
  return matchesInBlocks(document, pattern, among)
    .filter(({ block }) => isRelevant(block))
    .map(({ block, match }) => {
      const words = match.groups?.at ?? match[0];
      const start = block.start + match.index + match[0].indexOf(words);
      return { start, end: start + words.length, confidence };
    });
}

/** The sentence that holds the defect, or its block where the defect lies on a boundary. */
function around(defect: Span, analysis: Analysis): Span {
  const block = analysis.document.blocks.find((b) => b.start <= defect.start && defect.start < b.end);
  if (block === undefined) return defect;
  const inside = analysis
    .sentencesOf(block.index)
    .find((s) => s.start <= defect.start && defect.end <= s.end);
  return inside ?? block;
}

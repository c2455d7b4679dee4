/** A sentence of one version denies what its counterpart asserts. */
import type { Sentence } from '../extract/analysis.ts';
import type { Difference } from '../model/comparison.ts';
import type { Alignment } from './align.ts';
import { denialsIn } from './denials.ts';
import { quoteOf, type Text, type Texts, type Unit } from './text.ts';

/** What a denial is about, and how bad it is that the versions disagree; the first that fits speaks. */
const TOPICS: readonly (readonly [RegExp, string])[] = [
  [/^@cross-border\.(?:statement|mention)$/, 'cross-border-transfer'],
  [/^@recipient\.(?:passing|third-party)$/, 'third-party-recipients'],
  [/^@storage\.(?:place|storing)$/, 'storage-location'],
  [/^@marketing\./, 'marketing-communications'],
];

/** @param how translations keep surely whether a sentence denies, and mostly how often; editions keep both */
export function denialDifferences(
  texts: Texts,
  { right: partners }: Alignment,
  how: 'at-all' | 'exactly' = 'at-all',
): Difference[] {
  const { left, right } = texts;
  return left.units.flatMap((unit, i): Difference[] => {
    const other = right.units[partners[i] ?? -1];
    if (other === undefined || unit.block.kind === 'heading') return [];
    const [mine, theirs] = [sentencesOf(left, unit), sentencesOf(right, other)];
    // sentences answer to each other one by one only where both units have as many
    if (mine.length !== theirs.length) return [];
    return mine.flatMap((sentence, at) => {
      const counterpart = theirs[at];
      if (counterpart === undefined) return [];
      const [a, b] = [denialsIn(left.analysis, sentence), denialsIn(right.analysis, counterpart)];
      if (a === b) return [];
      const isWhole = a > 0 !== b > 0;
      const about = topicOf(left, sentence) ?? topicOf(right, counterpart);
      return [
        {
          kind: 'denial',
          change: 'differs',
          severity: about === undefined ? 'warning' : 'error',
          confidence:
            how === 'at-all' && (!isWhole || about === undefined || a > 1 || b > 1) ? 'medium' : 'high',
          ...(about === undefined ? {} : { about }),
          left: { evidence: [quoteOf(left, sentence)] },
          right: { evidence: [quoteOf(right, counterpart)] },
        },
      ];
    });
  });
}

function sentencesOf({ analysis }: Text, { start, end, block }: Unit): readonly Sentence[] {
  return analysis.sentencesOf(block.index).filter((s) => s.start >= start && s.end <= end);
}

function topicOf({ analysis }: Text, { index }: Sentence): string | undefined {
  for (const [shape, topic] of TOPICS)
    for (const [owner, mentions] of analysis.mentions)
      if (shape.test(owner) && mentions.some((m) => m.sentence.index === index)) return topic;
  return undefined;
}

/** Purposes by kind: concepts `aim.…` of rules/vocabulary/purpose-data.yaml where the text speaks of what data are for. */
import type { Extracted } from './extract.ts';
import type { Mention } from './mention.ts';
import { kindsNamed } from './named-kinds.ts';

/** Mentions of each purpose by its name behind `aim.`; denials, definitions and headings name none. */
export function purposesOf({
  analysis,
  context,
}: Pick<Extracted, 'analysis' | 'context'>): Map<string, readonly Mention[]> {
  return kindsNamed(
    /^@aim\./,
    analysis,
    ({ sentence, block }) =>
      block.kind !== 'heading' &&
      (context.sentenceHolds(sentence, 'data.purpose-words') || context.isUnder(block, 'purpose.heading')) &&
      !context.defines(sentence),
  );
}

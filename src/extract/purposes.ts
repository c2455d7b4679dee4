/** Purposes by kind: concepts `aim.…` of rules/vocabulary/purpose-data.yaml where the text speaks of what data are for. */
import type { Mention } from './analysis.ts';
import type { Extracted } from './extract.ts';
import { stanceOf } from './stance.ts';

const AIM = '@aim.';

/** Mentions of each purpose by its name behind `aim.`; denials, definitions and headings name none. */
export function purposesOf({
  analysis,
  context,
}: Pick<Extracted, 'analysis' | 'context'>): Map<string, readonly Mention[]> {
  const text = analysis.document.text;
  const isPurpose = ({ sentence, block }: Mention): boolean =>
    context.sentenceHolds(sentence, 'data.purpose-words') || context.isUnder(block, 'purpose.heading');
  const found = new Map<string, readonly Mention[]>();
  for (const [owner, mentions] of analysis.mentions) {
    if (!owner.startsWith(AIM)) continue;
    const told = mentions.filter(
      (m) =>
        m.block.kind !== 'heading' &&
        isPurpose(m) &&
        !context.defines(m.sentence) &&
        stanceOf(m, analysis.tokens, text) !== 'denied',
    );
    if (told.length > 0) found.set(owner.slice(AIM.length), told);
  }
  return found;
}

/** Quotes of a finding without the introductions that add nothing: «Оператор обязуется:» says less than its place does. */
import { isBareLeadIn } from '../extract/lead-ins.ts';
import type { Sentence } from '../extract/mention.ts';
import { denies } from '../extract/stance.ts';
import type { Evidence } from '../model/clause.ts';
import type { Subject } from './subject.ts';

/**
 * Leaves out bare introductions of items that are quoted too, and the headings above them, which their places name.
 * What denies or excepts gives its items their sense and stays.
 */
export function withoutBareLeadIns(
  evidence: readonly Evidence[],
  { analysis, document }: Subject,
): readonly Evidence[] {
  const introduced = new Set(
    evidence.map(({ start }) => {
      const sentence = analysis.sentenceAt(start);
      return sentence === undefined ? undefined : document.blocks[sentence.block]?.leadIn;
    }),
  );
  return evidence.filter((e) => {
    const sentence = analysis.sentenceAt(e.start);
    return (
      sentence === undefined ||
      e.mark !== undefined ||
      e.pairs !== undefined ||
      !introduced.has(sentence.block) ||
      !(isPlainHeading(sentence) || isBareLeadIn(sentence, analysis))
    );
  });

  function isPlainHeading(sentence: Sentence): boolean {
    return document.blocks[sentence.block]?.kind === 'heading' && !denies(sentence, analysis.tokens);
  }
}

/** «Данные не храним» beside the time for which they are kept. */
import type { Findings } from '../detector.ts';
import { termsIn } from '../time-terms.ts';
import { areApart, type Clash, clashOf, isDenied, isQualified, saidOf } from './clash.ts';
import { matterOf } from './matters.ts';

/** Longer sentences say what is not kept, where, or by whom. */
const SHORT = 90;

export function keptAfterAll(findings: Findings): Clash[] {
  const { analysis, context, document } = findings;
  const textOf = ({ start, end }: { start: number; end: number }): string => document.text.slice(start, end);
  const denial = saidOf('clash.nothing-kept', findings).find(
    (m) =>
      m.sentence.end - m.sentence.start <= SHORT &&
      !isQualified(m, findings) &&
      !context.sentenceHolds(m.sentence, 'clash.kept-somehow') &&
      matterOf(textOf(m.sentence)) === '',
  );
  const kept =
    denial &&
    saidOf('clash.keeps', findings).find(
      (m) =>
        areApart(m.sentence, denial.sentence) &&
        m.sentence.language === denial.sentence.language &&
        termsIn(analysis.tokens, m.sentence.from, m.sentence.to).length === 1 &&
        !isDenied(m, findings) &&
        !context.sentenceHolds(m.sentence, 'clash.by-law-or-copy') &&
        !context.sentenceHolds(m.sentence, 'clash.records') &&
        matterOf(textOf(m.sentence)) === '',
    );
  return clashOf('retention', denial, kept, findings);
}

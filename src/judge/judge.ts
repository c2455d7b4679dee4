/** All rules of the chosen packs on one document. */
import type { Confidence } from '../model/clause.ts';
import type { Rule } from '../model/law.ts';
import type { Ruling } from '../model/report.ts';
import { judgeInFile, type Surroundings } from './in-file.ts';
import { judgeRule } from './rule.ts';
import { withSilence } from './silence.ts';
import type { Subject } from './subject.ts';

/**
 * Judges a document. The order is part of the contract: offset of the first quote or place, then rule id.
 * @param around the file that the document is a part of
 * @param least the confidence below which nothing is shown
 */
export function judge(
  subject: Subject,
  rules: readonly Rule[],
  around?: Surroundings,
  least?: Confidence,
): Ruling[] {
  const judgements = withSilence(
    rules.map((rule) =>
      around === undefined ? judgeRule(rule, subject) : judgeInFile(rule, subject, around),
    ),
    rules,
    least,
  );
  return judgements.sort((a, b) => offset(a) - offset(b) || (a.rule < b.rule ? -1 : 1));
}

function offset(judgement: Ruling): number {
  return judgement.evidence[0]?.start ?? -1;
}

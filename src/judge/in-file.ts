/** A rule on one of several documents of a file: what the others say counts where a reader would look there. */
import type { Rule } from '../model/law.ts';
import type { Ruling } from '../model/report.ts';
import { judgeRule } from './rule.ts';
import type { Subject } from './subject.ts';

export interface Surroundings {
  /** The whole file as one document. */
  readonly file: Subject;
  /** The document is a consent or a notice and stands beside a policy, which is judged itself. */
  readonly isBesidePolicy: boolean;
  /** Nothing else stands in the file: what any document of it may say, this one must. */
  readonly isAlone?: boolean;
}

/** What is missing from one document may be said by another, or not be asked of it. */
export function judgeInFile(
  rule: Rule,
  subject: Subject,
  { file, isBesidePolicy, isAlone = false }: Surroundings,
): Ruling {
  const own = judgeRule(rule, subject);
  const isMissing = own.outcome === 'fail' || own.outcome === 'review';
  const isAskedElsewhere =
    (rule.askedOf === 'file' && !isAlone) || (rule.askedOf === 'policy' && isBesidePolicy);
  if (!isMissing || !isAskedElsewhere) return own;
  const whole = judgeRule(rule, file);
  if (whole.outcome === 'pass') return { ...whole, severity: own.severity };
  if (!isBesidePolicy) return own;
  // the policy is told of it
  const { belongs: _, note: __, ...rest } = own;
  return { ...rest, outcome: 'inapplicable', evidence: [] };
}

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
}

/** Who the operator is and which cookies a site sets is said once for all documents of a file. */
const SAID_ONCE: ReadonlySet<string> = new Set(['contact.heading', 'cookie.heading', 'kz-public.cookie']);
/** Sections that a policy has and a consent or a notice beside it has not. */
const OF_POLICY: ReadonlySet<string> = new Set([
  'basis.heading',
  'changes.heading',
  'context.definitions-heading',
  'data.subjects-heading',
  'destruction.heading',
  'kz-public.security-heading',
  'minors.heading',
  'operator.heading',
  'request.how-heading',
  'retention.heading',
  'rights.heading',
  'ru-rights.breach-heading',
  'ru-rights.security-heading',
]);
/** Rules that are named after the consent, weigh it by itself or look under its heading are asked of it. */
function isOfConsent({ id, severity, belongs }: Rule): boolean {
  return (
    id.includes('consent') || typeof severity !== 'string' || belongs.includes('ru-rights.consent-heading')
  );
}

/** Where the missing words would stand tells which document they are missing from. */
export function judgeInFile(rule: Rule, subject: Subject, { file, isBesidePolicy }: Surroundings): Ruling {
  const own = judgeRule(rule, subject);
  const isMissing = own.outcome === 'fail' || own.outcome === 'review';
  if (!isMissing || !(rule.kind === 'missing' || rule.kind === 'recommended')) return own;
  const [section] = rule.belongs;
  // what has no section of its own (its date, its languages) a policy tells of all
  const isOfPolicy =
    isBesidePolicy && (section === undefined || OF_POLICY.has(section)) && !isOfConsent(rule);
  if (!SAID_ONCE.has(section ?? '') && !isOfPolicy) return own;
  const whole = judgeRule(rule, file);
  if (whole.outcome === 'pass') return { ...whole, severity: own.severity };
  if (!isBesidePolicy) return own;
  // the policy is told of it
  const { belongs: _, note: __, ...rest } = own;
  return { ...rest, outcome: 'inapplicable', evidence: [] };
}

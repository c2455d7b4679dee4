/** All rules of the chosen packs on one document. */
import type { Rule } from '../model/law.ts';
import type { Judgement } from '../model/report.ts';
import { judgeRule } from './rule.ts';
import { withSilence } from './silence.ts';
import type { Subject } from './subject.ts';

/**
 * What belongs among the contacts or in a notice on cookies is said once for all documents of a file: rules whose
 * missing words would stand first under these headings look at the whole file too.
 */
const SAID_ONCE: ReadonlySet<string> = new Set(['contact.heading', 'operator.heading', 'cookie.heading']);

/** Judges a document. The order is part of the contract: offset of the first quote or place, then rule id. */
export function judge(subject: Subject, rules: readonly Rule[], file?: Subject): Judgement[] {
  const judgements = withSilence(
    rules.map((rule) => judgeInFile(rule, subject, file)),
    rules,
  );
  return judgements.sort((a, b) => offset(a) - offset(b) || (a.rule < b.rule ? -1 : 1));
}

/** @param file the whole file that the document is a part of */
function judgeInFile(rule: Rule, subject: Subject, file: Subject | undefined): Judgement {
  const own = judgeRule(rule, subject);
  const isMissing = own.outcome === 'fail' || own.outcome === 'review';
  if (file === undefined || !isMissing || !(rule.kind === 'missing' || rule.kind === 'recommended'))
    return own;
  if (!SAID_ONCE.has(rule.belongs[0] ?? '')) return own;
  const whole = judgeRule(rule, file);
  return whole.outcome === 'pass' ? { ...whole, severity: own.severity } : own;
}

function offset(judgement: Judgement): number {
  return judgement.evidence[0]?.start ?? -1;
}

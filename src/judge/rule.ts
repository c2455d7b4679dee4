/** One rule on one document. */
import type { Confidence, Evidence } from '../model/clause.ts';
import type { Place } from '../model/document.ts';
import { isInForce } from '../model/in-force.ts';
import type { Case, Rule, Severity } from '../model/law.ts';
import { CONFIDENCES } from '../model/rank.ts';
import type { Ruling } from '../model/report.ts';
import { placeOf } from '../read/place.ts';
import { evaluate } from './conditions.ts';
import { withoutBareLeadIns } from './lead-ins.ts';
import type { Subject } from './subject.ts';
import type { Verdict } from './verdict.ts';

/** Judges a rule. What goes wrong inside it becomes the outcome `error` of this rule alone. */
export function judgeRule(rule: Rule, subject: Subject): Ruling {
  const severity = severityFor(rule, subject);
  const law = rule.law.filter((c) => isInForce(c, subject.asOf));
  const base = { rule: rule.id, severity, confidence: rule.confidence, evidence: [], law };
  try {
    if (law.length === 0 && rule.law.length > 0)
      return { ...base, outcome: 'inapplicable', law: [], ...upcoming(rule, subject.asOf) };
    if (rule.applies !== undefined && !evaluate(rule.applies, subject).holds)
      return { ...base, outcome: 'inapplicable' };
    for (const one of rule.cases) {
      const verdict = evaluate(one.when, subject);
      if (!verdict.holds) continue;
      const all = one.clash === undefined ? verdict.evidence : clashing(one, one.clash, verdict, subject);
      const evidence = withoutBareLeadIns(all, subject).slice(0, one.quotes);
      const confidence = weaker(rule.confidence, verdict.confidence);
      // a failure that rests on an unsure reading is a question, not a verdict
      const outcome = one.outcome === 'fail' && verdict.confidence === 'low' ? 'review' : one.outcome;
      return {
        ...base,
        outcome,
        confidence,
        severity: one.severity ?? severity,
        evidence,
        ...(one.note === undefined ? {} : { note: one.note }),
        ...(outcome !== 'pass' && evidence.length === 0
          ? { belongs: belongs(rule, subject, all[0]?.start) }
          : {}),
      };
    }
    return { ...base, outcome: 'pass', evidence: passEvidence(rule, subject) };
  } catch (error) {
    return { ...base, outcome: 'error', failure: error instanceof Error ? error.message : String(error) };
  }
}

/** The quotes of a case whose two conditions contradict each other, the first of each tied as a pair. */
function clashing(
  { when }: Case,
  about: string,
  { evidence }: Verdict,
  subject: Subject,
): readonly Evidence[] {
  const [one, two] = 'all' in when ? when.all.map((part) => evaluate(part, subject).evidence) : [];
  const first = one?.[0];
  const second = two?.find((e) => first !== undefined && (e.end <= first.start || first.end <= e.start));
  if (first === undefined || second === undefined) return evidence;
  const sides = new Set([first.start, second.start]);
  // quotes of the risk bear the numbers of its own pairs
  const plain = evidence.map(({ pairs: _, ...e }): Evidence => e);
  return [
    ...plain.filter((e) => sides.has(e.start)).map((e) => ({ ...e, pairs: [{ pair: 1, about }] })),
    ...plain.filter((e) => !sides.has(e.start)),
  ];
}

function severityFor(rule: Rule, subject: Subject): Severity {
  return typeof rule.severity === 'string' ? rule.severity : rule.severity[subject.role];
}

function upcoming(rule: Rule, date: string): { upcoming?: string } {
  const next = rule.law
    .map((c) => c.since)
    .filter((since) => since > date)
    .sort()[0];
  return next === undefined ? {} : { upcoming: next };
}

function weaker(a: Confidence, b: Confidence): Confidence {
  return CONFIDENCES[Math.min(CONFIDENCES.indexOf(a), CONFIDENCES.indexOf(b))] ?? 'low';
}

/** For a pass of "something must be there": the quote that shows it. */
function passEvidence(rule: Rule, subject: Subject): Ruling['evidence'] {
  const [first] = rule.cases;
  const ids = rule.kind === 'missing' || rule.kind === 'recommended' ? clausesIn(first?.when) : [];
  return ids.flatMap((id) => subject.answer('clauses', id).evidence.slice(0, 2)).slice(0, 4);
}

function clausesIn(condition: unknown): string[] {
  if (typeof condition !== 'object' || condition === null) return [];
  if ('clause' in condition && typeof condition.clause === 'string') return [condition.clause];
  return Object.values(condition).flatMap((v) => (Array.isArray(v) ? v.flatMap(clausesIn) : clausesIn(v)));
}

/**
 * Where a missing clause would belong: a heading on the first of the rule's subjects that has one, above the words that the
 * judgement rests on, else the last, in a text of several languages that of its first one; else these words, else the
 * beginning.
 */
function belongs(rule: Rule, subject: Subject, rested: number | undefined): Place {
  // a part of a file begins where its first block does
  const [first] = subject.document.blocks;
  for (const concept of rule.belongs) {
    const headings = (subject.analysis.mentions.get(`@${concept}`) ?? [])
      .map((m) => m.block)
      .filter((block) => block.kind === 'heading');
    const heading =
      headings.findLast((block) => rested !== undefined && block.start <= rested) ??
      headings.findLast((block) => block.language === first?.language) ??
      headings.at(-1);
    if (heading !== undefined) return placeOf(subject.document, heading.start);
  }
  return placeOf(subject.document, rested ?? first?.start ?? 0);
}

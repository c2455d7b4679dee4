/** Which outcomes are findings to show, and what they add up to. */
import type { Confidence } from '../model/clause.ts';
import type { Severity } from '../model/law.ts';
import { isAsSureAs, reaches } from '../model/rank.ts';
import type { FileReport, Judgement, Report } from '../model/report.ts';

/** A failure or a question that no other rule speaks for. */
export function speaks({ outcome, silentUnder }: Judgement): boolean {
  return (outcome === 'fail' || outcome === 'review') && silentUnder === undefined;
}

/** The open findings of a file: failures and questions that no other rule speaks for, that nobody accepted and that are sure enough. */
export function findingsOf(file: FileReport, minConfidence: Confidence): Judgement[] {
  return file.judgements.filter(
    (j) =>
      speaks(j) && j.waived === undefined && j.known === undefined && isAsSureAs(j.confidence, minConfidence),
  );
}

/** What would be a finding and counts no more: somebody accepted it, or it was known before. */
export function acceptedIn(file: FileReport): Judgement[] {
  return file.judgements.filter((j) => speaks(j) && (j.waived !== undefined || j.known !== undefined));
}

export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly review: number;
}

export function countFindings(findings: readonly Judgement[]): Counts {
  const of = (severity: Severity): number =>
    findings.filter((j) => j.outcome === 'fail' && j.severity === severity).length;
  return {
    error: of('error'),
    warning: of('warning'),
    info: of('info'),
    review: findings.filter((j) => j.outcome === 'review').length,
  };
}

/** Whether a finding is bad enough to fail the run. Questions never are. */
export function failsRun(judgement: Judgement, failOn: Report['failOn']): boolean {
  return judgement.outcome === 'fail' && reaches(judgement.severity, failOn);
}

/** The exit status contract: 2 something could not be judged, 1 a finding at or above `failOn`, 0 neither. */
export function exitStatus(report: Report): 0 | 1 | 2 {
  // What is no privacy text counts as nothing, so that a run over nothing else has judged nothing.
  const judged = report.files.filter((file) => file.skipped === undefined);
  // Where only what changed was asked for, it may well be that no policy did.
  const isNothing = judged.length === 0 && report.changedSince === undefined;
  if (report.problems.length > 0 || isNothing) return 2;
  if (report.files.some((f) => f.judgements.some((j) => j.outcome === 'error'))) return 2;
  if (report.notices.some(({ severity }) => reaches(severity, report.failOn))) return 1;
  return report.files.some((f) => findingsOf(f, report.minConfidence).some((j) => failsRun(j, report.failOn)))
    ? 1
    : 0;
}

/** What a comparison adds up to. */
import type { ComparedPair, Comparison, Difference } from '../model/comparison.ts';
import type { Severity } from '../model/law.ts';
import { reaches } from '../model/rank.ts';

export interface DifferenceCounts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly review: number;
}

/** Whether a person has to look, because the difference may be the recogniser's. */
export function isReview({ confidence }: Difference): boolean {
  return confidence === 'medium';
}

export function countDifferences({ differences }: Pick<ComparedPair, 'differences'>): DifferenceCounts {
  const of = (severity: Severity): number =>
    differences.filter((d) => !isReview(d) && d.severity === severity).length;
  return {
    error: of('error'),
    warning: of('warning'),
    info: of('info'),
    review: differences.filter(isReview).length,
  };
}

/** 2: something could not be compared, or is not to be; 1: a sure difference at or above `failOn`; 0: neither. */
export function comparisonStatus({ problems, pairs, failOn }: Comparison): 0 | 1 | 2 {
  if (problems.length > 0 || pairs.length === 0 || pairs.some((p) => p.isUnrelated)) return 2;
  const isBad = (d: Difference): boolean => !isReview(d) && reaches(d.severity, failOn);
  return pairs.some(({ differences }) => differences.some(isBad)) ? 1 : 0;
}

/** The JSON form, described by schemas/comparison.schema.json. */
export function comparisonJson(comparison: Comparison): string {
  const pairs = comparison.pairs.map((pair) => ({ ...pair, counts: countDifferences(pair) }));
  return `${JSON.stringify({ ...comparison, pairs, exitStatus: comparisonStatus(comparison) }, null, 2)}\n`;
}

/** Which severity is graver and which confidence surer. */
import type { Confidence } from './clause.ts';
import type { Severity } from './law.ts';

/** From the least sure. */
export const CONFIDENCES: readonly Confidence[] = ['low', 'medium', 'high'];
/** From the lightest. */
const SEVERITIES: readonly Severity[] = ['info', 'warning', 'error'];

export function isAsSureAs(confidence: Confidence, least: Confidence): boolean {
  return CONFIDENCES.indexOf(confidence) >= CONFIDENCES.indexOf(least);
}

/** Whether a severity is at or above a level; nothing reaches `never`. */
export function reaches(severity: Severity, level: Severity | 'never'): boolean {
  return level !== 'never' && SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(level);
}

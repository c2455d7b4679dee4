/** The coded checks by the names that rule files call them. */
import type { Verdict } from './conditions.ts';
import type { Subject } from './subject.ts';

export type Check = (subject: Subject, options: Readonly<Record<string, unknown>>) => Verdict;

export const CHECKS: Readonly<Record<string, Check>> = {
  'role-is-consent': (subject) => ({ holds: subject.role === 'consent', confidence: 'high', evidence: [] }),
};

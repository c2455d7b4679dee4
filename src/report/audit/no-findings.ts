/** What to say where no finding is open: that nothing was found, or that all of it is accepted or known. */
import type { AuditDocument } from './audit.ts';

export function noFindings(...documents: readonly AuditDocument[]): 'none-wrong' | 'none-new' {
  return documents.every(({ accepted }) => accepted.length === 0) ? 'none-wrong' : 'none-new';
}

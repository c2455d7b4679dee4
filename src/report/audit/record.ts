/** What a report says it ran, and what came of it: carried inside the report, so that anyone can run it again and compare. */
import { z } from 'zod';
import type { Report } from '../../model/report.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

const outcomeSchema = z.strictObject({
  rule: z.string(),
  part: z.number().optional(),
  outcome: z.enum(['pass', 'fail', 'review', 'inapplicable', 'error']),
  severity: z.enum(['error', 'warning', 'info']),
  /** Where the first quote stands. */
  at: z.tuple([z.number(), z.number()]).optional(),
  silentUnder: z.string().optional(),
  accepted: z.literal(true).optional(),
});

export const recordSchema = z.strictObject({
  privlint: z.literal('audit'),
  version: z.literal(1),
  tool: z.string(),
  rules: hash,
  edition: z.string(),
  /** Hash of the settings that the outcomes depend on. */
  settings: hash,
  run: z.strictObject({
    format: z.enum(['html', 'docx', 'md', 'xlsx', 'pdf']),
    language: z.enum(['ru', 'kk', 'en']),
    date: z.string(),
    asOf: z.string(),
    jurisdiction: z.enum(['auto', 'ru', 'kz', 'ru,kz']),
    minConfidence: z.enum(['high', 'medium', 'low']),
    failOn: z.enum(['error', 'warning', 'info', 'never']),
    redacted: z.boolean(),
    client: z.string().optional(),
    as: z.literal('policy').optional(),
    encoding: z.string().optional(),
    config: z.string().optional(),
    template: z.strictObject({ path: z.string(), sha256: hash }).optional(),
  }),
  documents: z.array(z.strictObject({ path: z.string(), sha256: hash, outcomes: z.array(outcomeSchema) })),
});

export type AuditRecord = z.output<typeof recordSchema>;
export type AuditRun = AuditRecord['run'];

export function recordOf(report: Report, run: AuditRun, settings: string): AuditRecord {
  return {
    privlint: 'audit',
    version: 1,
    tool: report.tool.version,
    rules: report.rules,
    edition: report.edition,
    settings,
    run,
    documents: report.files.map(({ path, sha256, judgements }) => ({
      path,
      sha256,
      outcomes: judgements.map(({ rule, part, outcome, severity, evidence, silentUnder, waived, known }) => {
        const first = evidence[0];
        return {
          rule,
          ...(part === undefined ? {} : { part }),
          outcome,
          severity,
          ...(first === undefined ? {} : { at: [first.start, first.end] as [number, number] }),
          ...(silentUnder === undefined ? {} : { silentUnder }),
          ...(waived === undefined && known === undefined ? {} : { accepted: true as const }),
        };
      }),
    })),
  };
}

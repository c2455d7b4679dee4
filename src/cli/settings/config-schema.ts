/** The shape of `privlint.config.yaml`; `schemas/config.schema.json` is made of it. */
import { z } from 'zod';
import { PRACTICES } from '../../model/law.ts';

const date = z.iso.date('a date is a day of the calendar, written 2026-01-31');
const path = z.string().min(1);
const some = z.union([path, z.array(path).min(1)]).transform((v) => [v].flat());

const jurisdiction = z.enum(['auto', 'ru', 'kz', 'ru,kz']).describe('whose law to judge by');
const severity = z
  .record(z.string(), z.enum(['error', 'warning', 'info', 'off']))
  .describe('severity of single rules, by id');
const profile = z
  .strictObject({
    operator: z.enum(['legal-entity', 'sole-trader', 'individual', 'state-body']).optional(),
    audience: z.enum(['consumers', 'business']).optional(),
    does: z
      .array(z.enum(PRACTICES))
      .optional()
      .describe('what the operator really does: a policy that is silent on it, or denies it, fails'),
  })
  .describe('what is true of the operator, whatever the text says');

const override = z
  .strictObject({
    files: some.optional().describe('globs, beside this file; all documents when absent'),
    clauses: some
      .optional()
      .describe('numbers of clauses: 3.4 is also 3.4.1; * stands for any run of characters'),
    sections: some.optional().describe('headings of sections, whole or with *, whatever the case'),
    severity: severity.optional(),
    jurisdiction: jurisdiction.optional(),
    profile: profile.optional(),
  })
  .refine((o) => o.files !== undefined || o.clauses !== undefined || o.sections !== undefined, {
    message: 'say what it is about: files, clauses or sections',
  })
  .refine(
    (o) =>
      (o.clauses === undefined && o.sections === undefined) ||
      (o.jurisdiction === undefined && o.profile === undefined),
    { message: 'within clauses or sections only severity can differ' },
  );

export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  jurisdiction: jurisdiction.optional(),
  'as-of': date.optional().describe('the day whose law applies; today when absent'),
  language: z.enum(['ru', 'kk', 'en']).optional().describe('language of the report'),
  mode: z
    .enum(['draft', 'ci', 'audit'])
    .optional()
    .describe('what the run is for, as --profile: draft tolerates slots, ci gates, audit shows everything'),
  'fail-on': z.enum(['error', 'warning', 'info', 'never']).optional(),
  'min-confidence': z.enum(['high', 'medium', 'low']).optional(),
  profile: profile.optional(),
  preview: z.boolean().optional().describe('also run rules that are not settled yet'),
  rules: z
    .array(z.string().min(1))
    .optional()
    .describe('packs of rules besides those of privlint: globs beside this file, or names of npm packages'),
  severity: severity.optional(),
  overrides: z
    .array(override)
    .optional()
    .describe('what differs for some documents, clauses or sections; later ones win'),
  reports: z
    .array(z.string().min(1))
    .optional()
    .describe('reports as for --report (json=out.json), when the command line names none'),
  waivers: path.optional().describe('file of waivers, beside this file; else privlint.waivers.yaml'),
  baseline: path.optional().describe('file of the baseline, beside this file; else privlint.baseline.json'),
});

export type ConfigSource = z.output<typeof configSchema>;

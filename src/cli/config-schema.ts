/** The shape of `privlint.config.yaml`; `schemas/config.schema.json` is made of it. */
import { z } from 'zod';

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date is written 2026-01-31');

export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  jurisdiction: z.enum(['auto', 'ru', 'kz', 'ru,kz']).optional().describe('whose law to judge by'),
  'as-of': date.optional().describe('the day whose law applies; today when absent'),
  language: z.enum(['ru', 'kk', 'en']).optional().describe('language of the report'),
  'fail-on': z.enum(['error', 'warning', 'info', 'never']).optional(),
  'min-confidence': z.enum(['high', 'medium', 'low']).optional(),
  profile: z
    .strictObject({
      operator: z.enum(['legal-entity', 'sole-trader', 'individual', 'state-body']).optional(),
      audience: z.enum(['consumers', 'business']).optional(),
    })
    .optional()
    .describe('what is true of the operator, whatever the text says'),
  preview: z.boolean().optional().describe('also run rules that are not settled yet'),
  rules: z
    .array(z.string().min(1))
    .optional()
    .describe('packs of rules besides those of privlint: globs beside this file, or names of npm packages'),
  severity: z
    .record(z.string(), z.enum(['error', 'warning', 'info', 'off']))
    .optional()
    .describe('severity of single rules, by id'),
});

export type ConfigSource = z.output<typeof configSchema>;

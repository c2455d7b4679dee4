/** The shape of the JSON that `compare` and `diff` print, for `schemas/comparison.schema.json`. */
import { z } from 'zod';
import { evidence, place } from './schema.ts';

const severity = z.enum(['error', 'warning', 'info']);
const outcome = z.enum(['pass', 'fail', 'review', 'inapplicable', 'error']);
const count = z.number().int().min(0);

const side = z.strictObject({
  value: z
    .string()
    .optional()
    .describe('what the text says: its words, or an id; absent where it says nothing'),
  evidence: z.array(evidence).describe('where it says so; with no value, the nearest place'),
});

const difference = z.strictObject({
  kind: z.enum([
    'term',
    'date',
    'money',
    'identifier',
    'email',
    'phone',
    'link',
    'act',
    'number',
    'reference',
    'name',
    'service',
    'country',
    'regulator',
    'data',
    'recipient',
    'right',
    'denial',
    'condition',
    'enumeration',
    'clause',
    'sentence',
    'fact',
    'duty',
    'risk',
  ]),
  change: z.enum(['differs', 'absent-left', 'absent-right']),
  severity,
  confidence: z.enum(['high', 'medium']).describe('medium: a person has to look; never fails a run'),
  about: z.string().optional().describe('id of the rule, fact or provision'),
  left: side,
  right: side,
  outcomes: z
    .strictObject({ left: outcome, right: outcome })
    .optional()
    .describe('for duties and risks: the outcomes of the rule in the two editions'),
});

const text = z.strictObject({
  path: z.string(),
  format: z.string(),
  language: z.enum(['ru', 'kk', 'en']),
  sha256: z.string(),
  words: count,
  from: place.optional().describe('where the text begins, for a part of a file'),
});

const pair = z.strictObject({
  left: count.describe('index in texts'),
  right: count.describe('index in texts'),
  as: z.enum(['versions', 'editions']),
  isLoose: z.boolean().describe('not built alike: only what each text states as a whole was compared'),
  isUnrelated: z
    .literal(true)
    .optional()
    .describe('no versions of one policy: there was nothing to compare, and the exit status is 2'),
  differences: z.array(difference),
  stillFailing: z.array(z.string()).optional().describe('rules that both editions fail'),
  counts: z.strictObject({ error: count, warning: count, info: count, review: count }),
});

export const comparisonSchema = z.strictObject({
  version: z.literal(1),
  command: z.enum(['compare', 'diff']),
  tool: z.strictObject({ name: z.literal('privlint'), version: z.string() }),
  rules: z.string().describe('SHA-256 of the compiled rules'),
  asOf: z.string().optional().describe('day whose law the duties were judged by'),
  failOn: z.enum(['error', 'warning', 'info', 'never']),
  texts: z.array(text),
  pairs: z.array(pair),
  problems: z.array(z.strictObject({ path: z.string(), problem: z.string(), detail: z.string() })),
  exitStatus: z.union([z.literal(0), z.literal(1), z.literal(2)]),
});

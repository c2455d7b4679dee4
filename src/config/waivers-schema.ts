/** The shape of a file of waivers; `schemas/waivers.schema.json` is made of it. */
import { z } from 'zod';

const date = z.iso.date('a date is a day of the calendar, written 2026-01-31');
const some = <T extends z.ZodType<string>>(one: T) =>
  z.union([one, z.array(one).min(1)]).transform((v) => [v].flat() as string[]);
const words = z.string().trim().min(1);
// YAML reads an unquoted 3.10 as 3.1
const number = z.union([words, z.int().transform(String)], {
  error: 'write the number of a clause in quotes: "3.10"',
});

export const waiverSchema = z.strictObject({
  rule: words.describe('id of the rule'),
  document: some(words).describe('path or glob of the documents, beside this file'),
  anchor: z
    .strictObject({
      clause: z
        .union([number, z.array(number).min(1)])
        .transform((v) => [v].flat())
        .optional()
        .describe('number of the clause: 3.4 is also 3.4.1'),
      section: some(words).optional().describe('heading of the section; * stands for any run of characters'),
      fingerprint: some(
        z
          .string()
          .regex(/^[0-9a-f]{8,32}$/, 'a fingerprint is 8 to 32 digits 0-9 a-f, as the JSON report gives it'),
      )
        .optional()
        .describe('of the finding or of single quotes (fingerprint, clauses in the JSON report)'),
    })
    .optional()
    .describe('what in the document; all findings of the rule when absent'),
  reason: words.describe('why it is accepted'),
  approver: words.optional().describe('who accepted it'),
  ticket: words.optional().describe('where the decision is written down'),
  created: date.optional(),
  expires: date.optional().describe('the last day on which it holds'),
});

export const waiversSchema = z.strictObject({
  $schema: z.string().optional(),
  waivers: z.array(waiverSchema),
});

/** The file around the entries: one bad entry is a finding, a bad file stops the run. */
export const waiversFileSchema = z.strictObject({
  $schema: z.string().optional(),
  waivers: z.array(z.unknown()),
});

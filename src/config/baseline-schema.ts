/** The shape of `privlint.baseline.json`; `schemas/baseline.schema.json` is made of it. */
import { z } from 'zod';

export const baselineSchema = z.strictObject({
  version: z.literal(1),
  entries: z
    .array(
      z.strictObject({
        document: z.string().min(1).describe('path with /, beside this file'),
        rule: z.string().min(1),
        part: z
          .string()
          .optional()
          .describe('kind and title of the part, where the file is several documents'),
        clause: z
          .string()
          .regex(/^[0-9a-f]{16}$/)
          .optional()
          .describe('digest of the words in question; absent for what is missing'),
      }),
    )
    .describe('sorted, one finding each'),
});

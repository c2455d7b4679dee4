/** What the catalogue's ids are called in other vocabularies: the shape of `rules/equivalents/`. */
import { z } from 'zod';
import type { Equivalents } from '../model/equivalents.ts';
import type { RuleFile } from './compile.ts';

const match = z.enum(['exact', 'close', 'broad']);
const term = z.string().regex(/^[a-z-]+:[A-Za-z0-9-]+$/);
const terms = z.record(z.string(), z.strictObject({ term, match }));

const dpvSchema = z.strictObject({
  prefixes: z.record(z.string(), z.url()),
  'data-category': terms,
  recipient: terms,
  right: terms,
  purpose: terms,
  ground: terms,
  clause: z.record(z.string(), z.strictObject({ property: term, term, match })),
});
const fideslangSchema = z.strictObject({
  'data-category': z.record(z.string(), z.string().regex(/^[a-z_]+(?:\.[a-z_]+)*$/)),
});

/** @throws Error naming the file that is missing or wrong */
export function equivalentsOf(files: readonly RuleFile[]): Equivalents {
  const read = <T>(name: string, schema: z.ZodType<T>): T => {
    const file = files.find(({ path }) => path === `equivalents/${name}.yaml`);
    const parsed = schema.safeParse(file?.data);
    if (!parsed.success) throw new Error(`equivalents/${name}.yaml: ${z.prettifyError(parsed.error)}`);
    return parsed.data;
  };
  const dpv = read('dpv', dpvSchema);
  const fideslang = read('fideslang', fideslangSchema);
  return {
    prefixes: dpv.prefixes,
    data: dpv['data-category'],
    recipients: dpv.recipient,
    rights: dpv.right,
    purposes: dpv.purpose,
    grounds: dpv.ground,
    clauses: dpv.clause,
    fideslang: fideslang['data-category'],
  };
}

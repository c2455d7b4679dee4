/** The shapes of the YAML files under `rules/`; JSON schemas and error messages come from here. */
import { z } from 'zod';
import { PRACTICES } from '../model/law.ts';

/** What is printed: in a terminal nothing of a pack may move the cursor, and Word opens no file with such signs. */
const printed = z
  .string()
  .regex(
    /^(?:[\n\t]|[^\p{Cc}\p{Surrogate}\u200E\u200F\u202A-\u202E\u2066-\u2069])*$/u,
    'control characters and marks that turn the reading order do not belong in a text',
  );
const text = printed.min(1);
const texts = z.strictObject({ ru: text, kk: text, en: text });
const phrases = z.array(z.string().min(1).max(1000)).min(1);
const names = z.union([z.string(), z.array(z.string()).min(1)]).transform((v) => [v].flat());
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date is written 2026-01-31');
const stance = z.enum(['asserted', 'denied', 'conditional']);
const confidence = z.enum(['high', 'medium', 'low']);
const severity = z.enum(['error', 'warning', 'info']);

/** Phrases per language; `any` holds for all three and takes words as written. */
const spoken = {
  ru: phrases.optional(),
  kk: phrases.optional(),
  en: phrases.optional(),
  any: phrases.optional(),
};

const conditions = {
  under: names.optional(),
  'not-under': names.optional(),
  with: names.optional(),
  without: names.optional(),
  stance: z
    .union([stance, z.array(stance).min(1)])
    .transform((v) => [v].flat())
    .optional(),
  'in-headings': z.boolean().optional(),
  'in-definitions': z.boolean().optional(),
};

export const cueSchema = z.strictObject({
  says: z.enum(['yes', 'partial']).default('yes'),
  part: z.string().optional(),
  retold: z.enum(['yes', 'partial', 'no']).optional(),
  confidence: confidence.default('high'),
  ...spoken,
  ...conditions,
});

export const recogniserSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: texts,
  parts: z.number().int().min(2).optional(),
  detector: z.string().optional(),
  headings: z.array(z.string()).min(1).optional(),
  cues: z.array(cueSchema).default([]),
});

export const vocabularySchema = z.strictObject({
  concepts: z.record(z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/), z.strictObject(spoken)),
});

const namedValues = z.record(z.string().min(1), texts);
/** How facts, their values and countries are called; countries by their ISO code. */
export const namesSchema = z.strictObject({
  facts: z.record(z.string(), z.strictObject({ name: texts, values: namedValues.default({}) })),
  countries: namedValues,
});

export const servicesSchema = z.strictObject({
  services: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9-]+$/),
      name: z.string(),
      kind: z.string(),
      owner: z.string().optional(),
      country: z
        .string()
        .regex(/^[A-Z]{2}$/)
        .optional(),
      sure: confidence,
      /** Countries where the data are known to be stored. */
      'stores-in': z.array(z.string().regex(/^[A-Z]{2}$/)).optional(),
      /** Hosts that prove the service, compared by suffix. */
      hosts: z.array(z.string().regex(/^[\p{L}\p{N}.-]+$/u)).optional(),
      ...spoken,
      /** Names that are also ordinary words: they count only capitalised and beside a word of the trade. */
      ordinary: z.strictObject(spoken).optional(),
    }),
  ),
});

const status = z.enum(['yes', 'partial', 'no']);
const one = <T extends z.ZodType>(schema: T) =>
  z.union([schema, z.array(schema).min(1)]).transform((v) => [v].flat() as z.output<T>[]);

/** What the operator says of itself in the configuration; told by the text where it does not. */
const profileKey = z.enum(['operator', 'audience', 'does']);

export type ConditionSource =
  | { clause: string; is: z.output<typeof status>[]; stance?: z.output<typeof stance> | undefined }
  | { risk: string; part?: string | undefined }
  | { drafting: string }
  | { fact: string; has?: string[] | undefined; lacks?: string[] | undefined; empty?: boolean | undefined }
  | { says: z.output<typeof cueSchema>[] }
  | { check: string; with?: Record<string, unknown> | undefined }
  | { profile: z.output<typeof profileKey>; is: string[] }
  | { all: ConditionSource[] }
  | { any: ConditionSource[] }
  | { not: ConditionSource };

export const conditionSchema: z.ZodType<ConditionSource> = z.lazy(() =>
  z.union([
    z.strictObject({ clause: z.string(), is: one(status), stance: stance.optional() }),
    z.strictObject({ risk: z.string(), part: z.string().optional() }),
    z.strictObject({ drafting: z.string() }),
    z.strictObject({
      fact: z.string(),
      has: one(z.string()).optional(),
      lacks: one(z.string()).optional(),
      empty: z.boolean().optional(),
    }),
    z.strictObject({ says: z.array(cueSchema).min(1) }),
    z.strictObject({ check: z.string(), with: z.record(z.string(), z.unknown()).optional() }),
    z.strictObject({ profile: profileKey, is: one(z.string()) }),
    z.strictObject({ all: z.array(conditionSchema).min(1) }),
    z.strictObject({ any: z.array(conditionSchema).min(1) }),
    z.strictObject({ not: conditionSchema }),
  ]),
) as z.ZodType<ConditionSource>;

/** Without `cite` the act as a whole is meant; words beside the articles are told in each language. */
const citation = z.strictObject({
  act: z.string(),
  cite: printed.default(''),
  note: texts.optional(),
  since: date,
  until: date.optional(),
});
const outcome = z.enum(['pass', 'fail', 'review', 'inapplicable', 'error']);

export const ruleSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*\/[a-z0-9-]+$/),
  /** A preview runs only where it is asked for; what is removed keeps its id, so that no other rule takes it. */
  status: z.enum(['preview', 'stable', 'deprecated', 'removed']).default('stable'),
  /** The rule to use instead of a deprecated or removed one. */
  successor: z.string().optional(),
  kind: z.enum(['missing', 'risky', 'inconsistent', 'recommended']),
  severity: z.union([severity, z.strictObject({ policy: severity, consent: severity })]),
  confidence: confidence.default('high'),
  /** Only a rule of the common pack may rest on no norm of its own. */
  law: z.array(citation).default([]),
  fines: z.array(z.string()).default([]),
  sure: z.enum(['verified', 'from-memory', 'uncertain']),
  title: texts,
  why: texts,
  fix: texts,
  limits: texts,
  applies: conditionSchema.optional(),
  cases: z
    .array(
      z.strictObject({
        outcome: z.enum(['fail', 'review', 'pass']),
        when: conditionSchema,
        severity: severity.optional(),
        note: texts.optional(),
        /** The first two parts of `all` cannot both hold: what they are about. Their first quotes are shown as a pair. */
        clash: z.string().optional(),
        /** How many quotes are shown at most, where the rest would say nothing new; 0 for what a whole section lacks. */
        quotes: z.int().min(0).max(6).optional(),
      }),
    )
    .min(1),
  'yields-to': z.array(z.string()).default([]),
  /** As yields-to, but only where all words quoted are among those that the other rule quotes. */
  'yields-on-same-words': z.array(z.string()).default([]),
  belongs: z.array(z.string()).default([]),
  /** Which of several documents in a file must say it: each one, any one of them, or the policy alone. */
  'asked-of': z.enum(['document', 'file', 'policy']).default('document'),
  /** False where nobody may accept the finding; see docs/writing-rules.md for which rules that is. */
  waivable: z.literal(false).optional(),
  /** Severity under --profile draft, for what a draft has not filled in yet. */
  draft: severity.optional(),
  tests: z
    .array(
      z.strictObject({
        lang: z.enum(['ru', 'kk', 'en']),
        text: z.string(),
        want: outcome,
        severity: severity.optional(),
        'as-of': date.optional(),
        /** What the settings say of the operator. */
        profile: z
          .strictObject({
            operator: z.enum(['legal-entity', 'sole-trader', 'individual', 'state-body']).optional(),
            audience: z.enum(['consumers', 'business']).optional(),
            does: z.array(z.enum(PRACTICES)).optional(),
          })
          .optional(),
        todo: z.boolean().optional(),
      }),
    )
    .min(2),
});

const edition = z.strictObject({
  /** From this day the act reads so. */
  since: date,
  /** The amending act. */
  by: z.string(),
  /** What changed for a privacy policy. */
  changes: texts,
});

export const actsSchema = z.strictObject({
  /** The day to which the rules follow the law. */
  edition: date.optional(),
  acts: z
    .array(
      z.strictObject({
        id: z.string(),
        number: printed.optional(),
        title: texts,
        /** Signed on. */
        date,
        /** In force from; the date of signing when absent. */
        since: date.optional(),
        /** Repealed on. */
        until: date.optional(),
        /** The act that replaced it. */
        successor: z.string().optional(),
        /** Number in the official database. */
        identifier: z.string().optional(),
        editions: z.array(edition).default([]),
      }),
    )
    .default([]),
  fines: z
    .array(z.strictObject({ id: z.string(), text: texts, since: date, until: date.optional() }))
    .default([]),
  /** Terms that the law sets; the check `term` takes them by id. */
  terms: z
    .array(
      z.strictObject({
        id: z.string(),
        act: z.string(),
        cite: z.string(),
        since: date,
        until: date.optional(),
        limit: z.number().positive(),
        unit: z.enum(['working-days', 'days', 'hours']),
      }),
    )
    .default([]),
});

export type CueSource = z.output<typeof cueSchema>;
export type RecogniserSource = z.output<typeof recogniserSchema>;
export type RuleSource = z.output<typeof ruleSchema>;

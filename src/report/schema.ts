/** The shape of the JSON report (`--report json`), for `schemas/report.schema.json`. */
import { z } from 'zod';

const confidence = z.enum(['high', 'medium', 'low']);
const severity = z.enum(['error', 'warning', 'info']);
const offset = z.number().int().min(0);

export const place = z.strictObject({
  clause: z.string().optional().describe('clause number as a person sees it'),
  headings: z.array(z.string()).describe('headings from the title down'),
  paragraph: z.number().int().min(1),
  line: z.number().int().min(1).optional(),
  column: z.number().int().min(1).optional(),
  page: z.number().int().min(1).optional(),
  part: z.string().optional().describe('part of a DOCX package'),
  source: offset.describe('offset in the source text or part, UTF-16 units'),
});

export const evidence = z.strictObject({
  start: offset.describe('offset in the text as privlint read it'),
  end: offset,
  quote: z.string(),
  place,
  mark: z
    .strictObject({ start: offset, end: offset })
    .optional()
    .describe('the words in question, inside the quote'),
  pairs: z
    .array(
      z.strictObject({
        pair: z.number().int().min(1),
        about: z.string().describe('retention, third-parties, operator, …'),
      }),
    )
    .optional()
    .describe(
      'the contradictions it is one side of; the other quote of the list with the number is the other side',
    ),
});

const citation = z.strictObject({
  act: z.string(),
  cite: z.string().describe('articles, as «ст. 8 п. 4»; empty where the act as a whole is meant'),
  note: z.string().optional().describe('what is said beside the articles: the edition, the subject'),
  since: z.string(),
  until: z.string().optional(),
});

const judgement = z.strictObject({
  rule: z.string(),
  part: z.number().int().min(1).optional().describe('number of the part of the file, see parts'),
  outcome: z.enum(['pass', 'fail', 'review', 'inapplicable', 'error']),
  severity,
  confidence,
  evidence: z.array(evidence),
  belongs: place.optional().describe('where a missing clause would belong'),
  note: z.string().optional(),
  law: z.array(citation).describe('norms in force on the as-of date'),
  silentUnder: z.string().optional().describe('the rule that reports this defect instead'),
  upcoming: z.string().optional().describe('date from which the rule will apply'),
  failure: z.string().optional(),
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .describe('what the finding is known by from run to run: rule, document, part and words'),
  clauses: z
    .array(z.string().regex(/^[0-9a-f]{16}$/))
    .describe('for each quote, what its words are known by; empty for what is missing as a whole'),
  waived: z
    .strictObject({
      reason: z.string(),
      approver: z.string().optional(),
      ticket: z.string().optional(),
      created: z.string().optional(),
      expires: z.string().optional(),
    })
    .optional()
    .describe('somebody accepted the finding'),
  known: z.literal(true).optional().describe('it stands in the baseline'),
  shown: z.boolean().describe('counts as a finding'),
  kind: z.enum(['missing', 'risky', 'inconsistent', 'recommended']),
  sure: z.enum(['verified', 'from-memory', 'uncertain']).describe('how sure the norm itself is'),
  title: z.string(),
  why: z.string(),
  fix: z.string(),
  limits: z.string(),
  fines: z.array(z.string()).describe('possible fines in force on the as-of date, with their basis'),
});

const documentKind = z.enum(['privacy', 'consent', 'cookies', 'terms', 'other']);

const skipped = z.strictObject({
  kind: documentKind,
  title: z.string().describe('the words that name the document'),
  density: z.number().describe('mentions of personal data in a thousand words'),
});

const part = z.strictObject({
  number: z.number().int().min(1),
  kind: documentKind,
  heading: z.string().describe('title of the part; empty where it has none'),
  place: place.describe('where it begins'),
  role: z.enum(['policy', 'consent']),
  skipped: skipped.optional().describe('the part is no privacy text and was not judged'),
});

const file = z.strictObject({
  path: z.string(),
  format: z.enum(['text', 'markdown', 'html', 'mhtml', 'docx', 'odt', 'rtf', 'doc', 'epub', 'pdf']),
  encoding: z.string().optional(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  words: z.number().int(),
  pages: z.number().int().optional().describe('number of pages, where the format has them'),
  languages: z.array(z.enum(['ru', 'kk', 'en'])),
  languageShares: z
    .array(z.strictObject({ language: z.enum(['ru', 'kk', 'en']), share: z.number() }))
    .describe('share of the text in each language'),
  jurisdiction: z.strictObject({
    verdict: z.string(),
    packs: z.array(z.string()),
    chosenBy: z.enum(['option', 'text']),
    evidence: z.array(evidence),
    signals: z
      .array(
        z.strictObject({
          speaksFor: z.enum(['ru', 'kz', 'eu', 'by', 'uz', 'kg', 'other']),
          kind: z.string().describe('form, id, address, act, body, court, storage, language, …'),
          about: z.enum(['home', 'law']).describe('where the operator is, or which order the text uses'),
          weight: z.number(),
          declared: z
            .literal(true)
            .optional()
            .describe("in a section for people of one place, or a recipient's: does not count"),
          evidence,
        }),
      )
      .describe('all that tells a country, the heaviest first'),
    clash: z
      .strictObject({
        between: z.tuple([z.string(), z.string()]),
        places: z.tuple([evidence, evidence]),
        decides: evidence.optional().describe('the sentence that tells whose law binds the operator'),
      })
      .optional()
      .describe('for a text that mixes two orders'),
  }),
  role: z.enum(['policy', 'consent']),
  notes: z.array(z.strictObject({ code: z.string(), detail: z.string() })),
  ignores: z
    .array(
      z.strictObject({
        rules: z.array(z.string()),
        reason: z.string(),
        span: z.strictObject({ start: offset, end: offset }).optional(),
        line: z.number().int().min(1),
        column: z.number().int().min(1),
      }),
    )
    .optional()
    .describe('notes in a draft that accept findings: <!-- privlint-ignore RULE: reason -->'),
  skipped: skipped
    .optional()
    .describe('the file is no privacy text and was not judged (--as policy judges it)'),
  parts: z
    .array(part)
    .optional()
    .describe('the documents that stand in the file one after another; absent where it is one'),
  counts: z.strictObject({ error: offset, warning: offset, info: offset, review: offset }),
  judgements: z.array(judgement),
});

export const reportSchema = z.strictObject({
  version: z.literal(1),
  tool: z.strictObject({ name: z.literal('privlint'), version: z.string() }),
  rules: z.string().describe('SHA-256 of the compiled rules'),
  edition: z.string().describe('day to which the rules follow the law'),
  asOf: z.string(),
  failOn: z.enum(['error', 'warning', 'info', 'never']),
  minConfidence: confidence,
  changedSince: z.string().optional().describe('only documents that changed since this commit were judged'),
  files: z.array(file),
  problems: z.array(z.strictObject({ path: z.string(), problem: z.string(), detail: z.string() })),
  notices: z.array(
    z.strictObject({
      code: z.string(),
      severity,
      path: z.string(),
      line: z.number().int().min(1).optional(),
      column: z.number().int().min(1).optional(),
      message: z.string(),
    }),
  ),
  exitStatus: z.union([z.literal(0), z.literal(1), z.literal(2)]),
});

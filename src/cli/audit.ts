/** From arguments to the audit: judge, keep the texts, mask what must not travel, put the words together. */
import { readFileSync } from 'node:fs';
import { sha256 } from '../lint.ts';
import type { Language } from '../model/document.ts';
import type { Report } from '../model/report.ts';
import type { Audit } from '../report/audit/audit.ts';
import { buildAudit, type Judged } from '../report/audit/build.ts';
import { PLAIN_HOUSE } from '../report/audit/house.ts';
import type { AuditRun } from '../report/audit/record.ts';
import { commandLine } from './command-line.ts';
import type { Input } from './inputs.ts';
import { problemText } from './problems.ts';
import { type Circumstances, judgeFiles, type RunOptions } from './run.ts';

export type Format = AuditRun['format'];

export interface AuditOptions extends RunOptions {
  readonly client?: string;
  /** ISO date on the cover; today when absent. */
  readonly date?: string;
  readonly template?: string;
  readonly redact?: boolean;
}

export interface Auditing {
  readonly audit: Audit;
  readonly report: Report;
}

export async function auditOf(
  args: readonly string[],
  options: AuditOptions & { readonly format: Format },
  circumstances: Circumstances,
  begin?: (inputs: readonly Input[]) => void,
): Promise<Auditing> {
  const { loadHouse } = await import('./house-file.ts');
  const house = options.template === undefined ? PLAIN_HOUSE : loadHouse(options.template);
  const judged = new Map<string, Judged>();
  const run = await judgeFiles(args, options, circumstances, {
    ...(begin === undefined ? {} : { begin }),
    keep: (linted) => judged.set(linted.file.path, linted),
  });
  const { report, pack } = run;
  const language = run.lang ?? report.files[0]?.languages[0] ?? run.language;
  for (const problem of report.problems) process.stderr.write(`${problemText(problem, run.language)}\n`);
  const ran = runOf(options, report, language, circumstances.today, run.settings.jurisdiction);
  const template =
    options.template === undefined
      ? {}
      : { template: { path: options.template, sha256: await sha256(readFileSync(options.template)) } };
  const auditRun = { ...ran, ...template };
  const masked = options.redact === true ? await maskAll(judged) : judged;
  const shown: Report = { ...report, files: report.files.map((file) => masked.get(file.path)?.file ?? file) };
  const audit = buildAudit({
    report: shown,
    judged: masked,
    pack,
    run: auditRun,
    settings: await sha256(
      new TextEncoder().encode(canonical({ ...run.settings, minConfidence: report.minConfidence })),
    ),
    house,
    problems: report.problems.map((problem) => problemText(problem, language)),
    command: commandLine(
      report.files.map((f) => f.path),
      auditRun,
    ),
  });
  return { audit, report };
}

function runOf(
  options: AuditOptions & { readonly format: Format },
  report: Report,
  language: Language,
  today: string,
  jurisdiction: AuditRun['jurisdiction'],
): AuditRun {
  const { format, client, as, encoding, config } = options;
  return {
    format,
    language,
    date: options.date ?? today,
    asOf: report.asOf,
    jurisdiction,
    minConfidence: report.minConfidence,
    redacted: options.redact ?? false,
    ...(client === undefined ? {} : { client }),
    ...(as === undefined ? {} : { as }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(config === undefined ? {} : { config }),
  };
}

async function maskAll(judged: ReadonlyMap<string, Judged>): Promise<ReadonlyMap<string, Judged>> {
  const { redactJudged } = await import('../report/audit/redact.ts');
  return new Map([...judged].map(([path, one]) => [path, redactJudged(one)]));
}

/** JSON with sorted keys, so that the same settings have the same hash. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, v: unknown) =>
    typeof v === 'object' && v !== null && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
      : v,
  );
}

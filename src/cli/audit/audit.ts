/** From arguments to the audit: judge, keep the texts, mask what must not travel, put the words together. */
import { readFileSync } from 'node:fs';
import type { Language } from '../../model/document.ts';
import type { Report } from '../../model/report.ts';
import { sha256 } from '../../model/sha256.ts';
import type { Audit } from '../../report/audit/audit.ts';
import { buildAudit } from '../../report/audit/build.ts';
import type { Judged } from '../../report/audit/document.ts';
import { PLAIN_HOUSE } from '../../report/audit/house.ts';
import type { AuditRun } from '../../report/audit/record.ts';
import { judgeFiles, type Run, type RunOptions } from '../run/run.ts';
import type { Circumstances } from '../surroundings/circumstances.ts';
import { commandLine } from '../surroundings/command-line.ts';
import type { Input } from '../surroundings/inputs.ts';
import { problemLine } from '../surroundings/problems.ts';

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
    begin: (inputs) => {
      begin?.(inputs);
      return undefined;
    },
    keep: (linted) => judged.set(linted.file.path, linted),
  });
  const { report, pack } = run;
  for (const file of report.files) {
    const one = judged.get(file.path);
    if (one !== undefined) judged.set(file.path, { ...one, file });
  }
  const language = run.lang ?? report.files[0]?.languages[0] ?? run.language;
  for (const problem of report.problems) process.stderr.write(`${problemLine(problem, run.language)}\n`);
  const ran = runOf(options, report, language, circumstances.today, run.settings.jurisdiction.value);
  const template =
    options.template === undefined
      ? {}
      : { template: { path: options.template, sha256: sha256(readFileSync(options.template)) } };
  const auditRun = { ...ran, ...template };
  const { shown, masked } =
    options.redact === true ? await maskAll(report, judged) : { shown: report, masked: judged };
  const audit = buildAudit({
    report: shown,
    judged: masked,
    pack,
    run: auditRun,
    settings: sha256(new TextEncoder().encode(canonical(decisive(run)))),
    house,
    problems: shown.problems.map((problem) => problemLine(problem, language)),
    command: commandLine(
      shown.files.map((f) => f.path),
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
    failOn: report.failOn,
    redacted: options.redact ?? false,
    ...(client === undefined ? {} : { client }),
    ...(as === undefined ? {} : { as }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(config === undefined ? {} : { config }),
  };
}

/** Everything without personal data, the paths of documents too; two that look alike then are told apart by a number. */
async function maskAll(
  report: Report,
  judged: ReadonlyMap<string, Judged>,
): Promise<{ readonly shown: Report; readonly masked: ReadonlyMap<string, Judged> }> {
  const { redact, redactJudged, redactPath } = await import('../../report/audit/redact.ts');
  const { maskedNames } = await import('./masked-path.ts');
  const names = maskedNames(
    report.files.map((file) => file.path),
    redactPath,
  );
  const masked = new Map<string, Judged>();
  for (const { path } of report.files) {
    const one = judged.get(path);
    if (one === undefined) continue;
    const { file, ...rest } = redactJudged(one);
    const name = names.get(path) ?? path;
    masked.set(name, { ...rest, file: { ...file, path: name } });
  }
  const shown: Report = {
    ...report,
    files: report.files.map((file) => masked.get(names.get(file.path) ?? '')?.file ?? file),
    problems: report.problems.map(({ path, problem, detail }) => ({
      path: redactPath(path),
      problem,
      detail: redact(detail),
    })),
    notices: report.notices.map(({ message: { ru, kk, en }, ...notice }) => ({
      ...notice,
      message: { ru: redact(ru), kk: redact(kk), en: redact(en) },
    })),
  };
  return { shown, masked };
}

/** The settings that outcomes depend on. What is accepted shows in the outcomes themselves. */
function decisive({ settings, given }: Run): object {
  const { mode, jurisdiction, 'as-of': asOf, preview, 'min-confidence': minConfidence } = settings;
  const { profile, severity, overrides } = given;
  const values = [mode, jurisdiction, asOf, preview, minConfidence].map(({ value }) => value);
  return { values, profile, severity, overrides };
}

/** JSON with sorted keys, so that the same settings have the same hash. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, v: unknown) =>
    typeof v === 'object' && v !== null && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
      : v,
  );
}

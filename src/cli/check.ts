/** `privlint check`: read, judge, report. */

import { resolve } from 'node:path';
import type { JurisdictionOption } from '../judge/jurisdiction.ts';
import { type LintSettings, lint, sha256 } from '../lint.ts';
import type { Confidence } from '../model/clause.ts';
import type { Language } from '../model/document.ts';
import type { FileProblem, FileReport, Report } from '../model/report.ts';
import { jsonReport } from '../report/json.ts';
import { PLAIN } from '../report/paint.ts';
import { exitStatus } from '../report/shown.ts';
import { terminalReport } from '../report/terminal.ts';
import { loadConfig } from './config.ts';
import { findInputs } from './inputs.ts';
import { environmentLanguage } from './language.ts';
import { print, writeReport } from './output.ts';
import { loadPack } from './pack.ts';
import { problemOf, problemText } from './problems.ts';
import { startProgress } from './progress.ts';
import { choosePaint, terminalWidth } from './terminal.ts';

/** The options of the command line; what is absent comes from the settings file, else from the defaults. */
export interface CheckOptions {
  readonly jurisdiction?: JurisdictionOption;
  readonly asOf?: string;
  readonly lang?: Language;
  readonly failOn?: Report['failOn'];
  readonly minConfidence?: Confidence;
  readonly config?: string;
  readonly as?: 'policy';
  readonly report: readonly string[];
  readonly encoding?: string;
  readonly stdinFilename?: string;
  readonly quiet?: boolean;
  readonly color: boolean;
}

interface Target {
  readonly format: 'text' | 'json';
  readonly path?: string;
}

/** Runs the command; returns the exit status. */
export async function check(
  args: readonly string[],
  options: CheckOptions,
  run: { readonly version: string; readonly today: string },
): Promise<0 | 1 | 2> {
  const targets = targetsOf(options.report);
  const config = await loadConfig(options.config, process.cwd());
  const { settings } = config;
  const lang = options.lang ?? settings.language;
  const language = lang ?? environmentLanguage(process.env);
  const { pack, bytes } = await loadPack(config);
  const law: LintSettings = {
    jurisdiction: options.jurisdiction ?? settings.jurisdiction ?? 'auto',
    asOf: options.asOf ?? settings['as-of'] ?? run.today,
    profile: settings.profile ?? {},
    ...(options.as === undefined ? {} : { as: options.as }),
    preview: settings.preview ?? false,
    severity: settings.severity ?? {},
  };
  const { inputs, problems: missing } = await findInputs(
    args.length > 0 ? args : ['.'],
    options.stdinFilename,
  );
  for (const { path } of targets)
    if (path !== undefined && inputs.some((input) => resolve(input.path) === resolve(path)))
      throw new Error(`--report: ${path} is a document that is judged; choose another name for the report`);
  const files: FileReport[] = [];
  const problems: FileProblem[] = [...missing];
  const progress = await startProgress(inputs.length, options.quiet ?? false);
  for (const [i, input] of inputs.entries()) {
    progress.at(i + 1, inputs.length, input.path);
    try {
      const encoding = options.encoding === undefined ? {} : { encoding: options.encoding };
      files.push(await lint({ name: input.path, bytes: input.read(), ...encoding }, law, pack));
    } catch (error) {
      problems.push(problemOf(input.path, error));
    }
  }
  progress.stop();

  const report: Report = {
    version: 1,
    tool: { name: 'privlint', version: run.version },
    rules: await sha256(bytes),
    edition: pack.edition,
    asOf: law.asOf,
    failOn: options.failOn ?? settings['fail-on'] ?? 'error',
    minConfidence: options.minConfidence ?? settings['min-confidence'] ?? 'low',
    files: files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    problems: problems.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
  };
  for (const problem of report.problems) process.stderr.write(`${problemText(problem, language)}\n`);
  for (const target of targets) {
    const text = await render(target);
    if (target.path === undefined) await print(text);
    else writeReport(target.path, text);
  }
  return exitStatus(report);

  async function render({ format, path }: Target): Promise<string> {
    if (format === 'json') return jsonReport(report, pack, lang);
    const paint =
      path === undefined ? await choosePaint(options.color, process.stdout.isTTY === true) : PLAIN;
    return terminalReport(report, pack.rules, pack.acts, {
      ...(lang === undefined ? {} : { language: lang }),
      fallback: language,
      width: path === undefined ? terminalWidth() : 80,
      paint,
    });
  }
}

/** Reads `--report` values; with none, text goes to standard output. */
function targetsOf(values: readonly string[]): Target[] {
  const targets = values.map((value): Target => {
    const at = value.indexOf('=');
    const format = at < 0 ? value : value.slice(0, at);
    if (format !== 'text' && format !== 'json')
      throw new Error(`--report ${value}: there is no report format «${format}»; use text or json`);
    if (at === value.length - 1) throw new Error(`--report ${value}: a path is missing after «=»`);
    return at < 0 ? { format } : { format, path: value.slice(at + 1) };
  });
  if (targets.filter((t) => t.path === undefined).length > 1)
    throw new Error('--report: only one report can go to standard output; give the others a path');
  return targets.length > 0 ? targets : [{ format: 'text' }];
}

/** `privlint check`: judge, then write the reports that were asked for. */
import { resolve } from 'node:path';
import { jsonReport } from '../report/json.ts';
import { PLAIN } from '../report/paint.ts';
import { exitStatus } from '../report/shown.ts';
import { terminalReport } from '../report/terminal.ts';
import { print, writeReport } from './output.ts';
import { problemText } from './problems.ts';
import { type Circumstances, judgeFiles, type RunOptions } from './run.ts';
import { choosePaint, terminalWidth } from './terminal.ts';

export interface CheckOptions extends RunOptions {
  readonly report: readonly string[];
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
  circumstances: Circumstances,
): Promise<0 | 1 | 2> {
  let targets: readonly Target[] = [];
  const { report, pack, settings, lang, language } = await judgeFiles(args, options, circumstances, {
    begin: (inputs, { reports: { value, from } }) => {
      targets = targetsOf(value, from.kind === 'settings' ? `${from.at}: reports:` : '--report');
      for (const { path } of targets)
        if (path !== undefined && inputs.some((input) => resolve(input.path) === resolve(path)))
          throw new Error(
            `--report: ${path} is a document that is judged; choose another name for the report`,
          );
    },
  });
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
      isAudit: settings.mode.value === 'audit',
    });
  }
}

/**
 * Reads the reports that are asked for; with none, text goes to standard output.
 * @param asker where they are asked for, for messages
 */
function targetsOf(values: readonly string[], asker: string): Target[] {
  const targets = values.map((value): Target => {
    const at = value.indexOf('=');
    const format = at < 0 ? value : value.slice(0, at);
    if (format !== 'text' && format !== 'json')
      throw new Error(`${asker} ${value}: there is no report format «${format}»; use text or json`);
    if (at === value.length - 1) throw new Error(`${asker} ${value}: a path is missing after «=»`);
    return at < 0 ? { format } : { format, path: value.slice(at + 1) };
  });
  if (targets.filter((t) => t.path === undefined).length > 1)
    throw new Error(`${asker}: only one report can go to standard output; give the others a path`);
  return targets.length > 0 ? targets : [{ format: 'text' }];
}

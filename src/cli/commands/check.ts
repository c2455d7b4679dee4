/** `privlint check`: judge, then write the reports that were asked for. */
import { exitStatus } from '../../report/shown.ts';
import { refuseToOverwrite, type Target, targetsOf, writeReports } from '../run/reports.ts';
import { judgeFiles, type RunOptions } from '../run/run.ts';
import type { Circumstances } from '../surroundings/circumstances.ts';
import { problemLine } from '../surroundings/problems.ts';

export interface CheckOptions extends RunOptions {
  readonly report: readonly string[];
  readonly color: boolean;
}

/** Runs the command; returns the exit status. */
export async function check(
  args: readonly string[],
  options: CheckOptions,
  circumstances: Circumstances,
): Promise<0 | 1 | 2> {
  let targets: readonly Target[] = [];
  const run = await judgeFiles(args, options, circumstances, {
    begin: (inputs, { reports: { value, from }, mode }) => {
      targets = targetsOf(value, from.kind === 'settings' ? `${from.at}: reports:` : '--report');
      refuseToOverwrite(targets, inputs);
      return { lean: mode.value !== 'audit' && !targets.some(({ format }) => format === 'json') };
    },
  });
  for (const problem of run.report.problems) process.stderr.write(`${problemLine(problem, run.language)}\n`);
  await writeReports(targets, run, options);
  return exitStatus(run.report);
}

/** `--trace RULE`: instead of the report, how one rule came to its outcome on each document. */
import { traceRule } from '../../judge/trace.ts';
import type { RuleTrace } from '../../model/trace.ts';
import { safe } from '../../report/safe.ts';
import { exitStatus } from '../../report/shown.ts';
import { ruleTraceText } from '../../report/trace-rule.ts';
import { judgeFiles, loadForRun, type RunOptions } from '../run/run.ts';
import type { Circumstances } from '../surroundings/circumstances.ts';
import { print } from '../surroundings/output.ts';
import { problemLine } from '../surroundings/problems.ts';
import { nearest } from '../surroundings/suggest.ts';
import { UsageError } from '../surroundings/usage-error.ts';

/** The exit status is that of the run, as with every other output. */
export async function traceRuleCommand(
  id: string,
  args: readonly string[],
  options: RunOptions,
  circumstances: Circumstances,
): Promise<0 | 1 | 2> {
  const loaded = await loadForRun(options);
  const { pack } = loaded;
  const rule = pack.rules.find((one) => one.id === id);
  if (rule === undefined) {
    const ids = pack.rules.map((one) => one.id);
    const meant = nearest(id, ids);
    throw meant === undefined
      ? new UsageError('noRule', '--trace: ', safe(id))
      : new UsageError('noRuleMeant', '--trace: ', safe(id), meant);
  }
  const traces = new Map<string, RuleTrace[]>();
  const { report, lang, language } = await judgeFiles(args, options, circumstances, {
    loaded,
    begin: () => ({ lean: true }),
    keep: ({ file, subjects }) =>
      traces.set(
        file.path,
        subjects.map(({ part, subject }) => ({
          ...traceRule(rule, subject, pack.recognisers),
          ...(part === undefined ? {} : { part }),
        })),
      ),
  });
  for (const problem of report.problems) process.stderr.write(`${problemLine(problem, language)}\n`);
  for (const file of report.files) {
    const texts = {
      path: file.path,
      rule,
      acts: pack.acts,
      language: lang ?? file.languages[0] ?? language,
    };
    for (const trace of traces.get(file.path) ?? []) {
      const judgement = file.judgements.find((j) => j.rule === id && j.part === trace.part);
      await print(`${ruleTraceText(trace, { ...texts, judgement })}\n`);
    }
  }
  return exitStatus(report);
}

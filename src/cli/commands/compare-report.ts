/** Writing a comparison: text or JSON, to standard output or to a file that is none of the documents. */
import { resolve } from 'node:path';
import type { Comparison } from '../../model/comparison.ts';
import type { Language } from '../../model/document.ts';
import type { Rule } from '../../model/law.ts';
import { comparisonText } from '../../report/comparison.ts';
import { comparisonJson, comparisonStatus } from '../../report/comparison-status.ts';
import { PLAIN } from '../../report/paint.ts';
import type { Input } from '../surroundings/inputs.ts';
import { print, writeReport } from '../surroundings/output.ts';
import { problemLine } from '../surroundings/problems.ts';
import { choosePaint, terminalWidth } from '../surroundings/terminal.ts';
import { UsageError } from '../surroundings/usage-error.ts';

export interface ComparisonTarget {
  readonly format: 'text' | 'json';
  readonly path?: string;
}

/** @throws Error for an unknown format, two reports on standard output, or a report in a document's place */
export function comparisonTargets(values: readonly string[], inputs: readonly Input[]): ComparisonTarget[] {
  const targets = values.map((value): ComparisonTarget => {
    const [format, ...rest] = value.split('=');
    const path = rest.join('=');
    if (format !== 'text' && format !== 'json')
      throw new UsageError('noFormat', '--report', value, format ?? '', 'text, json');
    if (value.endsWith('=')) throw new UsageError('noPath', '--report', value);
    if (path !== '' && inputs.some((input) => resolve(input.path) === resolve(path)))
      throw new UsageError('reportIsCompared', path);
    return path === '' ? { format } : { format, path };
  });
  if (targets.filter((target) => target.path === undefined).length > 1)
    throw new UsageError('oneToOutput', '--report');
  return targets.length > 0 ? targets : [{ format: 'text' }];
}

/** Writes the reports; returns the exit status. */
export async function writeComparison(
  comparison: Comparison,
  targets: readonly ComparisonTarget[],
  rules: readonly Rule[],
  language: Language,
  color: boolean,
): Promise<0 | 1 | 2> {
  for (const problem of comparison.problems) process.stderr.write(`${problemLine(problem, language)}\n`);
  for (const { format, path } of targets) {
    const paint = path === undefined ? await choosePaint(color, process.stdout.isTTY === true) : PLAIN;
    const width = path === undefined ? terminalWidth() : 80;
    const text =
      format === 'json'
        ? comparisonJson(comparison)
        : comparisonText(comparison, rules, { language, width, paint });
    if (path === undefined) await print(text);
    else writeReport(path, text);
  }
  return comparisonStatus(comparison);
}

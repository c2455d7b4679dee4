/** `privlint diff OLD NEW`: what a new edition changes in duties met, facts stated and risks. */
import { resolve } from 'node:path';
import { diffEditions } from '../../compare/compare.ts';
import type { Linted } from '../../lint.ts';
import type { Comparison } from '../../model/comparison.ts';
import { judgeFiles, type RunOptions } from '../run/run.ts';
import { loadLexicon } from '../settings/lexicon.ts';
import type { Circumstances } from '../surroundings/circumstances.ts';
import type { Input } from '../surroundings/inputs.ts';
import { UsageError } from '../surroundings/usage-error.ts';
import { comparisonTargets, writeComparison } from './compare-report.ts';

export interface DiffOptions extends RunOptions {
  readonly report: readonly string[];
  readonly color: boolean;
}

/**
 * Judges both editions by the law of one day and compares them. Returns the exit status.
 * @throws Error for anything but two files in one language
 */
export async function diffCommand(
  [old, next]: readonly [string, string],
  options: DiffOptions,
  circumstances: Circumstances,
): Promise<0 | 1 | 2> {
  const kept = new Map<string, Linted>();
  let inputs: readonly Input[] = [];
  const { report, pack, lang, language } = await judgeFiles(
    [old, next],
    { ...options, as: 'policy' },
    circumstances,
    {
      begin: (found) => {
        inputs = found;
        comparisonTargets(options.report, found);
      },
      keep: (linted) => kept.set(linted.file.path, linted),
    },
  );
  const left = kept.get(old);
  // a file against itself is read once, under the first of its names
  const isOne = resolve(old) === resolve(next);
  const right = isOne ? left : kept.get(next);
  if (
    report.problems.length === 0 &&
    (inputs.length !== (isOne ? 1 : 2) || left === undefined || right === undefined)
  )
    throw new UsageError('diffTwo');
  const [a, b] = [left, right].map((linted) => linted?.extraction.languages[0]);
  if (a !== undefined && b !== undefined && a !== b) throw new UsageError('diffLanguages', old, a, next, b);
  const texts = [left, right].flatMap((linted) =>
    linted === undefined
      ? []
      : [
          {
            path: linted.file.path,
            format: linted.file.format,
            language: linted.extraction.languages[0] ?? language,
            sha256: linted.file.sha256,
            words: linted.file.words,
          },
        ],
  );
  const comparison: Comparison = {
    version: 1,
    command: 'diff',
    tool: report.tool,
    rules: report.rules,
    asOf: report.asOf,
    failOn: report.failOn,
    texts,
    pairs:
      left === undefined || right === undefined
        ? []
        : [{ left: 0, right: 1, ...diffEditions(left, right, { pack, lexicon: loadLexicon() }) }],
    problems: report.problems,
  };
  const targets = comparisonTargets(options.report, inputs);
  return writeComparison(comparison, targets, pack.rules, lang ?? b ?? language, options.color);
}

/** One file of a run, in whatever thread: read, judged, and made as small as the reports allow. */
import { type Linted, type LintSettings, lintWithText } from '../../lint.ts';
import type { CompiledPack } from '../../model/pack.ts';
import type { FileProblem, FileReport } from '../../model/report.ts';
import type { ReadInput } from '../../read/reader.ts';
import { framesOf } from '../surroundings/debug.ts';
import { problemOf } from '../surroundings/problems.ts';
import { type Laps, Stopwatch } from '../surroundings/stopwatch.ts';
import type { Cache } from './cache.ts';
import { lean } from './lean.ts';

export interface Task {
  readonly input: ReadInput;
  readonly law: LintSettings;
}

/** What every file of a run is judged with. */
export interface Bench {
  readonly pack: CompiledPack;
  readonly cache?: Cache | undefined;
  /** Leave out what only the whole matrix shows. */
  readonly lean: boolean;
  readonly timing: boolean;
  readonly debug: boolean;
}

export interface Judged {
  readonly file?: FileReport;
  readonly problem?: FileProblem;
  readonly laps?: Laps;
  /** Lines of `--debug`; no text of the document is in them. */
  readonly log: readonly string[];
}

/** @param keep handed what was judged, with its text; then nothing comes from the cache */
export async function judgeFile(
  { input, law }: Task,
  { pack, cache, lean: isLean, timing, debug }: Bench,
  keep?: (linted: Linted, bytes: Uint8Array) => void,
): Promise<Judged> {
  const stopwatch = timing ? new Stopwatch() : undefined;
  const log: string[] = [];
  const note = (line: string): void => {
    if (debug) log.push(`${input.name}: ${line}`);
  };
  stopwatch?.start();
  const done = (stage: string, characters?: number): void => stopwatch?.lap(stage, characters);
  try {
    const known = keep === undefined ? await cache?.get(input, law, done) : undefined;
    if (known !== undefined) note('taken from the cache');
    const file = known ?? (await judgeAnew(done));
    for (const line of decisionsOf(file)) note(line);
    return { file: isLean ? lean(file) : file, log, ...lapsOf(stopwatch) };
  } catch (error) {
    for (const frame of framesOf(error)) note(frame);
    return { problem: problemOf(input.name, error), log, ...lapsOf(stopwatch) };
  }

  async function judgeAnew(done: (stage: string, characters?: number) => void): Promise<FileReport> {
    const linted = await lintWithText(input, law, pack, done);
    keep?.(linted, input.bytes);
    if (debug) for (const line of await ruleErrors(linted, pack)) note(line);
    await cache?.put(input, law, linted);
    if (cache !== undefined) done('cache');
    return linted.file;
  }
}

function lapsOf(stopwatch: Stopwatch | undefined): { readonly laps?: Laps } {
  return stopwatch === undefined ? {} : { laps: stopwatch.laps() };
}

/** What was decided about a file before and after its rules ran. */
function decisionsOf({
  format,
  encoding,
  jurisdiction,
  role,
  skipped,
  parts,
  judgements,
}: FileReport): string[] {
  const count = (outcome: string): number => judgements.filter((j) => j.outcome === outcome).length;
  return [
    `read as ${format}${encoding === undefined ? '' : ` in ${encoding}`}`,
    `law: ${jurisdiction.packs.join(', ') || 'none'}, chosen by ${jurisdiction.chosenBy}, verdict ${jurisdiction.verdict}`,
    skipped === undefined ? `judged as ${role}` : `skipped as ${skipped.kind}`,
    ...(parts === undefined
      ? []
      : [`parts: ${parts.map((p) => `${p.number} ${p.kind}${p.skipped ? ' (skipped)' : ''}`).join(', ')}`]),
    `outcomes: ${['pass', 'fail', 'review', 'inapplicable', 'error'].map((o) => `${o} ${count(o)}`).join(', ')}`,
    ...judgements
      .filter((j) => j.outcome === 'error')
      .map((j) => `the rule ${j.rule} failed; --trace ${j.rule} shows what it asked`),
  ];
}

/** Where the rules that failed did so: each is run once more, since an outcome holds no frames. */
async function ruleErrors(
  { file, subjects }: Linted,
  { rules, recognisers }: CompiledPack,
): Promise<string[]> {
  const failed = file.judgements.filter((j) => j.outcome === 'error');
  if (failed.length === 0) return [];
  const { traceRule } = await import('../../judge/trace.ts');
  return failed.flatMap(({ rule: id, part }) => {
    const rule = rules.find((one) => one.id === id);
    const subject = subjects.find((one) => one.part === part)?.subject;
    if (rule === undefined || subject === undefined) return [];
    return (traceRule(rule, subject, recognisers).failure ?? []).map((frame) => `${id}: ${frame}`);
  });
}

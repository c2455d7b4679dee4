/** Many files, one after another or in several threads; the answers are in the order of the inputs either way. */
import { availableParallelism } from 'node:os';
import type { Linted, LintSettings } from '../../lint.ts';
import type { CompiledPack } from '../../model/pack.ts';
import type { FileProblem, FileReport } from '../../model/report.ts';
import type { ReadInput } from '../../read/reader.ts';
import { framesOf, writeDebug } from '../surroundings/debug.ts';
import { type Input, readInput } from '../surroundings/inputs.ts';
import { problemOf } from '../surroundings/problems.ts';
import { startProgress } from '../surroundings/progress.ts';
import { Stopwatch } from '../surroundings/stopwatch.ts';
import { type CacheSettings, openCache, tidyCache } from './cache.ts';
import { type Judged, judgeFile, type Task } from './judge-file.ts';
import { judgeInThreads } from './workers.ts';

export interface Job {
  readonly inputs: readonly Input[];
  readonly lawFor: (path: string) => LintSettings;
  readonly pack: CompiledPack;
  readonly encoding?: string | undefined;
  readonly cache?: CacheSettings | undefined;
  /** Number of threads; absent: as many as pay. */
  readonly workers?: number | undefined;
  readonly lean: boolean;
  readonly quiet: boolean;
  readonly timing: boolean;
  readonly debug: boolean;
  readonly prepare?: ((read: ReadInput) => ReadInput) | undefined;
  readonly keep?: ((linted: Linted, bytes: Uint8Array) => void) | undefined;
}

export interface Results {
  readonly files: readonly FileReport[];
  readonly problems: readonly FileProblem[];
}

/** Below so many files the threads cost more than they save: each reads the rules anew. */
const WORTH_THREADS = 40;
/** More threads cost memory (some 150 MB each) and bring less and less. */
const MOST_THREADS = 4;

export async function judgeAll(job: Job): Promise<Results> {
  const { inputs, pack, cache: settings, keep } = job;
  const results: Judged[] = [];
  const stopwatch = new Stopwatch();
  const progress = await startProgress(inputs.length, job.quiet);
  let count = 0;
  const done = (index: number, judged: Judged): void => {
    count++;
    progress.at(count, inputs.length, inputs[index]?.path ?? '');
    if (judged.laps !== undefined) stopwatch.add(judged.laps);
    const { log: _, laps: __, ...kept } = judged;
    results[index] = { ...kept, log: job.debug ? judged.log : [] };
  };
  const threads = threadsFor(job);
  const { lean, timing, debug } = job;
  if (threads > 1) {
    const data = { pack, cache: settings, lean, timing, debug };
    await judgeInThreads(inputs.length, threads, data, (index) => taskAt(job, index), done);
  } else {
    const cache = settings === undefined ? undefined : openCache(settings, pack);
    for (const index of inputs.keys()) {
      const task = taskAt(job, index);
      done(index, 'input' in task ? await judgeFile(task, { pack, cache, lean, timing, debug }, keep) : task);
    }
  }
  if (settings !== undefined) tidyCache(settings);
  progress.stop();
  if (debug) writeDebug([`threads: ${threads}`, ...results.flatMap(({ log }) => log)]);
  if (timing) process.stderr.write(`${stopwatch.report()}\n`);
  return {
    files: results.flatMap(({ file }) => file ?? []),
    problems: results.flatMap(({ problem }) => problem ?? []),
  };
}

/** Whoever wants the texts gets them in this thread. */
function threadsFor({ workers, inputs, keep }: Job): number {
  if (keep !== undefined) return 1;
  if (workers !== undefined) return Math.min(workers, inputs.length);
  return inputs.length < WORTH_THREADS ? 1 : Math.min(availableParallelism(), MOST_THREADS);
}

function taskAt(
  { inputs, encoding, prepare = (read) => read, lawFor, debug }: Job,
  index: number,
): Task | Judged {
  const input = inputs[index];
  if (input === undefined) throw new RangeError(`there is no input ${index}`);
  try {
    return { input: prepare(readInput(input, encoding)), law: lawFor(input.path) };
  } catch (error) {
    const log = debug ? framesOf(error).map((frame) => `${input.path}: ${frame}`) : [];
    return { problem: problemOf(input.path, error), log };
  }
}

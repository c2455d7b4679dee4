/** A thread that judges files for a run: gets one at a time, gives back what came of it. */
import { parentPort, workerData } from 'node:worker_threads';
import { openCache } from './run/cache.ts';
import { judgeFile, type Task } from './run/judge-file.ts';
import type { WorkerData } from './run/workers.ts';

const { pack, cache, lean, timing, debug } = workerData as WorkerData;
const bench = {
  pack,
  lean,
  timing,
  debug,
  cache: cache === undefined ? undefined : openCache(cache, pack),
};

parentPort?.on('message', async (task: Task) => {
  parentPort?.postMessage(await judgeFile(task, bench));
});

/** Files judged in several threads. What comes of a file does not depend on the thread, nor on how many there are. */
import { Worker } from 'node:worker_threads';
import type { CompiledPack } from '../../model/pack.ts';
import type { CacheSettings } from './cache.ts';
import type { Judged, Task } from './judge-file.ts';

/** What a thread starts with. */
export interface WorkerData {
  readonly pack: CompiledPack;
  readonly cache?: CacheSettings | undefined;
  readonly lean: boolean;
  readonly timing: boolean;
  readonly debug: boolean;
}

/**
 * Judges `count` files in `workers` threads.
 * @param taskAt reads the file of a number, or says what is wrong with it; called when a thread is free for it, so
 *   that no more files are in memory than there are threads
 * @param done told of each file as it is ready, in whatever order
 */
export async function judgeInThreads(
  count: number,
  workers: number,
  data: WorkerData,
  taskAt: (index: number) => Task | Judged,
  done: (index: number, judged: Judged) => void,
): Promise<void> {
  let next = 0;
  await Promise.all(Array.from({ length: Math.min(workers, count) }, work));

  async function work(): Promise<void> {
    let thread = new Worker(new URL('./worker.js', import.meta.url), { workerData: data });
    try {
      for (let index = next++; index < count; index = next++) {
        const task = taskAt(index);
        if (!('input' in task)) {
          done(index, task);
          continue;
        }
        const judged = await ask(thread, task);
        if (judged === undefined) {
          // a thread that died took one file with it, not the run
          thread = new Worker(new URL('./worker.js', import.meta.url), { workerData: data });
          const problem = { path: task.input.name, problem: 'internal', detail: 'the thread ended' };
          done(index, { problem, log: [] });
        } else done(index, judged);
      }
    } finally {
      await thread.terminate();
    }
  }
}

/** Undefined when the thread ends without an answer. */
function ask(thread: Worker, task: Task): Promise<Judged | undefined> {
  return new Promise((answer) => {
    const settle = (judged?: Judged): void => {
      for (const event of ['message', 'error', 'exit']) thread.removeAllListeners(event);
      answer(judged);
    };
    thread.once('message', settle);
    thread.once('error', () => settle());
    thread.once('exit', () => settle());
    thread.postMessage(task);
  });
}

/** Writing results: standard output that may be closed early, and files that are never half written. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes to standard output and waits for it. A reader that went away (`| head`) is no error. */
export function print(text: string): Promise<void> {
  return new Promise((done, fail) => {
    process.stdout.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EPIPE' ? done() : fail(error),
    );
    process.stdout.write(text, () => done());
  });
}

/** Writes a file by renaming a finished one into its place. */
export function writeReport(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.${process.pid}.tmp`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, path);
}

/** Writing results: standard output that may be closed early, and files that are never half written. */
import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Text as a whole or in pieces. */
export type Pieces = string | Iterable<string>;

/** Writes to standard output and waits for it. A reader that went away (`| head`) is no error. */
export async function print(text: Pieces): Promise<void> {
  for (const piece of piecesOf(text)) if (!(await written(piece))) return;
}

/** Whether the reader is still there. */
function written(text: string): Promise<boolean> {
  return new Promise((done, fail) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EPIPE') done(false);
      else fail(error);
    };
    process.stdout.once('error', failed);
    process.stdout.write(text, (error) => {
      if (error) return;
      process.stdout.off('error', failed);
      done(true);
    });
  });
}

/** Writes a file by renaming a finished one into its place. */
export function writeReport(path: string, content: Pieces | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.${process.pid}.tmp`;
  const file = openSync(unfinished, 'w');
  try {
    const pieces = content instanceof Uint8Array ? [content] : piecesOf(content);
    for (const piece of pieces) writeAll(file, typeof piece === 'string' ? Buffer.from(piece) : piece);
    closeSync(file);
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** A pipe or a full disk may take less than it is given. */
function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

function piecesOf(text: Pieces): Iterable<string> {
  return typeof text === 'string' ? [text] : text;
}

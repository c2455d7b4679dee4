/** Writing results: standard output that may be closed early, and files that are never half written. */
import {
  closeSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { Texts } from '../../model/texts.ts';
import { UsageError } from './usage-error.ts';
import { type UsageWord, usage } from './usage-words.ts';

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
      else fail(Object.assign(new UsageError('cannotPrint', reasonOf(error)), { cause: error }));
    };
    process.stdout.once('error', failed);
    process.stdout.write(text, (error) => {
      if (error) return;
      process.stdout.off('error', failed);
      done(true);
    });
  });
}

/**
 * Writes a file by renaming a finished one into its place. A link stays and its target changes; what is no plain file
 * (/dev/null, a pipe) is written into, since renaming would put a file where it was.
 */
export function writeReport(path: string, content: Pieces | Uint8Array): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const known = statSync(path, { throwIfNoEntry: false });
    if (known?.isDirectory()) throw new UsageError('isFolder');
    if (known !== undefined && !known.isFile()) writeInto(path, content);
    else replace(known === undefined ? path : realpathSync(path), content);
  } catch (error) {
    throw Object.assign(new UsageError('cannotWrite', path, reasonOf(error)), { cause: error });
  }
}

function replace(path: string, content: Pieces | Uint8Array): void {
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    writeInto(unfinished, content);
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

function writeInto(path: string, content: Pieces | Uint8Array): void {
  const file = openSync(path, 'w');
  try {
    const pieces = content instanceof Uint8Array ? [content] : piecesOf(content);
    for (const piece of pieces) writeAll(file, typeof piece === 'string' ? Buffer.from(piece) : piece);
  } finally {
    closeSync(file);
  }
}

const REASONS: Readonly<Record<string, UsageWord>> = {
  EACCES: 'noPermission',
  EPERM: 'noPermission',
  EROFS: 'readOnly',
  ENOSPC: 'diskFull',
  EEXIST: 'pathIsFile',
  ENOTDIR: 'pathIsFile',
  ENOENT: 'noFolder',
};

/** The reason in plain words: the system's own names the unfinished file, which nobody has asked for. */
function reasonOf(error: unknown): string | Texts {
  if (error instanceof UsageError) return error.texts;
  const { code, message } = error as NodeJS.ErrnoException;
  const known = REASONS[code ?? ''];
  return known === undefined ? message : usage(known);
}

/** A pipe or a full disk may take less than it is given. */
function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

function piecesOf(text: Pieces): Iterable<string> {
  return typeof text === 'string' ? [text] : text;
}

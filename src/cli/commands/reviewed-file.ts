/** Where annotated copies go, and what may be replaced there: no input, and nothing that a person has worked on. */
import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { withoutOwn } from '../../annotate/own.ts';
import { writePackage } from '../../annotate/package-writer.ts';
import { unpackEntries } from '../../read/docx/package.ts';
import { ReadError } from '../../read/reader.ts';
import { writeReport } from '../surroundings/output.ts';
import { UsageError } from '../surroundings/usage-error.ts';

const WORD_ENDING = /\.(?:docx|docm|dotx|dotm)$/iu;

/** The output is there and holds somebody's work. */
export class OutputExists extends Error {
  readonly path: string;

  constructor(path: string) {
    super(`${path} exists`);
    this.path = path;
  }
}

/**
 * Of the files that were found, those to annotate: in folders the Word files alone, and no copy that is to be written
 * anew from its document beside it.
 * @param named what the person wrote; a file named there is always taken, for its problem to be told
 */
export function filesToAnnotate<T extends { readonly path: string }>(
  found: readonly T[],
  named: readonly string[],
): readonly T[] {
  const copies = new Set(found.map(({ path }) => resolve(reviewedName(path))));
  return found.filter(
    ({ path }) => named.includes(path) || (WORD_ENDING.test(path) && !copies.has(resolve(path))),
  );
}

/**
 * The output of every input.
 * @throws Error when the outputs would be inputs, or one another
 */
export function outputPaths(
  inputs: readonly string[],
  isStdin: boolean,
  output: string | undefined,
): ReadonlyMap<string, string> {
  if (isStdin && output === undefined) throw new UsageError('stdinNeedsOutput');
  const isFolder = output !== undefined && (/[\\/]$/u.test(output) || isDirectory(output));
  if (output !== undefined && !isFolder) {
    if (inputs.length > 1) throw new UsageError('needsFolder', output);
    if (!WORD_ENDING.test(output)) throw new UsageError('wordEnding', output);
  }
  const outputs = new Map<string, string>();
  const taken = new Map<string, string>();
  for (const input of inputs) {
    const path = output === undefined ? reviewedName(input) : isFolder ? inFolder(output, input) : output;
    const original = inputs.find((other) => isSameFile(other, path));
    if (original !== undefined) throw new UsageError('outputIsInput', path);
    const other = taken.get(resolve(path));
    if (other !== undefined) throw new UsageError('bothWritten', other, input, path);
    taken.set(resolve(path), input);
    outputs.set(input, path);
  }
  return outputs;
}

function inFolder(folder: string, input: string): string {
  return join(folder, basename(reviewedName(input)));
}

/** draft.docx → draft.reviewed.docx → draft.reviewed-2.docx → … */
function reviewedName(input: string): string {
  const ending = WORD_ENDING.exec(input)?.[0] ?? '.docx';
  const base = basename(input).replace(WORD_ENDING, '');
  const [, name = base, round] = /^(.*)\.reviewed(?:-(\d{1,6}))?$/u.exec(base) ?? [];
  const isReviewed = name !== base;
  return join(dirname(input), `${name}.reviewed${isReviewed ? `-${Number(round ?? 1) + 1}` : ''}${ending}`);
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Also through links. */
function isSameFile(a: string, b: string): boolean {
  if (resolve(a) === resolve(b)) return true;
  const [one, two] = [a, b].map((path) => statSync(path, { throwIfNoEntry: false }));
  return one !== undefined && two !== undefined && one.ino === two.ino && one.dev === two.dev;
}

/**
 * Writes the copy.
 * @throws OutputExists when that would destroy what privlint cannot write again, unless `force`
 */
export function writeCopy(path: string, bytes: Uint8Array, force: boolean): void {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat !== undefined && !force) {
    const existing = new Uint8Array(readFileSync(path));
    if (isEqual(existing, bytes)) return;
    if (!isUntouched(existing)) throw new OutputExists(path);
  }
  writeReport(path, bytes);
}

/** A file that privlint wrote and nobody has saved since: packing it again gives the same bytes. */
function isUntouched(bytes: Uint8Array): boolean {
  try {
    return isEqual(writePackage(unpackEntries(bytes), new Map()), bytes) && withoutOwn(bytes) !== bytes;
  } catch (error) {
    if (error instanceof ReadError) return false;
    throw error;
  }
}

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}

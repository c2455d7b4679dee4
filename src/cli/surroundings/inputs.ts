/** From the arguments to files: globs, folders and standard input. */
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ReadInput } from '../../read/reader.ts';

/** Endings that are looked for inside folders. A file that is named is read whatever its ending. */
const ENDINGS = [
  'txt',
  'md',
  'markdown',
  'html',
  'htm',
  'mhtml',
  'mht',
  'docx',
  'odt',
  'rtf',
  'doc',
  'epub',
  'pdf',
];
const LARGEST = 256 * 1024 * 1024;

export interface Input {
  /** As the person wrote it, or as found below a folder. */
  readonly path: string;
  readonly isStdin?: true;
  readonly read: () => Uint8Array;
}

export interface Inputs {
  readonly inputs: readonly Input[];
  /** Arguments that match nothing, with what is wrong with each. */
  readonly problems: readonly {
    readonly path: string;
    readonly problem: 'not-found' | 'no-match' | 'no-documents';
    readonly detail: string;
  }[];
}

/** The bytes of a file under its name, with the encoding that the person gave. */
export function readInput({ path, read }: Input, encoding: string | undefined): ReadInput {
  return { name: path, bytes: read(), ...(encoding === undefined ? {} : { encoding }) };
}

/** Finds the files of the arguments, each once, in the order of the arguments and by name inside a folder. */
export async function findInputs(args: readonly string[], stdinName: string | undefined): Promise<Inputs> {
  const inputs = new Map<string, Input>();
  const problems: Inputs['problems'][number][] = [];
  for (const arg of args) {
    if (arg === '-') {
      const name = stdinName ?? 'stdin';
      inputs.set('-', { path: name, isStdin: true, read: () => readFileSync(0) });
    } else if (/^(?:https?|ftp):\/\/|^www\.[^/\\]+\.\p{L}{2,}(?:\/|$)/iu.test(arg))
      problems.push({ path: arg, problem: 'not-found', detail: 'url' });
    else await addPath(arg);
  }
  return { inputs: [...inputs.values()], problems };

  async function addPath(arg: string): Promise<void> {
    const stat = statSync(arg, { throwIfNoEntry: false });
    if (stat?.isDirectory()) {
      const found = await glob(`${escapeGlob(arg.replace(/[\\/]+$/, ''))}/**/*.{${ENDINGS.join(',')}}`);
      if (found.length === 0)
        problems.push({ path: arg, problem: 'no-documents', detail: ENDINGS.join(', ') });
      for (const path of found) addFile(path);
    } else if (stat !== undefined) addFile(arg);
    else if (/[*?{[]/.test(arg)) {
      const found = await glob(arg.replaceAll('\\', '/'));
      if (found.length === 0) problems.push({ path: arg, problem: 'no-match', detail: '' });
      for (const path of found) addFile(path);
    } else problems.push({ path: arg, problem: 'not-found', detail: '' });
  }

  function addFile(path: string): void {
    const key = resolve(path);
    if (inputs.has(key)) return;
    inputs.set(key, {
      path,
      read: () => {
        const { size } = statSync(path);
        if (size > LARGEST) throw new RangeError(String(Math.round(size / 1024 / 1024)));
        return readFileSync(path);
      },
    });
  }
}

async function glob(pattern: string): Promise<string[]> {
  const { default: fastGlob } = await import('fast-glob');
  const found = await fastGlob(pattern, {
    onlyFiles: true,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
    caseSensitiveMatch: false,
    suppressErrors: true,
  });
  return found.sort();
}

function escapeGlob(path: string): string {
  return path.replaceAll('\\', '/').replace(/[*?{}[\]()!]/g, '\\$&');
}

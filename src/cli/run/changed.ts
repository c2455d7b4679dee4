/** `--changed-since REF`: the files that differ from a commit, as git tells. */
import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Input } from '../surroundings/inputs.ts';
import { UsageError } from '../surroundings/usage-error.ts';

const run = promisify(execFile);
/** Names of the files of a large repository. */
const LONGEST_ANSWER = 64 * 1024 * 1024;

/**
 * The inputs that were changed, added or renamed since the commit where this branch left `ref`: committed or not,
 * untracked files among them. Standard input is always judged.
 * @throws UsageError where git is missing, the folder is in no repository or knows no such commit
 */
export async function changedInputs(inputs: readonly Input[], ref: string, cwd: string): Promise<Input[]> {
  const changed = await changedSince(ref, cwd);
  return inputs.filter(({ path, isStdin }) => isStdin || changed.has(realOf(resolve(cwd, path))));
}

async function changedSince(ref: string, cwd: string): Promise<ReadonlySet<string>> {
  const root = (await git(['rev-parse', '--show-toplevel'], cwd, notInRepository)).trim();
  const commit = await git(
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`],
    cwd,
    () => new UsageError('noCommit', ref),
  );
  const failed = (): UsageError => new UsageError('noDiff', ref);
  // without a common ancestor (a shallow clone) the commit itself is the nearest thing
  const base = await git(['merge-base', commit.trim(), 'HEAD'], cwd, failed).catch(() => commit);
  const [differing, untracked] = await Promise.all([
    // a renamed file is a new one
    git(['diff', '--name-only', '-z', '--no-renames', '--diff-filter=d', base.trim(), '--'], root, failed),
    git(['ls-files', '--others', '--exclude-standard', '-z'], root, failed),
  ]);
  const names = `${differing}\0${untracked}`.split('\0').filter((name) => name !== '');
  return new Set(names.map((name) => realOf(join(root, name))));
}

function notInRepository({ code }: NodeJS.ErrnoException): UsageError {
  return new UsageError(code === 'ENOENT' ? 'noGit' : 'noRepository');
}

/** No shell: what the person or a document is called is an argument and nothing else. */
async function git(
  args: readonly string[],
  cwd: string,
  explain: (error: NodeJS.ErrnoException) => UsageError,
): Promise<string> {
  try {
    // quotepath and the like must not turn names into something else
    const { stdout } = await run('git', ['-c', 'core.quotepath=off', ...args], {
      cwd,
      maxBuffer: LONGEST_ANSWER,
    });
    return stdout;
  } catch (error) {
    throw explain(error as NodeJS.ErrnoException);
  }
}

/** git tells real paths; the person may have come through a link. */
function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Paths in a redacted report: the names that stand for them, and the files that such a name stands for. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sha256 } from '../../model/sha256.ts';

const MASK = '•';

/** A name for each path; a second file with the same masked name gets « (2)». */
export function maskedNames(
  paths: readonly string[],
  mask: (path: string) => string,
): ReadonlyMap<string, string> {
  const taken = new Map<string, number>();
  return new Map(
    paths.map((path) => {
      const name = mask(path);
      const count = (taken.get(name) ?? 0) + 1;
      taken.set(name, count);
      return [path, count === 1 ? name : `${name} (${count})`];
    }),
  );
}

/**
 * The file that a masked path stands for, relative to the folder: of those that fit its shape the one with the hash,
 * else the only one that fits; undefined where none does.
 */
export function unmasked(path: string, hash: string, folder: string): string | undefined {
  if (!path.includes(MASK)) return existsSync(resolve(folder, path)) ? path : undefined;
  let fitting = [path.startsWith('/') ? '/' : ''];
  for (const segment of path.replace(/ \(\d+\)$/, '').split('/'))
    if (segment !== '')
      fitting = fitting.flatMap((at) =>
        namesLike(segment, resolve(folder, at)).map((name) => join(at, name)),
      );
  const same = fitting.find((found) => sha256(readFileSync(resolve(folder, found))) === hash);
  return same ?? (fitting.length === 1 ? fitting[0] : undefined);
}

/** Entries of a folder that differ from a masked name only where it is masked. */
function namesLike(masked: string, folder: string): string[] {
  if (!masked.includes(MASK)) return existsSync(join(folder, masked)) ? [masked] : [];
  if (!existsSync(folder)) return [];
  const fits = (name: string): boolean =>
    name.length === masked.length && [...masked].every((c, i) => c === MASK || c === name[i]);
  return readdirSync(folder).filter(fits).sort();
}

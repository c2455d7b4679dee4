/** Where the cache is, and whether a run uses it. */
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { CacheSettings } from './cache.ts';

/** Fewer files are judged faster than a person notices; nothing is stored for them unless a folder is named. */
const WORTH_CACHING = 10;

/** @param made what outcomes depend on besides documents and settings */
export function cacheOf(
  { cache = true, cacheDir }: { readonly cache?: boolean; readonly cacheDir?: string },
  files: number,
  made: string,
): CacheSettings | undefined {
  if (!cache || (cacheDir === undefined && files < WORTH_CACHING)) return undefined;
  return { folder: cacheDir === undefined ? folder() : resolve(cacheDir), made };
}

function folder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (XDG_CACHE_HOME) return join(XDG_CACHE_HOME, 'privlint');
  if (process.platform === 'win32' && LOCALAPPDATA) return join(LOCALAPPDATA, 'privlint', 'cache');
  return join(homedir(), '.cache', 'privlint');
}

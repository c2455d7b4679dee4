/** Paths as people and files name them. */
import { relative, resolve } from 'node:path';

/** With `/`, relative to a folder; what is elsewhere starts with `../`. */
export function pathFrom(folder: string, path: string): string {
  return relative(folder, resolve(path)).replaceAll('\\', '/');
}

/** As a person in the current folder would write it. */
export function shownPath(path: string): string {
  const near = relative('', path);
  return near === '' || near.startsWith('..') ? path : near;
}

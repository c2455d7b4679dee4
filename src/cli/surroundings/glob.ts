/** Globs of settings and waivers against paths with `/`. */
import picomatch from 'picomatch';
import type { Matches } from '../../config/settings.ts';

/** A glob without `/` names files in any folder below; one that names a folder means all in it. */
export const matchesGlob: Matches = (globs, path) =>
  globs.some((given) => {
    const glob = given.replace(/^\.\//, '');
    if (glob === path) return true;
    const patterns = [glob, `${glob.replace(/\/$/, '')}/**`, ...(glob.includes('/') ? [] : [`**/${glob}`])];
    return picomatch.isMatch(path, patterns, { dot: true });
  });

/**
 * Writes `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}` of the sources as plain ranges of the Latin and Cyrillic blocks.
 * V8 needs milliseconds to fold the case of a whole Unicode class each time that a pattern with the flags `iu` is
 * compiled; with some hundred such patterns that would be half of the time that one policy takes.
 */
import { readFile } from 'node:fs/promises';

const RANGES = {
  L: 'A-Za-zªºÀ-ÖØ-öø-ɏЀ-ҁҊ-ԯ',
  Lu: 'A-ZÀ-ÖØ-ÞЀ-ЯҒҚҢҮҰҺӘӨІѢ',
  Ll: 'a-zß-öø-ÿа-џғқңүұһәөѣ',
  N: '0-9²³¹¼-¾',
};

/** The esbuild plugin. */
export const letterClasses = {
  name: 'letter-classes',
  setup(build) {
    build.onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) => ({
      contents: withRanges(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

export function withRanges(source) {
  return source.replaceAll(/\\{1,2}p\{(Lu|Ll|L|N)\}/g, (_, name, at) =>
    isInClass(source.slice(source.lastIndexOf('\n', at) + 1, at)) ? RANGES[name] : `[${RANGES[name]}]`,
  );
}

/** Whether the end of a line's beginning stands inside `[…]`: the last bracket that is not escaped opens one. */
function isInClass(before) {
  const brackets = before.replaceAll(/\\./g, '').match(/[[\]]/g);
  return brackets?.at(-1) === '[';
}

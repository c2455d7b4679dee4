/** The esbuild plugin that writes the sources as V8 runs them soonest; what they say stays the same. */
import { readFile } from 'node:fs/promises';
import { withRanges } from './letter-classes.mjs';
import { withSteadyShapes } from './object-spreads.mjs';

export const rewrites = {
  name: 'rewrites',
  setup(build) {
    build.onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) => ({
      contents: withSteadyShapes(withRanges(await readFile(path, 'utf8'))),
      loader: 'ts',
    }));
  },
};

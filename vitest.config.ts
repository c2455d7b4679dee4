import { defineConfig } from 'vitest/config';

// The core keeps nothing between documents but what it works out of them, so that files may share their modules;
// loading these anew for each file took a third of the time. The limit is there for what hangs, not for what is slow.
export default defineConfig({
  test: { include: ['test/**/*.test.ts'], isolate: false, testTimeout: 120_000 },
});

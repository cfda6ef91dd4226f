import { defineConfig } from 'vitest/config';

/** Runs what `bundle-tests.ts` has written; each run has a new worker, so the files may share it. */
export default defineConfig({
  test: {
    isolate: false,
    experimental: { viteModuleRunner: false },
    include: ['bundled-tests/*.test.mjs'],
  },
});

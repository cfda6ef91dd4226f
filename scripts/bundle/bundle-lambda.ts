import path from 'node:path';
import { build } from 'rolldown';
import { ROOT } from '../machine/paths.ts';

const ENTRIES = {
  http: 'backend/src/entrypoints/lambda-http.ts',
  jobs: 'backend/src/entrypoints/lambda-jobs.ts',
};

/** Optional in what we use, and never loaded. */
const EXTERNAL = ['pg-native', 'pino-pretty'];

/**
 * Bundles the functions for AWS Lambda: `<folder>/<function>/index.mjs`, what it loads at its start
 * in `start`, and what is loaded when it is first needed in `later`.
 */
export async function bundleLambda(folder: string): Promise<void> {
  for (const [name, entry] of Object.entries(ENTRIES)) {
    await build({
      cwd: ROOT,
      input: { index: entry },
      platform: 'node',
      external: EXTERNAL,
      logLevel: 'warn',
      output: {
        dir: path.join(folder, name),
        format: 'esm',
        minify: true,
        cleanDir: true,
        entryFileNames: '[name].mjs',
        chunkFileNames: ({ isDynamicEntry }) =>
          isDynamicEntry ? 'later/[name]-[hash].mjs' : 'start/[name]-[hash].mjs',
        comments: { legal: false },
      },
    });
  }
}

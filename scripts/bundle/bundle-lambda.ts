import { copyFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { type OutputBundle, type OutputOptions, type PreRenderedChunk, rolldown } from 'rolldown';
import { ROOT } from '../machine/paths.ts';

const ENTRIES = {
  http: 'backend/src/entrypoints/lambda-http.ts',
  jobs: 'backend/src/entrypoints/lambda-jobs.ts',
};

/** Never loaded: optional in what we use, or replaced (see `schemaController` in `app.ts`). */
const EXTERNAL = [
  'pg-native',
  'pino-pretty',
  '@fastify/ajv-compiler',
  '@fastify/fast-json-stringify-compiler',
];

const LOOK = path.join(ROOT, 'backend', 'src', 'pages', 'look');

/**
 * Bundles the functions for AWS Lambda: `<folder>/<function>/index.mjs`, what it loads at its start
 * in `start`, and what is loaded when it is first needed (the clients of the CRMs) in `later`.
 */
export async function bundleLambda(folder: string): Promise<void> {
  for (const [name, entry] of Object.entries(ENTRIES)) {
    await bundleFunction(entry, path.join(folder, name));
  }
}

export async function bundleFunction(entry: string, dir: string): Promise<void> {
  await using bundle = await rolldown({
    cwd: ROOT,
    input: { index: entry },
    platform: 'node',
    external: EXTERNAL,
    // The one thing it has to say: an optional part of a client tries `eval` to find a module.
    checks: { eval: false },
  });
  const options: OutputOptions = {
    dir,
    format: 'esm',
    minify: true,
    comments: { legal: false },
    cleanDir: true,
    entryFileNames: '[name].mjs',
  };
  const { output } = await bundle.generate({ ...options, minify: false });
  const atStart = findModulesAtStart(output);
  const isAtStart = ({ moduleIds }: PreRenderedChunk): boolean =>
    moduleIds.some((module) => atStart.has(module));
  const written = await bundle.write({
    ...options,
    chunkFileNames: (chunk) => `${isAtStart(chunk) ? 'start' : 'later'}/[name]-[hash].mjs`,
  });
  copyLook(written.output, dir);
}

/** Style sheets and scripts of the pages are read from beside the code that serves them. */
function copyLook(output: OutputBundle[string][], dir: string): void {
  for (const chunk of output.filter((one) => one.type === 'chunk')) {
    if (!chunk.moduleIds.some((module) => path.dirname(module) === LOOK)) continue;
    const beside = path.dirname(path.join(dir, chunk.fileName));
    for (const file of readdirSync(LOOK).filter((name) => /\.(css|js)$/.test(name))) {
      copyFileSync(path.join(LOOK, file), path.join(beside, file));
    }
  }
}

/** Modules of every chunk that the entry imports, directly or not, without `import()`. */
function findModulesAtStart(output: OutputBundle[string][]): Set<string> {
  const chunks = output.filter((one) => one.type === 'chunk');
  const waiting = chunks.filter((chunk) => chunk.isEntry);
  const found = new Set(waiting);
  for (const chunk of waiting) {
    for (const next of chunks.filter((one) => chunk.imports.includes(one.fileName))) {
      if (found.has(next)) continue;
      found.add(next);
      waiting.push(next);
    }
  }
  return new Set([...found].flatMap((chunk) => chunk.moduleIds));
}

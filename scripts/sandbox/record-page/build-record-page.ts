import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { buildOnce } from './server/build-once.ts';
import { contentHash } from './server/content-hash.ts';

const here = import.meta.dirname;

/** In this order: later sheets may refine earlier ones. */
const sheets = ['tokens', 'page', 'layout', 'actions', 'forms', 'data', 'overlays', 'start'];

async function bundle(entry: string, file: string): Promise<void> {
  const build = await rolldown({
    input: join(here, entry),
    platform: 'browser',
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    logLevel: 'warn',
  });
  await build.write({ file, format: 'iife', minify: true });
  await build.close();
}

/**
 * Bundles the page, the cards' worker and the style sheet into the cache, once per content.
 * The worker is a classic script, because it loads a card with `importScripts`.
 * @returns the folder with `page.js`, `worker.js` and `page.css`
 */
export async function buildRecordPage(cacheFolder: string): Promise<string> {
  const versions = join(here, '../../package.json');
  const folder = join(cacheFolder, 'record-page', contentHash([here], [versions]));
  return buildOnce(folder, async (into) => {
    await bundle('page/main.tsx', join(into, 'page.js'));
    await bundle('worker/worker.ts', join(into, 'worker.js'));
    const css = sheets.map((name) => readFileSync(join(here, 'styles', `${name}.css`), 'utf8'));
    writeFileSync(join(into, 'page.css'), css.join('\n'));
  });
}

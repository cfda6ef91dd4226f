import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { bundleLambda } from '../../bundle/bundle-lambda.ts';

/** URLs of the modules whose start is compared. */
export interface Functions {
  readonly ours: string;
  readonly minimal: string;
  /** Does nothing at all: what Node itself takes. */
  readonly empty: string;
}

const MINIMAL = path.join(import.meta.dirname, 'minimal-function.ts');

/** Bundles our function as it is deployed, and the yardstick with the same bundler. */
export async function buildFunctions(folder: string): Promise<Functions> {
  await bundleLambda(path.join(folder, 'ours'));
  await using bundle = await rolldown({
    input: MINIMAL,
    platform: 'node',
    external: ['pg-native'],
    checks: { eval: false },
  });
  const minimal = path.join(folder, 'minimal.mjs');
  await bundle.write({ file: minimal, format: 'esm', minify: true, comments: { legal: false } });
  const empty = path.join(folder, 'empty.mjs');
  writeFileSync(empty, 'export const handler = async () => ({ statusCode: 200 });\n');
  const ours = path.join(folder, 'ours', 'http', 'index.mjs');
  const url = (file: string): string => pathToFileURL(file).href;
  return { ours: url(ours), minimal: url(minimal), empty: url(empty) };
}

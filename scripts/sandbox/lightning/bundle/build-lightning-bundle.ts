import { createHash } from 'node:crypto';
import path from 'node:path';
import { buildOnce } from '../../record-page/server/build-once.ts';
import { contentHash } from '../../record-page/server/content-hash.ts';

const HERE = path.join(import.meta.dirname, '..');

export interface BundleOptions {
  /** `force-app/main/default`, or another folder with `lwc`, `labels` and `classes`. */
  readonly source: string;
  /** Names of the components to put on pages. */
  readonly components: readonly string[];
  readonly cacheFolder: string;
  /** In development LWC reports wrong templates and properties. */
  readonly mode: 'production' | 'development';
}

/**
 * Bundles the page with components, once per content of everything that goes into it.
 * @returns the folder with `page.js`
 * @throws Error that names what a component imports and the org would not have
 */
export async function buildLightningBundle(options: BundleOptions): Promise<string> {
  const { source, components, cacheFolder, mode } = options;
  const folders = ['lwc', 'labels', 'classes'].map((name) => path.join(source, name));
  const hash = contentHash([HERE, ...folders], [path.join(HERE, '../../package.json')]);
  const of = createHash('sha256').update(components.join()).digest('hex').slice(0, 8);
  const name = `${hash}-${of}-${mode}`;
  return buildOnce(path.join(cacheFolder, 'lightning', name), async (into) => {
    // The compiler is half a second of loading, which a page that is bundled already does not need.
    const { runBundler } = await import('./run-bundler.ts');
    await runBundler(options, into);
  });
}

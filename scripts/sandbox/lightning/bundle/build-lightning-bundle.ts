import path from 'node:path';
import { loadOrg } from '@alongside/apex-runner/load-org';
import { rolldown, type Plugin } from 'rolldown';
import { buildOnce } from '../../record-page/server/build-once.ts';
import { contentHash } from '../../record-page/server/content-hash.ts';
import { compileComponents } from './compile-components.ts';
import { copyStyles } from './copy-styles.ts';
import { readLabels } from './read-labels.ts';
import { resolveModules } from './resolve-modules.ts';

const HERE = path.join(import.meta.dirname, '..');
const LIST = 'alongside:components';

export interface BundleOptions {
  /** `force-app/main/default`, or another folder with `lwc`, `labels` and `classes`. */
  readonly source: string;
  /** Names of the components to put on pages. */
  readonly components: readonly string[];
  readonly cacheFolder: string;
  /** In development LWC reports wrong templates and properties. */
  readonly mode: 'production' | 'development';
}

/** The module through which the page finds its components. */
function listComponents(names: readonly string[]): Plugin {
  return {
    name: 'list-components',
    resolveId: (id) => (id === LIST ? `\0${LIST}` : null),
    load: (id) => {
      if (id !== `\0${LIST}`) return null;
      const imports = names.map((name) => `import ${name} from 'c/${name}';`).join('\n');
      return {
        code: `${imports}\nexport const components = { ${names.join(', ')} };`,
        moduleType: 'js',
      };
    },
  };
}

async function bundle(options: BundleOptions, into: string): Promise<void> {
  const { source, components, mode } = options;
  const ours = path.join(source, 'lwc');
  const sources = { labels: readLabels(source), apex: loadOrg(source) };
  const build = await rolldown({
    input: path.join(HERE, 'page/main.ts'),
    platform: 'browser',
    plugins: [listComponents(components), resolveModules(ours, sources), compileComponents(ours)],
    transform: {
      define: {
        'process.env.NODE_ENV': JSON.stringify(mode),
        'import.meta.env.SSR': 'false',
      },
    },
    checks: { pluginTimings: false },
    logLevel: 'warn',
  });
  await build.write({
    dir: into,
    format: 'esm',
    entryFileNames: 'page.js',
    minify: mode === 'production',
  });
  await build.close();
  copyStyles(into);
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
  const name = [hash, mode, ...components].join('-').slice(0, 120);
  return buildOnce(path.join(cacheFolder, 'lightning', name), (into) => bundle(options, into));
}

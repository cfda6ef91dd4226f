import path from 'node:path';
import { loadOrg } from '@alongside/apex-runner/load-org';
import { rolldown, type Plugin } from 'rolldown';
import type { BundleOptions } from './build-lightning-bundle.ts';
import { compileComponents } from './compile-components.ts';
import { readLabels } from './read-labels.ts';
import { resolveModules } from './resolve-modules.ts';

const PAGE = path.join(import.meta.dirname, '../page/main.ts');
const LIST = 'alongside:components';

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

/** Compiles and joins everything that goes into the page, into a folder. */
export async function runBundler(options: BundleOptions, into: string): Promise<void> {
  const { source, components, mode } = options;
  const ours = path.join(source, 'lwc');
  const sources = { labels: readLabels(source), apex: loadOrg(source) };
  const build = await rolldown({
    input: PAGE,
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
}

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { transformSync } from '@lwc/compiler';
import type { Plugin } from 'rolldown';
import { findComponent } from './component-sources.ts';

/** The newest that LWC outside the platform knows. */
const API_VERSION = 66;
const NO_TEMPLATE = '\0no-template';
const NO_STYLE = '\0no-style';

/** Apart from its query: a style sheet may be asked for as a scoped one. */
export const fileOf = (id: string): string => id.replace(/\?.*$/, '');

/** A template and its style sheets are imported whether they exist or not. */
function resolveBeside(id: string, importer: string): string | null {
  const file = path.resolve(path.dirname(fileOf(importer)), fileOf(id));
  const found = [file, `${file}.js`].find((one) => path.extname(one) !== '' && existsSync(one));
  if (found) return id.includes('?') ? `${found}?${id.split('?')[1]}` : found;
  if (file.endsWith('.html')) return NO_TEMPLATE;
  if (file.endsWith('.css')) return NO_STYLE;
  return null;
}

/** Compiles components as the platform does: templates, style sheets and decorated classes. */
export function compileComponents(ours: string): Plugin {
  return {
    name: 'compile-components',
    resolveId(id, importer) {
      if (!importer || !id.startsWith('.') || !findComponent(fileOf(importer), ours)) return null;
      return resolveBeside(id, importer);
    },
    load(id) {
      if (id === NO_TEMPLATE) return { code: 'export default undefined;', moduleType: 'js' };
      if (id === NO_STYLE) return { code: 'export default undefined;', moduleType: 'js' };
      const file = fileOf(id);
      if (!findComponent(file, ours)) return null;
      return { code: readFileSync(file, 'utf8'), moduleType: 'js' };
    },
    transform(code, id) {
      const file = fileOf(id);
      const component = findComponent(file, ours);
      if (!component) return null;
      const { code: compiled, warnings = [] } = transformSync(code, file, {
        ...component,
        apiVersion: API_VERSION,
        scopedStyles: id.includes('?scoped'),
        enableDynamicComponents: component.namespace === 'lightning',
        enableSyntheticElementInternals: component.namespace === 'lightning',
      });
      if (component.namespace === 'c') {
        for (const { message } of warnings) this.warn(message);
      }
      return { code: compiled, moduleType: 'js' };
    },
  };
}

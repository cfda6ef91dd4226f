import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'rolldown';
import { fileOf } from './compile-components.ts';
import { BASE_FOLDER, findMainFile, readBaseModules } from './component-sources.ts';
import { findInPackage } from './find-in-package.ts';
import { writeScopedModule, type ScopedSources } from './scoped-modules.ts';
import { findIcons, iconSetOf, writeIconSet } from './used-icons.ts';

const PLATFORM = path.join(import.meta.dirname, '../platform');
const PAGES = path.join(import.meta.dirname, '../server');
const ENGINE: Readonly<Record<string, string>> = {
  lwc: '@lwc/engine-dom',
  '@lwc/synthetic-shadow': '@lwc/synthetic-shadow',
};
const MADE_UP = '\0lightning:';

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (one) => `-${one.toLowerCase()}`);

/** A component by its name; what the platform itself must do is a stand-in of ours. */
function resolveComponent(id: string, ours: string): string | undefined {
  const [namespace, name = ''] = id.split('/');
  if (namespace === 'c') return findMainFile(ours, name);
  if (namespace !== 'lightning') return undefined;
  const standIn = path.join(PLATFORM, `${kebab(name)}.ts`);
  return existsSync(standIn) ? standIn : findMainFile(BASE_FOLDER, name);
}

/**
 * Finds every module a component may import: ours (`c/`), Salesforce's own components and their
 * stand-ins (`lightning/`), and what the platform makes up (`@salesforce/`). Others are an error.
 */
export function resolveModules(ours: string, sources: ScopedSources): Plugin {
  const baseModules = readBaseModules();
  const icons = findIcons([ours, PAGES]);
  const write = (id: string): string | undefined => {
    const set = iconSetOf(id);
    return set ? writeIconSet(set, icons) : writeScopedModule(id, sources);
  };
  return {
    name: 'resolve-modules',
    resolveId(id, importer) {
      const engine = ENGINE[id];
      if (engine) return findInPackage(engine, 'dist/index.js');
      if (id.startsWith('.') || path.isAbsolute(id)) return null;
      if (write(id) !== undefined) return MADE_UP + id;
      const found = resolveComponent(id, ours) ?? baseModules.get(id);
      if (!found && /^(c|lightning|@salesforce)\//.test(id)) {
        this.error(`${fileOf(importer ?? '')} imports ${id}, which is not there`);
      }
      return found ?? null;
    },
    load(id) {
      if (!id.startsWith(MADE_UP)) return null;
      return { code: write(id.slice(MADE_UP.length)) ?? '', moduleType: 'js' };
    },
  };
}

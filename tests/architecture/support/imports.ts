import path from 'node:path';
import type { SourceFile } from './source-tree.ts';

/** One import of a file. */
export interface Import {
  /** Where it leads: a path from the root for what is ours, else the package: `zod`, `node:fs`. */
  readonly target: string;
  /** Gone after compiling. */
  readonly typeOnly: boolean;
  /** Loaded when it is needed: `import('./a.ts')`. */
  readonly lazy: boolean;
}

const STATIC = /^(?:import|export)\s+(type\s+)?(?:[\w$*{},\s]+?\s+from\s+)?'([^']+)'/gm;
const LAZY = /\bimport\(\s*'([^']+)'/g;
const OURS = /^@alongside\/(shared|backend|scripts)\/(.+)$/;

/** All imports of a file, in their order; formatted code is enough to find them without a parser. */
export function importsOf(file: SourceFile): readonly Import[] {
  const found = [...file.text.matchAll(STATIC)].map(([, type, specifier = '']) => ({
    target: resolve(file.path, specifier),
    typeOnly: type !== undefined,
    lazy: false,
  }));
  const lazy = [...file.text.matchAll(LAZY)].map(([, specifier = '']) => ({
    target: resolve(file.path, specifier),
    typeOnly: false,
    lazy: true,
  }));
  return [...found, ...lazy];
}

function resolve(from: string, specifier: string): string {
  if (specifier.startsWith('.')) return path.join(path.dirname(from), specifier);
  const [, owner, rest] = OURS.exec(specifier) ?? [];
  if (owner) return `${owner}/src/${rest}.ts`;
  if (specifier.startsWith('node:')) return specifier;
  const depth = specifier.startsWith('@') ? 2 : 1;
  return specifier.split('/').slice(0, depth).join('/');
}

/** True for what comes from a registry or from Node. */
export function isPackage(target: string): boolean {
  return !/^(shared|backend|scripts|tests|hubspot-app|salesforce-package)\//.test(target);
}

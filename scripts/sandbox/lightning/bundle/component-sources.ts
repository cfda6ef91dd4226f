import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findInPackage } from './find-in-package.ts';

/** A file that LWC compiles, as the component it belongs to. */
export interface ComponentFile {
  readonly namespace: 'c' | 'lightning';
  readonly name: string;
}

const MANIFEST = findInPackage('lightning-base-components', 'package.json');

/** The folder of Salesforce's own components, which run as they are published. */
export const BASE_FOLDER = path.join(path.dirname(MANIFEST), 'src/lightning');

interface Manifest {
  readonly lwc: { readonly modules: readonly { readonly name?: string; readonly path?: string }[] };
}

/** What the base components import besides each other: labels, formats, switches; by name. */
export function readBaseModules(): ReadonlyMap<string, string> {
  const { lwc } = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Manifest;
  return new Map(
    lwc.modules.flatMap(({ name, path: file }) =>
      name && file ? [[name, path.join(path.dirname(MANIFEST), file)] as const] : [],
    ),
  );
}

/** The main file of a component, or undefined where there is no such component. */
export function findMainFile(folder: string, name: string): string | undefined {
  const main = path.join(folder, name, name);
  return [`${main}.js`, `${main}.html`, `${main}.css`].find((file) => existsSync(file));
}

/** Which component a file belongs to; undefined for files that are no part of one. */
export function findComponent(file: string, ours: string): ComponentFile | undefined {
  for (const [folder, namespace] of [
    [ours, 'c'],
    [BASE_FOLDER, 'lightning'],
  ] as const) {
    const [name, ...rest] = path.relative(folder, file).split(path.sep);
    if (name && name !== '..' && rest.length > 0) return { namespace, name };
  }
  return undefined;
}

/** The components that people can put on a page: those whose `js-meta.xml` exposes them. */
export function listExposed(folder: string): readonly string[] {
  return globSync('*/*.js-meta.xml', { cwd: folder })
    .filter((file) => /<isExposed>\s*true/.test(readFileSync(path.join(folder, file), 'utf8')))
    .map((file) => path.dirname(file))
    .toSorted();
}

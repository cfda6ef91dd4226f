import { createRequire } from 'node:module';
import path from 'node:path';

const HERE = import.meta.filename;

/**
 * A file of an installed package.
 * @param file such as `dist/index.js`
 * @param dependent a file of the package that depends on it
 */
export function findInPackage(name: string, file: string, dependent = HERE): string {
  const manifest = createRequire(dependent).resolve(`${name}/package.json`);
  return path.join(path.dirname(manifest), file);
}

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** A file of the package as it stands. */
export interface TextFile {
  /** Below the folder that was read, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** The Salesforce project that holds this folder. */
export const PACKAGE_FOLDER = path.resolve(import.meta.dirname, '..', '..');

/** Every `*-meta.xml` of a package directory of the project, e.g. `force-app`, in order. */
export async function readPackage(directory: string): Promise<readonly TextFile[]> {
  const folder = path.join(PACKAGE_FOLDER, directory, 'main', 'default');
  const names = (await readdir(folder, { recursive: true }))
    .filter((name) => name.endsWith('-meta.xml'))
    .toSorted();
  return Promise.all(
    names.map(async (name) => ({
      path: name.replaceAll(path.sep, '/'),
      text: await readFile(path.join(folder, name), 'utf8'),
    })),
  );
}

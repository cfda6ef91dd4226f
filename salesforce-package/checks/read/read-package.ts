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
export function readPackage(directory: string): Promise<readonly TextFile[]> {
  return readFiles(directory, /-meta\.xml$/);
}

/** The Apex and Lightning code of a package directory, without the tests of components. */
export function readCode(directory: string): Promise<readonly TextFile[]> {
  return readFiles(directory, /^(?!.*__tests__).*\.(cls|trigger|js|html)$/);
}

/** The tests of the Lightning components of a package directory. */
export function readComponentTests(directory: string): Promise<readonly TextFile[]> {
  return readFiles(directory, /__tests__.*\.test\.js$/);
}

async function readFiles(directory: string, wanted: RegExp): Promise<readonly TextFile[]> {
  const folder = path.join(PACKAGE_FOLDER, directory, 'main', 'default');
  const names = (await readdir(folder, { recursive: true })).filter((name) => wanted.test(name));
  return Promise.all(
    names.toSorted().map(async (name) => ({
      path: name.replaceAll(path.sep, '/'),
      text: await readFile(path.join(folder, name), 'utf8'),
    })),
  );
}

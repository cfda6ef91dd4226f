import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const isSource = (path: string) =>
  !/(^|\/)node_modules\/|\.test\.[jt]sx?$|\.tsbuildinfo$/.test(path);

/** The files below a folder, sorted, without dependencies and tests. */
function listSources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => isSource(relative(folder, path)))
    .sort();
}

/** A short name for the content of folders and files: the same bytes, the same name. */
export function contentHash(folders: readonly string[], files: readonly string[]): string {
  const hash = createHash('sha256');
  const add = (base: string, path: string) => {
    hash
      .update(`${relative(base, path)}\0`)
      .update(readFileSync(path))
      .update('\0');
  };
  for (const folder of folders) for (const path of listSources(folder)) add(folder, path);
  for (const path of files) add(path, path);
  return hash.digest('hex').slice(0, 16);
}

import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A file of the repository; `path` is relative to its root. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export const ROOT = path.resolve(import.meta.dirname, '..', '..', '..');

const NOT_OURS = new Set(['node_modules', 'dist', 'generated', '.toolchain', '.alongside', '.git']);

const CODE = '**/*.{ts,tsx,mjs,js}';

/** The paths that match a pattern; neither installed, built nor generated. */
export function listFiles(pattern: string): readonly string[] {
  const isNotOurs = (name: string): boolean => NOT_OURS.has(path.basename(name));
  return globSync(pattern, { cwd: ROOT, exclude: isNotOurs })
    .filter((found) => path.extname(found) !== '')
    .toSorted();
}

/** The code of some folders. */
export function readCode(...folders: readonly string[]): readonly SourceFile[] {
  return folders.flatMap((folder) => listFiles(`${folder}/${CODE}`)).map(readSource);
}

/** The code of some folders that is part of the product: tests and what only they use left out. */
export function readProductCode(...folders: readonly string[]): readonly SourceFile[] {
  return readCode(...folders).filter(({ path: file }) => !isTest(file));
}

/** Tests stand beside the code; the decision corpus is read by tests and by `alongside decide`. */
export function isTest(file: string): boolean {
  return /\.test\.tsx?$/.test(file) || /\/(rules\/cases|test-data)\//.test(file);
}

export function readSource(file: string): SourceFile {
  return { path: file, text: readFileSync(path.join(ROOT, file), 'utf8') };
}

import { cp, readdir, rm } from 'node:fs/promises';
import path from 'node:path';

/** What makes the project for Salesforce's tools; its checks and their packages stay here. */
const PARTS = [
  'sfdx-project.json',
  '.forceignore',
  'config',
  'docs',
  'force-app',
  'subscriber',
  'unpackaged',
] as const;

/** Tests beside components; `.forceignore` keeps them out of the package too. */
const LEFT_OUT = new Set(['__tests__', 'node_modules']);

/**
 * Writes the project as `sf` reads it.
 *
 * @returns how many files
 */
export async function copySource(from: string, to: string): Promise<number> {
  await rm(to, { recursive: true, force: true });
  for (const part of PARTS) {
    await cp(path.join(from, part), path.join(to, part), {
      recursive: true,
      filter: (file) => !LEFT_OUT.has(path.basename(file)),
    });
  }
  const entries = await readdir(to, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).length;
}

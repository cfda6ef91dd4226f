// @ts-check
import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** How Apex is laid out: as wide as the rest of the repository. */
export const LAYOUT = {
  parser: 'apex',
  plugins: ['prettier-plugin-apex'],
  printWidth: 100,
  tabWidth: 4,
};

/**
 * @param {string} project
 * @returns {Promise<string[]>} paths of classes and triggers below the project
 */
export async function listApex(project) {
  const names = await readdir(path.join(project, 'force-app'), { recursive: true });
  return names
    .filter((name) => /\.(cls|trigger)$/.test(name))
    .map((name) => path.join('force-app', name));
}

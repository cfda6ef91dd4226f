// @ts-check
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { check } from 'prettier';
import { LAYOUT, listApex } from './layout.mjs';

/**
 * Classes and triggers that are not laid out as the formatter does it, or that it cannot read.
 *
 * @param {string} project
 * @returns {Promise<import('./analyze.mjs').Finding[]>}
 */
export async function findLayout(project) {
  const found = [];
  for (const name of await listApex(project)) {
    const message = await judge(await readFile(path.join(project, name), 'utf8'));
    const file = name.replaceAll(path.sep, '/');
    if (message) found.push({ rule: 'prettier', file, line: 1, message });
  }
  return found;
}

/** @param {string} source */
async function judge(source) {
  try {
    return (await check(source, LAYOUT)) ? undefined : 'Run npm run format:apex';
  } catch (error) {
    return /** @type {Error} */ (error).message.split('\n')[0] ?? 'It cannot be read';
  }
}

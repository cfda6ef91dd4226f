// @ts-check
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import JSZip from 'jszip';

/** The oldest day an archive can name: the same content gives the same archive, byte for byte. */
const ALWAYS = new Date(Date.UTC(1980, 0, 1));

/**
 * @param {string} folder
 * @returns {Promise<Buffer>} an archive of its files, in order of their names
 */
export async function zipFolder(folder) {
  const zip = new JSZip();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
  for (const file of files) {
    const name = path.relative(folder, file).replaceAll(path.sep, '/');
    zip.file(name, await readFile(file), { date: ALWAYS, createFolders: false });
  }
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', platform: 'UNIX' });
}

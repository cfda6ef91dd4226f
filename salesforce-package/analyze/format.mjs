// @ts-check
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format } from 'prettier';
import { LAYOUT, listApex } from './layout.mjs';

// Lays out every class and trigger of the project named.
const [project = ''] = process.argv.slice(2);
for (const name of await listApex(project)) {
  const file = path.join(project, name);
  const source = await readFile(file, 'utf8');
  const laidOut = await format(source, LAYOUT);
  if (laidOut !== source) await writeFile(file, laidOut);
}

// @ts-check
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ComponentSet, MetadataConverter } from '@salesforce/source-deploy-retrieve';
import { zipFolder } from './zip-folder.mjs';

/**
 * Converts the project in `source` with the library behind `sf project convert source`, and writes
 * both forms into `output`: `alongside-source.zip`, `alongside-mdapi.zip`, and in `components.json`
 * the full names by type.
 *
 * @param {string} source
 * @param {string} output
 */
async function convertSource(source, output) {
  const project = JSON.parse(await readFile(path.join(source, 'sfdx-project.json'), 'utf8'));
  const found = project.packageDirectories.find(
    (/** @type {{ default: boolean }} */ one) => one.default,
  );
  const components = ComponentSet.fromSource(path.join(source, found.path));
  components.sourceApiVersion = project.sourceApiVersion;
  const target = { type: /** @type {const} */ ('directory'), outputDirectory: output };
  const { packagePath = '' } = await new MetadataConverter().convert(components, 'metadata', {
    ...target,
    packageName: 'mdapi',
    genUniqueDir: false,
  });
  await writeFile(path.join(output, 'alongside-mdapi.zip'), await zipFolder(packagePath));
  await writeFile(path.join(output, 'alongside-source.zip'), await zipFolder(source));
  const names = listNames(components);
  await writeFile(path.join(output, 'components.json'), JSON.stringify(names));
}

/** @param {ComponentSet} components */
function listNames(components) {
  /** @type {Record<string, string[]>} */
  const names = {};
  const all = components.getSourceComponents().toArray();
  for (const { type, fullName } of all.flatMap((one) => [one, ...one.getChildren()])) {
    const known = (names[type.name] ??= []);
    if (!known.includes(fullName)) known.push(fullName);
  }
  return Object.fromEntries(
    Object.entries(names)
      .map(([type, members]) => /** @type {const} */ ([type, members.toSorted()]))
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
}

const [source = '', output = ''] = process.argv.slice(2);
await convertSource(source, output);

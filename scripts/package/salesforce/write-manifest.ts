import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Components } from './convert-source.ts';

interface Archive {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

interface Project {
  readonly namespace: string;
  readonly sourceApiVersion: string;
  readonly packageDirectories: readonly { readonly versionNumber?: string }[];
}

const ARCHIVES = ['alongside-source.zip', 'alongside-mdapi.zip'] as const;

/** Writes `manifest.json`: what the archives are, and what is in them. */
export async function writeManifest(
  folder: string,
  components: Components,
): Promise<readonly Archive[]> {
  const text = await readFile(path.join(folder, 'source', 'sfdx-project.json'), 'utf8');
  const { namespace, sourceApiVersion, packageDirectories } = JSON.parse(text) as Project;
  const archives = await Promise.all(ARCHIVES.map((file) => describe(folder, file)));
  const manifest = {
    package: 'Alongside',
    version: packageDirectories[0]?.versionNumber,
    namespace,
    sourceApiVersion,
    archives,
    components,
  };
  await writeFile(path.join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return archives;
}

async function describe(folder: string, file: string): Promise<Archive> {
  const content = await readFile(path.join(folder, file));
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { file, bytes: content.length, sha256 };
}

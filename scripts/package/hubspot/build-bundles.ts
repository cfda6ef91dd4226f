import { remoteBuild } from '@hubspot/ui-extensions-dev-server/build';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { PlainError } from '../../machine/plain-error.mjs';
import type { Bundle, UploadProject } from './upload-project.ts';

/** Builds every entry once with the function HubSpot's own builder calls. */
export async function buildBundles(
  project: UploadProject,
  outputFolder: string,
): Promise<readonly Bundle[]> {
  const entrypoints = new Set(
    project.components.flatMap(({ config }) =>
      typeof config['entrypoint'] === 'string' ? [config['entrypoint']] : [],
    ),
  );
  const bundles: Bundle[] = [];
  // One after the other: the bundler sets state of the process while it works.
  for (const entrypoint of entrypoints) {
    bundles.push(await buildBundle(project, entrypoint, outputFolder));
  }
  return bundles;
}

async function buildBundle(
  project: UploadProject,
  entrypoint: string,
  outputFolder: string,
): Promise<Bundle> {
  const { dir, base, name } = path.parse(entrypoint);
  const outputDir = path.join(outputFolder, name);
  try {
    await remoteBuild({
      root: path.join(project.sourceFolder, dir),
      entryPoint: base,
      outputDir,
      logLevel: 'error',
      appConfig: { variables: { ...project.variables } },
    });
    return { entrypoint, script: await readFile(path.join(outputDir, `${name}.js`), 'utf8') };
  } catch (error) {
    throw new PlainError(
      `HubSpot's bundler cannot build ${entrypoint}: ${(error as Error).message}`,
    );
  }
}

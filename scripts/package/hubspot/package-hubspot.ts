import { rm } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from '../../machine/paths.ts';
import { printStep } from '../../machine/print-step.mjs';
import { checkStep } from '../check-step.ts';
import { buildBundles } from './build-bundles.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkConfigs } from './check-configs.ts';
import { checkScopes } from './check-scopes.ts';
import { checkSizes, kilo } from './check-sizes.ts';
import { checkUids } from './check-uids.ts';
import { copyProject } from './copy-project.ts';
import { installPackages } from './install-packages.ts';
import { parseProject } from './parse-project.ts';
import { readUpload } from './read-upload.ts';

const PROFILE = 'dev';

/**
 * Writes `dist/hubspot`, the folder `hs project upload` takes, and proves that HubSpot can build it.
 *
 * @throws PlainError with every problem of the first check that finds one
 */
export async function packageHubspot(): Promise<void> {
  const folder = path.join(ROOT, 'dist', 'hubspot');
  const bundleFolder = path.join(ROOT, 'dist', 'hubspot-bundles');
  const packages = await printStep('Copying the project to dist/hubspot', () =>
    copyProject(path.join(ROOT, 'hubspot-app'), folder),
  );
  const project = await readUpload(folder, PROFILE);
  const { components } = project;
  await checkStep("Reading it with HubSpot's parser", () => parseProject(project, PROFILE));
  await checkStep(`Checking ${components.length} uids`, () => checkUids(components));
  await checkStep('Checking the config blocks', () => checkConfigs(components));
  await checkStep("Checking the scopes against the backend's", () => checkScopes(components));
  for (const each of packages) {
    await printStep(`Installing ${path.basename(each)} with npm`, () => installPackages(each));
  }
  const bundles = await printStep("Building with HubSpot's bundler", () =>
    buildBundles(project, bundleFolder),
  );
  await checkStep('Checking the addresses they call', () => checkAddresses(bundles, components));
  const sizes = bundles.map(({ script }) => kilo(Buffer.byteLength(script))).join(', ');
  await checkStep(`Checking the sizes: ${sizes}`, () => checkSizes(bundles));
  // HubSpot installs for itself; an upload with dependencies in it would only be slow.
  for (const each of packages) await rm(path.join(each, 'node_modules'), { recursive: true });
}

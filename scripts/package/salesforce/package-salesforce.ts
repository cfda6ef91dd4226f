import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { checkPackage } from '@alongside/salesforce-checks/check-package';
import { parseMetadata } from '@alongside/salesforce-checks/read/parse-metadata';
import { PACKAGE_FOLDER, readPackage } from '@alongside/salesforce-checks/read/read-package';
import { installWorkspace } from '../../machine/install-workspace.ts';
import { ROOT } from '../../machine/paths.ts';
import { printStep } from '../../machine/print-step.mjs';
import { checkStep } from '../check-step.ts';
import { checkComponents } from './check-components.ts';
import { convertSource } from './convert-source.ts';
import { copySource } from './copy-source.ts';
import { writeManifest } from './write-manifest.ts';

/**
 * Writes `dist/salesforce`: the project as `sf` reads it, both archives and their manifest. What
 * else it takes to install it is told in salesforce-package/docs.
 *
 * @throws PlainError with every problem of the first check that finds one
 */
export async function packageSalesforce(): Promise<void> {
  const folder = path.join(ROOT, 'dist', 'salesforce');
  const source = path.join(folder, 'source');
  const converter = path.join(PACKAGE_FOLDER, 'convert');
  await checkStep('Checking the metadata', checkPackage);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await printStep('Copying the project to dist/salesforce', () =>
    copySource(PACKAGE_FOLDER, source),
  );
  await printStep("Installing Salesforce's converter", () =>
    installWorkspace(converter, "Salesforce's converter"),
  );
  const components = await printStep('Converting it to the metadata format', () =>
    convertSource(converter, source, folder),
  );
  const count = Object.values(components).flat().length;
  await checkStep(`Checking that all ${count} components came through`, async () =>
    checkComponents(parseMetadata(await readPackage('force-app')).files, components),
  );
  await printStep('Writing the manifest', () => writeManifest(folder, components));
}

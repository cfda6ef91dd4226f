import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { checkBundles } from './cross/check-bundles.ts';
import { checkControllers } from './cross/check-controllers.ts';
import { checkDealFields } from './cross/check-deal-fields.ts';
import { checkFields } from './cross/check-fields.ts';
import { checkFlexipages } from './cross/check-flexipages.ts';
import { checkGrants } from './cross/check-grants.ts';
import { checkImports } from './cross/check-imports.ts';
import { checkKillSwitch } from './cross/check-kill-switch.ts';
import { checkLabels } from './cross/check-labels.ts';
import { checkPicklists } from './cross/check-picklists.ts';
import { checkReferences } from './cross/check-references.ts';
import { checkReports } from './cross/check-reports.ts';
import { checkTabs } from './cross/check-tabs.ts';
import { checkTranslations } from './cross/check-translations.ts';
import { checkWords } from './cross/check-words.ts';
import { findBundles } from './read/find-bundles.ts';
import type { Problems } from './read/metadata-file.ts';
import { parseMetadata } from './read/parse-metadata.ts';
import {
  PACKAGE_FOLDER,
  readCode,
  readComponentTests,
  readPackage,
  type TextFile,
} from './read/read-package.ts';
import { checkProjectFile, projectFiles, type ProjectFile } from './schema/check-project-files.ts';
import { checkShapes } from './schema/check-shape.ts';
import { readShapes } from './schema/read-shapes.ts';

/** Everything that can be known about the package without an org. */
export async function checkPackage(): Promise<Problems> {
  const beside = [...(await readPackage('unpackaged')), ...(await readPackage('subscriber'))];
  const { files, problems } = parseMetadata(beside);
  const settings = Object.keys(projectFiles) as ProjectFile[];
  const found = await Promise.all(
    settings.map(async (file) =>
      checkProjectFile(file, await readFile(path.join(PACKAGE_FOLDER, file), 'utf8')),
    ),
  );
  const sources = await readPackage('force-app');
  const code = await readCode('force-app');
  return [
    ...found.flat(),
    ...problems,
    ...checkShapes(files, readShapes()),
    ...checkMetadata(sources, code),
    ...checkComponents(sources, code, await readComponentTests('force-app')),
  ];
}

/** Holds the packaged metadata against Salesforce's types, our vocabulary and itself. */
function checkMetadata(sources: readonly TextFile[], code: readonly TextFile[]): Problems {
  const { files, problems } = parseMetadata(sources);
  return [
    ...problems,
    ...checkShapes(files, readShapes()),
    ...checkFields(files),
    ...checkDealFields(files),
    ...checkPicklists(files),
    ...checkGrants(files),
    ...checkControllers(files, code),
    ...checkLabels(files, [...sources, ...code]),
    ...checkReferences(files),
    ...checkReports(files),
    ...checkTranslations(files),
  ];
}

/** Holds the Lightning components against the platform, what they import and each other. */
function checkComponents(
  sources: readonly TextFile[],
  code: readonly TextFile[],
  tests: readonly TextFile[],
): Problems {
  const bundles = findBundles([...sources, ...code, ...tests]);
  const { files } = parseMetadata(sources);
  return [
    ...checkBundles(bundles),
    ...checkImports(bundles, files, code),
    ...checkFlexipages(files, bundles),
    ...checkTabs(files, bundles),
    ...checkWords(bundles),
    ...checkKillSwitch(bundles),
  ];
}

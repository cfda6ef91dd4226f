import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { checkControllers } from './cross/check-controllers.ts';
import { checkDealFields } from './cross/check-deal-fields.ts';
import { checkFields } from './cross/check-fields.ts';
import { checkGrants } from './cross/check-grants.ts';
import { checkLabels } from './cross/check-labels.ts';
import { checkPicklists } from './cross/check-picklists.ts';
import { checkReferences } from './cross/check-references.ts';
import { checkReports } from './cross/check-reports.ts';
import { checkTranslations } from './cross/check-translations.ts';
import type { Problems } from './read/metadata-file.ts';
import { parseMetadata } from './read/parse-metadata.ts';
import { PACKAGE_FOLDER, readCode, readPackage, type TextFile } from './read/read-package.ts';
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
  return [
    ...found.flat(),
    ...problems,
    ...checkShapes(files, readShapes()),
    ...checkMetadata(await readPackage('force-app'), await readCode('force-app')),
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

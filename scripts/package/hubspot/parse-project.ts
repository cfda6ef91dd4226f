import { translate } from '@hubspot/project-parsing-lib/translate';
import type { Problems, UploadProject } from './upload-project.ts';

/** Reads the upload with HubSpot's own parser, as its command line does; any account number will do. */
export async function parseProject(project: UploadProject, profile: string): Promise<Problems> {
  const context = {
    projectSourceDir: project.sourceFolder,
    platformVersion: project.platformVersion,
    accountId: 1,
  };
  try {
    const parsed = await translate(context, { skipValidation: true, profile });
    const found = Object.keys(parsed.intermediateRepresentation.intermediateNodesIndexedByUid);
    return project.components
      .filter(({ uid }) => !found.includes(String(uid)))
      .map(({ file }) => `HubSpot's parser does not find the component of ${file}`);
  } catch (error) {
    return [`HubSpot's parser says: ${(error as Error).message}`];
  }
}

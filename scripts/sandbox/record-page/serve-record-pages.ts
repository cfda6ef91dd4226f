import type { FastifyInstance } from 'fastify';
import type { HubspotFetch } from '../hubspot-fetch/hubspot-fetch.ts';
import { buildCards } from './build-cards.ts';
import { buildRecordPage } from './build-record-page.ts';
import type { PortalFacts } from './server/build-page-model.ts';
import { readAppProject } from './server/read-app-project.ts';
import type { RecordSource } from './server/record-source.ts';
import { serveAssets } from './server/serve-assets.ts';
import { serveCardFetch } from './server/serve-card-fetch.ts';
import { servePages } from './server/serve-pages.ts';
import type { StartPageModel } from './server/start-page.ts';

export interface RecordPagesOptions {
  readonly records: RecordSource;
  readonly hubspotFetch: HubspotFetch;
  readonly startPage: () => Promise<StartPageModel>;
  readonly portal: PortalFacts;
  /** The folder of the HubSpot project, with `src/app` in it. */
  readonly projectFolder: string;
  /** The name in `src/hsprofile.<name>.json`. */
  readonly profile: string;
  /** Bundles are kept here by content; the folder may be thrown away. */
  readonly cacheFolder: string;
}

/**
 * Puts HubSpot's pages on a Fastify server: record pages and previews with the real card bundles,
 * the app home, and the start page. Call it as a plugin. What it needs is bundled when it is
 * registered; cards that changed since are bundled again when a page opens.
 */
export async function registerRecordPages(
  app: FastifyInstance,
  options: RecordPagesOptions,
): Promise<void> {
  const { cacheFolder, profile, projectFolder } = options;
  const assetFolder = await buildRecordPage(cacheFolder);
  const buildProject = async () => {
    const project = readAppProject(projectFolder, profile);
    const built = await buildCards(project.components, project.variables, cacheFolder);
    return { project, built };
  };
  await buildProject();
  serveAssets(app, { assetFolder, cacheFolder });
  serveCardFetch(app, options);
  servePages(app, { ...options, assetFolder, buildProject });
}

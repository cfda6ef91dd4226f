import path from 'node:path';
import Fastify from 'fastify';
import { BUNDLES, ROOT } from '../machine/paths.ts';
import { readFetchPolicy } from '../sandbox/hubspot-fetch/fetch-policy.ts';
import { createHubspotFetch } from '../sandbox/hubspot-fetch/hubspot-fetch.ts';
import { createSandboxRecordSource } from '../sandbox/record-page/sandbox-record-source.ts';
import { registerRecordPages } from '../sandbox/record-page/serve-record-pages.ts';
import type { StartPageModel } from '../sandbox/record-page/server/start-page.ts';
import { HUBSPOT_APP_ID, API_ORIGIN } from './hubspot-app.ts';
import type { Origins } from './origins.ts';
import type { Secrets } from './read-secrets.ts';

export interface CrmPagesOptions {
  port: number;
  origins: Origins;
  secrets: Secrets;
  startPage: () => Promise<StartPageModel>;
}

/** Milliseconds in which a slow machine has bundled the cards; Fastify would give up after 10 s. */
const BUNDLING = 120_000;

const PROJECT = path.join(ROOT, 'hubspot-app');

/** Starts the pages of the sandbox CRM: start page, records with the real cards, app home. */
export async function startCrmPages(
  options: CrmPagesOptions,
): Promise<{ close: () => Promise<void> }> {
  const { port, origins, secrets, startPage } = options;
  const policy = readFetchPolicy(path.join(PROJECT, 'src', 'app'), { API_ORIGIN });
  const localTargets = { [API_ORIGIN]: origins.backendOrigin };
  const app = Fastify({ forceCloseConnections: true, pluginTimeout: BUNDLING });
  await app.register(async (scope) =>
    registerRecordPages(scope, {
      records: createSandboxRecordSource(origins.hubspotOrigin),
      hubspotFetch: createHubspotFetch({
        policy: { ...policy, localTargets },
        clientSecret: secrets.hubspotClientSecret,
      }),
      startPage,
      portal: await readPortal(origins.hubspotOrigin),
      projectFolder: PROJECT,
      profile: 'dev',
      cacheFolder: BUNDLES,
    }),
  );
  await app.listen({ port, host: '127.0.0.1' });
  return { close: () => app.close() };
}

interface Portal {
  readonly portalId: number;
  readonly timeZone: string;
  readonly companyCurrency: string;
  readonly appId: number;
}

async function readPortal(hubspotOrigin: string): Promise<Portal> {
  const answer = await fetch(`${hubspotOrigin}/__sandbox/portal`);
  return { ...((await answer.json()) as Portal), appId: HUBSPOT_APP_ID };
}

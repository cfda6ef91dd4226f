import path from 'node:path';
import fastify from 'fastify';
import { ROOT } from '../../machine/paths.ts';
import { buildLightningBundle } from './bundle/build-lightning-bundle.ts';
import { listExposed } from './bundle/component-sources.ts';
import { createOrgSource } from './server/org-source.ts';
import { type Credential, sendThrough } from './server/send-callout.ts';
import { serveLightningPages } from './serve-lightning-pages.ts';

export interface LightningOptions {
  /** 0: any free one. */
  readonly port: number;
  /** The sandbox Salesforce. */
  readonly salesforceOrigin: string;
  /** The org's id, 18 characters. */
  readonly org: string;
  /** Where the callouts of Apex go. */
  readonly backendOrigin: string;
  /** What setup put into the External Credential; before that, undefined. */
  readonly credential: Credential | undefined;
  /** Bundles are kept here by content; the folder may be thrown away. */
  readonly cacheFolder: string;
  /** `force-app/main/default` when left out. */
  readonly source?: string;
  /** `development` has LWC report wrong templates and properties. */
  readonly mode?: 'production' | 'development';
}

const PACKAGE = path.join(ROOT, 'salesforce-package/force-app/main/default');

/** Starts Lightning's pages over an org of the sandbox Salesforce; ready to be opened on return. */
export async function startLightningPages(
  options: LightningOptions,
): Promise<{ readonly origin: string; readonly close: () => Promise<void> }> {
  const { salesforceOrigin, org, backendOrigin, credential, cacheFolder } = options;
  const app = fastify({ forceCloseConnections: true });
  const source = options.source ?? PACKAGE;
  const bundle = { source, mode: options.mode ?? 'production', cacheFolder } as const;
  await buildLightningBundle({ ...bundle, components: listExposed(path.join(source, 'lwc')) });
  serveLightningPages(app, {
    ...bundle,
    org: createOrgSource(salesforceOrigin, org),
    send: sendThrough(backendOrigin, credential),
  });
  const address = await app.listen({ port: options.port, host: '127.0.0.1' });
  return { origin: address, close: async () => app.close() };
}

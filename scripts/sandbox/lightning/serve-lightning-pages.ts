import type { Send } from '@alongside/apex-runner/call-apex';
import type { FastifyInstance } from 'fastify';
import { buildLightningBundle, type BundleOptions } from './bundle/build-lightning-bundle.ts';
import type { OrgSource } from './server/org-source.ts';
import { createApexRecords } from './server/apex-records.ts';
import { findUser, openReader, type PageContext } from './server/page-context.ts';
import { watchApex } from './server/watch-apex.ts';
import { serveApex } from './server/serve-apex.ts';
import { serveAssets } from './server/serve-assets.ts';
import { servePages } from './server/serve-pages.ts';
import { serveRecords } from './server/serve-records.ts';

export interface LightningPagesOptions extends Omit<BundleOptions, 'components'> {
  readonly org: OrgSource;
  /** What becomes of a callout of Apex. */
  readonly send: Send;
}

/**
 * Puts Lightning's pages on a Fastify server, with the components as they are in the package. They
 * are bundled when a page opens, unless they have not changed since; what hinders it is the page.
 */
export function serveLightningPages(app: FastifyInstance, options: LightningPagesOptions): void {
  const { org, source, send, cacheFolder } = options;
  const context: PageContext = {
    org,
    source,
    readApex: watchApex(source),
    bundle: (components) => buildLightningBundle({ ...options, components }),
  };
  // Parsing the classes takes a second, which the first card should not wait for.
  app.addHook('onListen', async () => void setImmediate(context.readApex));
  serveAssets(app, cacheFolder);
  serveApex(app, {
    orgId: org.id,
    readApex: context.readApex,
    findUser: (cookie) => findUser(org, cookie),
    readRecords: createApexRecords(org),
    send,
  });
  serveRecords(app, (cookie) => openReader(context, cookie));
  servePages(app, context);
  app.setErrorHandler(async (error: Error, _request, reply) =>
    reply.code(500).type('text/plain; charset=utf-8').send(error.message),
  );
}

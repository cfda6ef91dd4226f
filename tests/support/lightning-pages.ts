import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Send } from '@alongside/apex-runner/call-apex';
import { BUNDLES } from '@alongside/scripts/machine/paths';
import { serveLightningPages } from '@alongside/scripts/sandbox/lightning/serve-lightning-pages';
import { createOrgSource } from '@alongside/scripts/sandbox/lightning/server/org-source';
import type { OrgControl } from '@alongside/scripts/sandbox/salesforce/control/control-org';
import { startSalesforceSandbox } from '@alongside/scripts/sandbox/salesforce/start-salesforce-sandbox';
import fastify from 'fastify';

/** Lightning's pages over an org of their own. */
export interface LightningPages {
  readonly origin: string;
  readonly org: OrgControl;
  stop(): Promise<void>;
}

/** @param source a folder like `force-app/main/default` */
export async function startLightningPages(
  source: string,
  send: (org: OrgControl) => Send,
): Promise<LightningPages> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lightning-pages-'));
  const sandbox = await startSalesforceSandbox({
    stateFolder: path.join(folder, 'org'),
    port: 0,
    app: { clientId: 'id', clientSecret: 'secret', redirectUris: [] },
  });
  const org = sandbox.control.org();
  const app = fastify({ forceCloseConnections: true });
  serveLightningPages(app, {
    org: createOrgSource(sandbox.origin, org.id),
    source,
    send: send(org),
    cacheFolder: BUNDLES,
    mode: 'development',
  });
  return {
    origin: await app.listen({ port: 0, host: '127.0.0.1' }),
    org,
    stop: async () => {
      await app.close();
      await sandbox.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

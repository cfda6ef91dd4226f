import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { compose, type Composition } from '@alongside/backend/composition';
import type { Config } from '@alongside/backend/platform/config';
import { findFreePort } from '@alongside/scripts/machine/free-port';
import { approveAccess } from '@alongside/scripts/sandbox/salesforce/approve-access';
import type { OrgControl } from '@alongside/scripts/sandbox/salesforce/control/control-org';
import { startSalesforceSandbox } from '@alongside/scripts/sandbox/salesforce/start-salesforce-sandbox';

interface Page {
  readonly status: number;
  readonly text: string;
}

/** The whole backend, joined as in production, beside a sandbox org; both speak HTTP. */
export interface ConnectedOrg {
  readonly product: Composition;
  readonly origin: string;
  readonly salesforceOrigin: string;
  /** What an administrator does at the org's own screens. */
  readonly org: OrgControl;
  /** Another process of the same product, with nothing remembered. */
  readonly another: () => Composition;
  /** Goes through the consent page as an administrator; answers the page that ends it. */
  connect(): Promise<Page>;
  visit(route: string): Promise<Page>;
  close(): Promise<void>;
}

/** Where the org's people sign in; nowhere on a server whose operator set no app. */
type Login = 'production' | 'sandbox' | 'nowhere';

const UNREACHABLE = 'http://127.0.0.1:9';

export async function openOrg(
  databaseUrl: string,
  login: Login = 'production',
): Promise<ConnectedOrg> {
  const stateFolder = mkdtempSync(path.join(os.tmpdir(), 'org-'));
  const port = await findFreePort();
  const origin = `http://localhost:${port}`;
  const app = { clientId: 'client-1', clientSecret: 'secret-1' };
  const door = login === 'sandbox' ? '/oauth/salesforce/sandbox' : '/oauth/salesforce';
  const redirectUris = [`${origin}${door}/callback`];
  const sandbox = await startSalesforceSandbox({
    stateFolder,
    port: 0,
    app: { ...app, redirectUris },
  });
  const config: Config = {
    databaseUrl,
    publicOrigin: origin,
    pagesOrigin: origin,
    hubspot: { ...app, appId: '1', apiOrigin: origin, oauthOrigin: origin },
    salesforce:
      login === 'nowhere'
        ? undefined
        : {
            ...app,
            loginOrigin: login === 'production' ? sandbox.origin : UNREACHABLE,
            sandboxLoginOrigin: login === 'sandbox' ? sandbox.origin : UNREACHABLE,
          },
    encryptionKey: Buffer.alloc(32, 7),
    address: { host: '127.0.0.1', port },
    metricsAddress: undefined,
    logLevel: 'silent',
    checkOutput: true,
  };
  const product = compose(config, { connections: 6 });
  const server = product.openApp();
  await server.listen({ host: '127.0.0.1', port });

  const read = async (url: string): Promise<Page> => {
    const answer = await fetch(url);
    return { status: answer.status, text: await answer.text() };
  };
  return {
    product,
    origin,
    salesforceOrigin: sandbox.origin,
    org: sandbox.control.org(),
    another: () => compose(config, { connections: 4 }),
    connect: async () => {
      const start = await fetch(`${origin}${door}/install`, { redirect: 'manual' });
      return read(await approveAccess(start.headers.get('location') ?? ''));
    },
    visit: (route) => read(origin + route),
    close: async () => {
      await server.close();
      await product.close();
      await sandbox.close();
      rmSync(stateFolder, { recursive: true });
    },
  };
}

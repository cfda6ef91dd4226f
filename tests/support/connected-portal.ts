import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { compose, type Composition } from '@alongside/backend/composition';
import type { Config } from '@alongside/backend/platform/config';
import { requiredScopes } from '@alongside/backend/crm/hubspot/required-scopes';
import { findFreePort } from '@alongside/scripts/machine/free-port';
import { approveInstall } from '@alongside/scripts/sandbox/hubspot/approve-install';
import { startHubspotSandbox } from '@alongside/scripts/sandbox/hubspot/start-hubspot-sandbox';

const USER = 61000104;

/** The whole backend, joined as in production, beside a sandbox portal; both speak HTTP. */
export interface ConnectedPortal {
  readonly product: Composition;
  readonly origin: string;
  /** Where the sandbox CRM listens. */
  readonly hubspotOrigin: string;
  /** Another process of the same product, with nothing remembered. */
  readonly another: () => Composition;
  /** Goes through the consent page as a super admin; answers the page that ends it. */
  connect(): Promise<{ readonly status: number; readonly text: string }>;
  /** What a person does at the CRM's own screens. */
  atCrm<T>(method: string, route: string, body?: object): Promise<T>;
  /** Makes a deal as a person does. */
  addDeal(name: string): Promise<string>;
  changeDeal(recordId: string, properties: Record<string, string>): Promise<void>;
  /** Delivers what the portal has to tell. */
  deliverWebhooks(): Promise<void>;
  close(): Promise<void>;
}

/** @param openSalesforce the app in the other CRM, for the origin of the product; none unless told */
export async function openPortal(
  databaseUrl: string,
  openSalesforce: (origin: string) => Promise<Config['salesforce']> = async () => undefined,
): Promise<ConnectedPortal> {
  const stateFolder = mkdtempSync(path.join(os.tmpdir(), 'portal-'));
  const port = await findFreePort();
  const origin = `http://localhost:${port}`;
  const app = { appId: 990_001, clientId: 'client-1', clientSecret: 'secret-1' };
  const sandbox = await startHubspotSandbox({
    stateFolder,
    port: 0,
    searchDelayMs: 0,
    requestsPerTenSeconds: 10_000,
    searchesPerSecond: 10_000,
    app: { ...app, redirectUris: [`${origin}/oauth/callback`], scopes: [...requiredScopes] },
    webhookTarget: { url: `${origin}/webhooks/hubspot` },
  });
  const config: Config = {
    databaseUrl,
    publicOrigin: origin,
    pagesOrigin: origin,
    hubspot: {
      clientId: app.clientId,
      clientSecret: app.clientSecret,
      appId: String(app.appId),
      apiOrigin: sandbox.origin,
      oauthOrigin: sandbox.origin,
    },
    salesforce: await openSalesforce(origin),
    encryptionKey: Buffer.alloc(32, 7),
    address: { host: '127.0.0.1', port },
    metricsAddress: undefined,
    logLevel: 'silent',
    checkOutput: true,
  };
  const product = compose(config, { connections: 6 });
  const server = product.openApp();
  await server.listen({ host: '127.0.0.1', port });

  const atCrm = async <T>(method: string, route: string, body?: object): Promise<T> => {
    const headers = { 'content-type': 'application/json' };
    const content = body && { headers, body: JSON.stringify(body) };
    const response = await fetch(`${sandbox.origin}/__sandbox${route}`, { method, ...content });
    if (!response.ok) throw new Error(`${route}: ${await response.text()}`);
    return (response.status === 204 ? null : await response.json()) as T;
  };

  return {
    product,
    origin,
    hubspotOrigin: sandbox.origin,
    another: () => compose(config, { connections: 4 }),
    atCrm,
    connect: async () => {
      const start = await fetch(`${origin}/oauth/install`, { redirect: 'manual' });
      const callback = await approveInstall(start.headers.get('location') ?? '');
      const end = await fetch(callback);
      return { status: end.status, text: await end.text() };
    },
    addDeal: async (dealname) => {
      const properties = { dealname, dealstage: 'qualifiedtobuy', amount: '120000.50' };
      const body = { userId: USER, properties };
      return (await atCrm<{ id: string }>('POST', '/records/deals', body)).id;
    },
    changeDeal: async (recordId, properties) => {
      await atCrm('PATCH', `/records/deals/${recordId}`, { userId: USER, properties });
    },
    deliverWebhooks: async () => {
      await atCrm('POST', '/webhooks/deliver', {});
    },
    close: async () => {
      await server.close();
      await product.close();
      await sandbox.close();
      rmSync(stateFolder, { recursive: true });
    },
  };
}

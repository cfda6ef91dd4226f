import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { requiredScopes } from '@alongside/backend/crm/hubspot/required-scopes';
import { findFreePort } from '@alongside/scripts/machine/free-port';
import { approveInstall } from '@alongside/scripts/sandbox/hubspot/approve-install';
import { SANDBOX_PORTAL_ID } from '@alongside/scripts/sandbox/hubspot/options';
import { startHubspotSandbox } from '@alongside/scripts/sandbox/hubspot/start-hubspot-sandbox';
import { callHubspotDoor } from '../call-hubspot-door.ts';
import { createTestDatabase, type TestDatabase } from '../database.ts';
import { app, publicOrigin, type Sender } from '../hubspot-request.ts';
import { backendSettings } from '../run-backend.ts';
import { type ServerProcess, startServerProcess } from '../server-process.ts';

const SUPER_ADMIN = '61000104';
const NO_LIMIT = 1_000_000;
/** Many, because one with more than fifty live registrations needs a second look. */
const PARTNERS = 30;

/** The product with its worker, which may die at any moment, between a database and a CRM that stay. */
export interface Battlefield {
  readonly store: TestDatabase;
  /** Where the product is reached whenever it lives. */
  readonly origin: string;
  readonly admin: Sender;
  readonly partners: readonly {
    readonly partnerId: string;
    readonly partnerContactId: string;
  }[];
  startLife(): Promise<ServerProcess>;
  /** What stands in the CRM. */
  readRecords(type: string): Promise<readonly CrmRecord[]>;
  close(): Promise<void>;
}

export interface CrmRecord {
  readonly properties: Readonly<Record<string, string | null>>;
}

export async function openBattlefield(): Promise<Battlefield> {
  const store = await createTestDatabase();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'battlefield-'));
  const port = await findFreePort();
  const origin = `http://127.0.0.1:${port}`;
  const sandbox = await startSandbox(folder, store.url, origin);
  const startLife = (): Promise<ServerProcess> =>
    startServerProcess({
      databaseUrl: store.url,
      port,
      hubspotOrigin: sandbox.origin,
      compileCache: path.join(folder, 'compiled'),
    });
  const admin = { portalId: String(SANDBOX_PORTAL_ID), userId: SUPER_ADMIN, appId: app.appId };
  const first = await startLife();
  await first.ready;
  await connect(origin);
  const partners = await addPartners(origin, admin);
  await first.end('SIGTERM');
  return {
    store,
    origin,
    admin,
    partners,
    startLife,
    readRecords: (type) => readRecords(`${sandbox.origin}/__sandbox/records/${type}`),
    close: async () => {
      await sandbox.close();
      rmSync(folder, { recursive: true });
      await store.close();
    },
  };
}

/** Without HubSpot's limits, because each life would use them up anew. */
function startSandbox(folder: string, databaseUrl: string, origin: string) {
  return startHubspotSandbox({
    stateFolder: path.join(folder, 'portal'),
    port: 0,
    app: {
      appId: Number(app.appId),
      clientId: backendSettings(databaseUrl).HUBSPOT_CLIENT_ID ?? '',
      clientSecret: app.clientSecret,
      redirectUris: [`${publicOrigin}/oauth/callback`],
      scopes: requiredScopes,
    },
    webhookTarget: {
      url: `${publicOrigin}/webhooks/hubspot`,
      forwardTo: `${origin}/webhooks/hubspot`,
    },
    webhookRetryDelaysMs: [100, 500, 1000, 2000, 4000, 4000, 4000, 4000, 4000, 4000],
    requestsPerTenSeconds: NO_LIMIT,
    searchesPerSecond: NO_LIMIT,
  });
}

async function connect(origin: string): Promise<void> {
  const start = await fetch(`${origin}/oauth/install`, { redirect: 'manual' });
  const callback = await approveInstall(start.headers.get('location') ?? '');
  const end = await fetch(callback.replace(publicOrigin, origin));
  if (!end.ok) throw new Error(`The portal was not connected: ${await end.text()}`);
}

async function addPartners(origin: string, admin: Sender): Promise<Battlefield['partners']> {
  const call = async (route: string, body: object) => {
    const input = { ...body, idempotencyKey: randomUUID() };
    const answer = await callHubspotDoor(origin, admin, route, input);
    if (answer.status !== 200) throw new Error(`${route}: ${answer.text}`);
    return answer.body;
  };
  await call('/v1/product-lines', { code: 'core', name: 'Core' });
  const partners: { partnerId: string; partnerContactId: string }[] = [];
  for (let number = 1; number <= PARTNERS; number += 1) {
    const reference = `partner-${number}`;
    const email = `pat@${reference}.example`;
    const partner = { reference, name: reference, type: 'reseller', tier: 'gold' };
    const contact = { partnerReference: reference, name: 'Pat Example', email, role: 'ae' };
    const { partnerId } = await call('/v1/partners', partner);
    const { partnerContactId } = await call('/v1/partner-contacts', contact);
    partners.push({ partnerId, partnerContactId });
  }
  return partners;
}

async function readRecords(url: string): Promise<CrmRecord[]> {
  const list = (await (await fetch(url)).json()) as { results: readonly { id: string }[] };
  // A list shows but a few properties of each.
  return Promise.all(
    list.results.map(async ({ id }) => (await fetch(`${url}/${id}`)).json() as Promise<CrmRecord>),
  );
}

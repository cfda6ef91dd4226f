import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createHubspotSignIn } from '@alongside/backend/crm/hubspot/sign-in';
import { requiredScopes } from '@alongside/backend/crm/hubspot/required-scopes';
import { approveInstall } from '@alongside/scripts/sandbox/hubspot/approve-install';
import { startHubspotSandbox } from '@alongside/scripts/sandbox/hubspot/start-hubspot-sandbox';
import { afterAll, expect, it } from 'vitest';
import { describeCrmPort } from './crm-port.ts';

const CALLBACK = 'http://localhost:4000/oauth/callback';
const USER = 61000104;

const stateFolder = mkdtempSync(path.join(os.tmpdir(), 'crm-contract-'));
const app = {
  appId: 990_001,
  clientId: 'client-1',
  clientSecret: 'secret-1',
  redirectUris: [CALLBACK],
  scopes: [...requiredScopes],
};
const sandbox = await startHubspotSandbox({
  stateFolder,
  app,
  port: 0,
  searchDelayMs: 0,
  requestsPerTenSeconds: 10_000,
  searchesPerSecond: 10_000,
});
afterAll(async () => {
  await sandbox.close();
  rmSync(stateFolder, { recursive: true });
});

async function send(method: string, route: string, body?: object): Promise<unknown> {
  const response = await fetch(`${sandbox.origin}/__sandbox${route}`, {
    method,
    ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${route}: ${await response.text()}`);
  return response.status === 204 ? null : response.json();
}

const change = (id: string, properties: Record<string, string>) =>
  send('PATCH', `/records/deals/${id}`, { userId: USER, properties });

interface RecordPage {
  properties: Record<string, string | null>;
  notes: unknown[];
}
const look = (id: string) => send('GET', `/records/deals/${id}`) as Promise<RecordPage>;

/** A clock that moves on with every look at it, so that our own pace does not slow the suite. */
let time = Date.parse('2026-11-22T12:00:00Z');
const nowMs = () => {
  time += 150;
  return time;
};

describeCrmPort('HubSpot', async () => {
  const signIn = createHubspotSignIn(
    {
      apiOrigin: sandbox.origin,
      consentOrigin: sandbox.origin,
      clientId: app.clientId,
      clientSecret: app.clientSecret,
      redirectUri: CALLBACK,
    },
    nowMs,
  );
  const callback = new URL(await approveInstall(signIn.consentUrl('state-1', '')));
  const { tokens } = await signIn.exchangeCode(callback.searchParams.get('code') ?? '', null);
  return {
    crm: signIn.openWith(tokens),
    winDeal: async (id) => void (await change(id, { dealstage: 'closedwon' })),
    renameDeal: async (id, dealname) => void (await change(id, { dealname })),
    setRate: async (id, rate) => void (await change(id, { hs_exchange_rate: rate })),
    deleteDeal: async (id) => void (await send('DELETE', `/records/deals/${id}?userId=${USER}`)),
    readSummary: async (id) => (await look(id)).properties['prm_summary'] ?? null,
    countNotes: async (id) => (await look(id)).notes.length,
    close: async () => {},
  };
});

it('sends and receives nothing that HubSpot does not document', async () => {
  expect(await send('GET', '/schema-violations')).toMatchObject({ violations: [] });
});

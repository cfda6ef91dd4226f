import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHubspotSandbox } from '../hubspot/start-hubspot-sandbox.ts';
import { createSandboxRecordSource } from './sandbox-record-source.ts';
import { buildRecordView } from './server/build-record-view.ts';

const reader = { locale: 'en-GB', timeZone: 'Europe/Berlin', currency: 'EUR' };
const stateFolder = mkdtempSync(join(tmpdir(), 'record-source-'));
let sandbox: Awaited<ReturnType<typeof startHubspotSandbox>>;

beforeAll(async () => {
  sandbox = await startHubspotSandbox({
    port: 0,
    stateFolder,
    app: { appId: 1, clientId: 'id', clientSecret: 'secret', redirectUris: [], scopes: [] },
  });
});
afterAll(async () => {
  await sandbox.close();
  rmSync(stateFolder, { recursive: true });
});

async function createDeal(userId: number): Promise<string> {
  const answer = await fetch(`${sandbox.origin}/__sandbox/records/deals`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      userId,
      properties: {
        dealname: 'Contoso rollout',
        amount: '84000',
        dealstage: 'contractsent',
        hubspot_owner_id: '710000101',
      },
    }),
  });
  expect(answer.status).toBe(201);
  const { id } = (await answer.json()) as { readonly id: string };
  return id;
}

describe('records of the HubSpot sandbox', () => {
  it('become what the page shows', async () => {
    const source = createSandboxRecordSource(sandbox.origin);
    const [user] = await source.listUsers();
    const id = await createDeal(user?.userId ?? 0);
    const view = await buildRecordView(source, '0-3', id, reader);
    expect(view).toMatchObject({ typeId: '0-3', id, kindName: 'Deal', title: 'Contoso rollout' });
    expect(view?.groups[0]?.facts).toContainEqual({
      name: 'hubspot_owner_id',
      label: expect.any(String) as string,
      text: `${user?.firstName} ${user?.lastName}`,
    });
    expect(view?.highlights.map((fact) => fact.text)).toEqual(['€84,000', '', 'Contract sent']);
    expect(view?.related.map((group) => group.title)).toEqual(['Companies', 'Contacts']);
  });

  it.each([
    ['an id that is not there', '0-3', '99999999'],
    ['a type the page does not know', '2-77', '1'],
    ['an id that is a path', '0-3', '../users'],
  ])('are undefined for %s', async (_title, typeId, id) => {
    const source = createSandboxRecordSource(sandbox.origin);
    expect(await source.findRecord(typeId, id)).toBeUndefined();
  });
});

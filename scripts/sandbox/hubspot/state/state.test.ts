import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openConnectedPortal, openTestPortal } from '../testing/test-portal.ts';

const DEALS = '/crm/objects/2026-03/deals';

async function openPortalWithDeal() {
  const portal = openTestPortal();
  const token = (await portal.connect()).body['access_token'];
  const company = await portal.call('POST', '/crm/objects/2026-03/companies', {
    properties: { name: 'Acme' },
  });
  const deal = await portal.call('POST', DEALS, { properties: { dealname: 'Roof' } });
  const id = deal.body['id'];
  await portal.call('PUT', `${DEALS}/${id}/associations/default/companies/${company.body['id']}`);
  return { ...portal, token, id };
}

describe('the state', () => {
  it.each([
    ['a stop', async (portal: { app: { close: () => Promise<unknown> } }) => portal.app.close()],
    ['a kill, which closes nothing', async () => {}],
  ])('survives %s', async (_, end) => {
    const before = await openPortalWithDeal();
    const seen = await before.call('GET', `${DEALS}/${before.id}?associations=companies`);
    await end(before);
    const after = openTestPortal({ stateFolder: before.stateFolder });
    after.setToken(before.token);
    const again = await after.call('GET', `${DEALS}/${before.id}?associations=companies`);
    expect(again.body).toEqual(seen.body);
    const next = await after.call('POST', DEALS, { properties: {} });
    expect(Number(next.body['id'])).toBeGreaterThan(Number(before.id));
  });

  it('opens with a line that a kill cut short', async () => {
    const before = await openPortalWithDeal();
    await before.app.close();
    appendFileSync(join(before.stateFolder, 'hubspot-portal.jsonl'), '{"c":"deals","k":"30');
    const after = openTestPortal({ stateFolder: before.stateFolder });
    after.setToken(before.token);
    expect((await after.call('GET', `${DEALS}/${before.id}`)).status).toBe(200);
  });

  it('of one folder is apart from that of another', async () => {
    const one = await openPortalWithDeal();
    const other = await openConnectedPortal();
    expect((await other.call('GET', DEALS)).body['results']).toEqual([]);
    expect((await one.call('GET', DEALS)).body['results']).toHaveLength(1);
  });
});

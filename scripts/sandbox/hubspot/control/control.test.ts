import { describe, expect, it } from 'vitest';
import { SANDBOX_USERS } from '../people.ts';
import { openConnectedPortal } from '../testing/test-portal.ts';

const [ae] = SANDBOX_USERS;
const userId = ae?.userId;
const RECORDS = '/__sandbox/records';

const type = (associationTypeId: number) => [
  { associationCategory: 'HUBSPOT_DEFINED', associationTypeId },
];

async function openPortalWithRecords() {
  const portal = await openConnectedPortal();
  const company = await portal.call('POST', `${RECORDS}/companies`, {
    userId,
    properties: { name: 'Acme' },
  });
  const deal = await portal.call('POST', `${RECORDS}/deals`, {
    userId,
    properties: { dealname: 'Roof' },
    associations: [{ to: { id: company.body['id'] }, types: type(5) }],
  });
  const dealId = String(deal.body['id']);
  for (const [day, text] of [
    ['20', 'older'],
    ['22', 'newer'],
  ]) {
    await portal.call('POST', '/crm/objects/2026-03/notes', {
      properties: { hs_timestamp: `2026-11-${day}T09:00:00Z`, hs_note_body: text },
      associations: [{ to: { id: dealId }, types: type(214) }],
    });
  }
  return { ...portal, dealId, companyId: String(company.body['id']) };
}

describe('the door for people', () => {
  it('shows a record with all its properties, its neighbours and its notes, newest first', async () => {
    const { call, dealId, companyId } = await openPortalWithRecords();
    const { body } = await call('GET', `${RECORDS}/0-3/${dealId}`);
    expect(body).toMatchObject({
      objectTypeId: '0-3',
      properties: { dealname: 'Roof', amount: null },
      associated: { companies: [{ id: companyId }], contacts: [] },
      notes: [{ body: 'newer' }, { body: 'older' }],
    });
    const names = body['definitions'].map((one: { name: string }) => one.name);
    expect(Object.keys(body['properties']).toSorted()).toEqual(names.toSorted());
  });

  it('lists the living records and the people', async () => {
    const { call, dealId } = await openPortalWithRecords();
    const deals = await call('GET', `${RECORDS}/deals`);
    expect(deals.body['results'].map((one: { id: string }) => one.id)).toEqual([dealId]);
    await call('DELETE', `${RECORDS}/deals/${dealId}?userId=${userId}`);
    expect((await call('GET', `${RECORDS}/deals`)).body['results']).toEqual([]);
    const { body } = await call('GET', '/__sandbox/users');
    expect(body['users'].map((one: { job: string }) => one.job)).toEqual([
      'ae',
      'ae',
      'manager',
      'admin',
    ]);
  });

  it('holds people to the rules for values', async () => {
    const { call, dealId } = await openPortalWithRecords();
    const path = `${RECORDS}/deals/${dealId}`;
    const edit = (body: object) => call('PATCH', path, body);
    expect((await edit({ userId, properties: { amount: 'much' } })).status).toBe(400);
    expect((await edit({ userId: 1, properties: { amount: '5' } })).status).toBe(403);
    expect((await edit({ userId, properties: { amount: '5' } })).body['properties'].amount).toBe(
      '5',
    );
  });

  it('merges companies, and the deals follow', async () => {
    const { call, companyId, dealId } = await openPortalWithRecords();
    const other = await call('POST', `${RECORDS}/companies`, {
      userId,
      properties: { name: 'Acme Ltd' },
    });
    const merged = await call('POST', `${RECORDS}/companies/merge`, {
      userId,
      primaryObjectId: other.body['id'],
      objectIdToMerge: companyId,
    });
    expect(merged.body['properties'].name).toBe('Acme Ltd');
    const { body } = await call('GET', `${RECORDS}/deals/${dealId}`);
    expect(body['associated'].companies.map((one: { id: string }) => one.id)).toEqual([
      merged.body['id'],
    ]);
  });
});

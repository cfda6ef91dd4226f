import { describe, expect, it } from 'vitest';
import { openConnectedPortal } from '../testing/test-portal.ts';

const DEALS = '/crm/objects/2026-03/deals';

describe('a record', () => {
  it('is made, read by name or type id, changed and archived', async () => {
    const { call, violations } = await openConnectedPortal();
    const made = await call('POST', DEALS, {
      properties: { dealname: 'Roof', dealstage: 'qualifiedtobuy', amount: '1200.50' },
    });
    expect(made.status).toBe(201);
    expect(made.body['properties']).toMatchObject({ pipeline: 'default', amount: '1200.50' });
    const id = made.body['id'];
    const read = await call('GET', `/crm/objects/2026-03/0-3/${id}?properties=dealname,nonsense`);
    expect(read.body['properties']).toMatchObject({ dealname: 'Roof', hs_object_id: id });
    expect(read.body['properties']).not.toHaveProperty('nonsense');
    await call('PATCH', `${DEALS}/${id}`, { properties: { dealstage: 'closedwon', amount: '' } });
    const won = await call('GET', `${DEALS}/${id}?properties=hs_is_closed_won,amount,dealtype`);
    expect(won.body['properties']).toMatchObject({
      hs_is_closed_won: 'true',
      amount: '',
      dealtype: null,
    });
    expect((await call('DELETE', `${DEALS}/${id}`)).status).toBe(204);
    expect((await call('GET', `${DEALS}/${id}`)).status).toBe(404);
    expect((await call('GET', `${DEALS}/${id}?archived=true`)).body['archived']).toBe(true);
    expect(await violations()).toEqual({ count: 0, violations: [] });
  });

  it.each([
    ['deals', { dealnam: 'x' }, 'PROPERTY_DOESNT_EXIST'],
    ['deals', { amount: '12,5' }, 'INVALID_INTEGER'],
    ['deals', { closedate: 'soon' }, 'INVALID_DATE'],
    ['deals', { closedate: ' 2026-11-22' }, 'INVALID_VALUE'],
    ['deals', { dealstage: 'nowhere' }, 'INVALID_OPTION'],
    ['deals', { dealtype: 'odd' }, 'INVALID_OPTION'],
    ['deals', { deal_currency_code: 'XXX' }, 'INVALID_OPTION'],
    ['deals', { hubspot_owner_id: '1' }, 'INVALID_OWNER_ID'],
    ['deals', { createdate: '2026-11-22' }, 'READ_ONLY_VALUE'],
    ['notes', { hs_note_body: 'x' }, 'MISSING_REQUIRED_PROPERTY'],
  ])('of %s is not made from %j: %s', async (type, properties, code) => {
    const { call } = await openConnectedPortal();
    const answer = await call('POST', `/crm/objects/2026-03/${type}`, { properties });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ category: 'VALIDATION_ERROR', status: 'error' });
    expect(answer.body['errors'][0].code).toBe(code);
    expect((await call('GET', `/crm/objects/2026-03/${type}`)).body['results']).toEqual([]);
  });

  it('answers instants as HubSpot prints them', async () => {
    const { call } = await openConnectedPortal();
    const closedate = String(Date.parse('2027-01-08T23:00:00Z'));
    const made = await call('POST', DEALS, { properties: { closedate } });
    expect(made.body['properties'].closedate).toBe('2027-01-08T23:00:00Z');
  });

  it('is made with its associations, primary company first', async () => {
    const { call, violations } = await openConnectedPortal();
    const company = await call('POST', '/crm/objects/2026-03/companies', {
      properties: { name: 'Acme' },
    });
    const deal = await call('POST', DEALS, { properties: { dealname: 'Roof' } });
    const pair = `${DEALS}/${deal.body['id']}/associations`;
    await call('PUT', `${pair}/default/companies/${company.body['id']}`);
    const types = (ids: number[]) =>
      ids.map((associationTypeId) => ({
        associationCategory: 'HUBSPOT_DEFINED',
        associationTypeId,
      }));
    const note = await call('POST', '/crm/objects/2026-03/notes', {
      properties: { hs_timestamp: '2026-11-22T12:00:00Z', hs_note_body: 'Hello' },
      associations: [
        { to: { id: deal.body['id'] }, types: types([214]) },
        { to: { id: company.body['id'] }, types: types([190]) },
      ],
    });
    expect(note.status).toBe(201);
    const read = await call('POST', '/crm/associations/2026-03/deals/companies/batch/read', {
      inputs: [{ id: deal.body['id'] }],
    });
    const kinds = read.body['results'][0].to[0].associationTypes;
    expect(kinds.map((kind: { typeId: number }) => kind.typeId)).toEqual([341, 5]);
    const shown = await call('GET', `${DEALS}/${deal.body['id']}?associations=notes,companies`);
    expect(shown.body['associations'].notes.results[0].id).toBe(note.body['id']);
    expect(await violations()).toMatchObject({ count: 0 });
  });

  it('keeps nothing of a note that names an association that cannot be', async () => {
    const { call } = await openConnectedPortal();
    const answer = await call('POST', '/crm/objects/2026-03/notes', {
      properties: { hs_timestamp: '2026-11-22T12:00:00Z' },
      associations: [
        {
          to: { id: '1' },
          types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 9 }],
        },
      ],
    });
    expect(answer.status).toBe(400);
    expect((await call('GET', '/crm/objects/2026-03/notes')).body['results']).toEqual([]);
  });

  it('merged with another becomes a new one that both old ids lead to', async () => {
    const { call } = await openConnectedPortal();
    const companies = '/crm/objects/2026-03/companies';
    const a = (await call('POST', companies, { properties: { name: 'A' } })).body['id'];
    const b = (await call('POST', companies, { properties: { name: 'B', country: 'DE' } })).body[
      'id'
    ];
    const merged = await call('POST', `${companies}/merge`, {
      primaryObjectId: a,
      objectIdToMerge: b,
    });
    expect(merged.body['properties']).toMatchObject({ name: 'A', country: 'DE' });
    for (const id of [a, b]) {
      expect((await call('GET', `${companies}/${id}`)).body['id']).toBe(merged.body['id']);
    }
  });
});

describe('a path', () => {
  it.each([
    '/crm/v3/objects/deals',
    '/crm/v4/objects/deals',
    '/oauth/v1/token',
    '/crm/objects/2025-01/deals',
  ])('%s is unknown, as only the dated ones are', async (path) => {
    const { call } = await openConnectedPortal();
    const answer = await call('GET', path);
    expect(answer.status).toBe(404);
    expect(answer.body['status']).toBe('error');
  });

  it('of an object type the portal does not have is refused', async () => {
    const { call } = await openConnectedPortal();
    const answer = await call('GET', '/crm/objects/2026-03/spaceships');
    expect(answer.status).toBe(400);
    expect(answer.body['message']).toContain('spaceships');
  });
});

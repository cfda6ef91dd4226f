import { describe, expect, it } from 'vitest';
import { openConnectedPortal } from '../testing/test-portal.ts';

const OBJECTS = '/crm/objects/2026-03';

async function openPortalWithRecords() {
  const portal = await openConnectedPortal();
  const make = async (type: string) =>
    String((await portal.call('POST', `${OBJECTS}/${type}`, made(type))).body['id']);
  const made = (type: string) => ({
    properties: type === 'notes' ? { hs_timestamp: '2026-11-22T12:00:00Z' } : {},
  });
  return { ...portal, make };
}

type Tie = { toObjectId: string; associationTypes: { typeId: number }[] };
const typeIds = (results: Tie[]) =>
  results.map(({ associationTypes }) => associationTypes.map(({ typeId }) => typeId));

describe('a default association', () => {
  it.each([
    ['deals', 'companies', [341, 5], [342, 6]],
    ['companies', 'deals', [342, 6], [341, 5]],
    ['deals', 'contacts', [3], [4]],
    ['contacts', 'companies', [279, 1], [280, 2]],
    ['notes', 'deals', [214], [213]],
    ['notes', 'companies', [190], [189]],
    ['deals', 'deals', [451], [451]],
  ])('from %s to %s is %j there and %j back', async (from, to, there, back) => {
    const { call, make, violations } = await openPortalWithRecords();
    const [a, b] = [await make(from), await make(to)];
    const path = `${OBJECTS}/${from}/${a}/associations`;
    expect((await call('PUT', `${path}/default/${to}/${b}`)).status).toBe(200);
    const forth = await call('GET', `${path}/${to}`);
    const reverse = await call('GET', `${OBJECTS}/${to}/${b}/associations/${from}`);
    expect(typeIds(forth.body['results'])).toEqual([there]);
    expect(typeIds(reverse.body['results'])).toEqual([back]);
    expect((await call('DELETE', `${path}/${to}/${b}`)).status).toBe(204);
    expect((await call('GET', `${path}/${to}`)).body['results']).toEqual([]);
    expect(await violations()).toMatchObject({ count: 0 });
  });

  it('makes only the first company the primary one', async () => {
    const { call, make } = await openPortalWithRecords();
    const deal = await make('deals');
    const path = `${OBJECTS}/deals/${deal}/associations`;
    for (const company of [await make('companies'), await make('companies')]) {
      await call('PUT', `${path}/default/companies/${company}`);
    }
    const { body } = await call('GET', `${path}/companies`);
    expect(typeIds(body['results'])).toEqual([[341, 5], [341]]);
  });

  it('needs two living records', async () => {
    const { call, make } = await openPortalWithRecords();
    const deal = await make('deals');
    const path = `${OBJECTS}/deals/${deal}/associations/default/companies/1`;
    expect((await call('PUT', path)).status).toBe(404);
  });
});

describe('a labelled association', () => {
  it('can be of the portal’s own making', async () => {
    const { call, make, violations } = await openPortalWithRecords();
    const path = '/crm/associations/2026-03/deals/companies';
    const label = await call('POST', `${path}/labels`, { name: 'partner', label: 'Partner' });
    const [there] = label.body['results'];
    const [deal, company] = [await make('deals'), await make('companies')];
    const types = [{ associationCategory: 'USER_DEFINED', associationTypeId: there.typeId }];
    const made = await call('POST', `${path}/batch/create`, {
      inputs: [{ from: { id: deal }, to: { id: company }, types }],
    });
    expect(made.status).toBe(201);
    expect(made.body['results'][0].labels).toEqual(['Partner']);
    const { body } = await call('GET', `${path}/labels`);
    expect(body['results']).toContainEqual(there);
    expect(await violations()).toMatchObject({ count: 0 });
  });

  it('needs a list of types in its body', async () => {
    const { call, make } = await openPortalWithRecords();
    const [deal, company] = [await make('deals'), await make('companies')];
    const path = `${OBJECTS}/deals/${deal}/associations/companies/${company}`;
    expect((await call('PUT', path)).status).toBe(400);
    const wrong = [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 214 }];
    expect((await call('PUT', path, wrong)).status).toBe(400);
    const right = [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 5 }];
    expect((await call('PUT', path, right)).status).toBe(201);
  });
});

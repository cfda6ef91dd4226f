import { describe, expect, it } from 'vitest';
import { openConnectedPortal } from '../testing/test-portal.ts';

const SEARCH = '/crm/objects/2026-03/deals/search';

async function openPortalWithDeals() {
  const portal = await openConnectedPortal({ searchesPerSecond: 1000 });
  const deals = [
    { dealname: 'Solar roof Berlin', amount: '900', closedate: '2026-12-01T00:00:00Z' },
    { dealname: 'Wind park', amount: '10000', closedate: '2027-02-01T00:00:00Z' },
    { dealname: 'Heat pump Berlin', dealstage: 'closedlost' },
  ];
  for (const properties of deals) {
    await portal.call('POST', '/crm/objects/2026-03/deals', { properties });
  }
  portal.time.now += 2000;
  return portal;
}

describe('search', () => {
  it.each([
    ['EQ', { propertyName: 'dealname', operator: 'EQ', value: 'wind PARK' }, ['Wind park']],
    [
      'NEQ',
      { propertyName: 'amount', operator: 'NEQ', value: '900' },
      ['Wind park', 'Heat pump Berlin'],
    ],
    ['GT', { propertyName: 'amount', operator: 'GT', value: '1000' }, ['Wind park']],
    [
      'LTE',
      { propertyName: 'amount', operator: 'LTE', value: '10000' },
      ['Solar roof Berlin', 'Wind park'],
    ],
    [
      'BETWEEN',
      {
        propertyName: 'closedate',
        operator: 'BETWEEN',
        value: '2026-11-30',
        highValue: String(Date.parse('2026-12-02')),
      },
      ['Solar roof Berlin'],
    ],
    [
      'IN in lower case',
      { propertyName: 'dealname', operator: 'IN', values: ['wind park'] },
      ['Wind park'],
    ],
    [
      'IN in the case of the value',
      { propertyName: 'dealname', operator: 'IN', values: ['Wind park'] },
      [],
    ],
    ['HAS_PROPERTY', { propertyName: 'dealstage', operator: 'HAS_PROPERTY' }, ['Heat pump Berlin']],
    [
      'NOT_HAS_PROPERTY',
      { propertyName: 'amount', operator: 'NOT_HAS_PROPERTY' },
      ['Heat pump Berlin'],
    ],
    [
      'CONTAINS_TOKEN',
      { propertyName: 'dealname', operator: 'CONTAINS_TOKEN', value: 'ber*' },
      ['Solar roof Berlin', 'Heat pump Berlin'],
    ],
  ])('finds by %s', async (_, filter, names) => {
    const { call } = await openPortalWithDeals();
    const answer = await call('POST', SEARCH, { filterGroups: [{ filters: [filter] }] });
    expect(answer.status).toBe(200);
    const found = answer.body['results'].map(
      (one: { properties: { dealname: string } }) => one.properties.dealname,
    );
    expect(found).toEqual(names);
  });

  it('pages, sorts and takes sorts written as objects', async () => {
    const { call, violations } = await openPortalWithDeals();
    const sorts = [{ propertyName: 'dealname', direction: 'DESCENDING' }];
    const first = await call('POST', SEARCH, { limit: 2, sorts });
    expect(first.body).toMatchObject({ total: 3, paging: { next: { after: '2' } } });
    const rest = await call('POST', SEARCH, { limit: 2, sorts, after: '2' });
    expect(rest.body['results'][0].properties.dealname).toBe('Heat pump Berlin');
    expect(rest.body).not.toHaveProperty('paging');
    expect(await violations()).toMatchObject({ count: 0 });
  });

  it('does not see a write until its delay has passed', async () => {
    const { call, time } = await openPortalWithDeals();
    const filter = { propertyName: 'amount', operator: 'EQ', value: '1' };
    const count = async () =>
      (await call('POST', SEARCH, { filterGroups: [{ filters: [filter] }] })).body['total'];
    const made = await call('POST', '/crm/objects/2026-03/deals', { properties: { amount: '1' } });
    time.now += 1999;
    expect(await count()).toBe(0);
    time.now += 1;
    expect(await count()).toBe(1);
    const path = `/crm/objects/2026-03/deals/${made.body['id']}`;
    await call('PATCH', path, { properties: { amount: '2' } });
    expect(await count()).toBe(1);
    await call('DELETE', path);
    expect(await count()).toBe(1);
    time.now += 2000;
    expect(await count()).toBe(0);
  });

  const filters = (count: number) =>
    Array.from({ length: count }, () => ({ propertyName: 'amount', operator: 'HAS_PROPERTY' }));
  it.each([
    ['six groups', { filterGroups: Array.from({ length: 6 }, () => ({ filters: filters(1) })) }],
    ['seven filters in a group', { filterGroups: [{ filters: filters(7) }] }],
    ['nineteen filters', { filterGroups: [5, 5, 5, 4].map((n) => ({ filters: filters(n) })) }],
    ['a page of 201', { limit: 201 }],
    ['the 10,001st result', { limit: 200, after: '9801' }],
    ['a body of over 3,000 characters', { query: 'x'.repeat(3000) }],
    [
      'an unknown property',
      { filterGroups: [{ filters: [{ propertyName: 'nope', operator: 'HAS_PROPERTY' }] }] },
    ],
    [
      'an unknown operator',
      { filterGroups: [{ filters: [{ propertyName: 'amount', operator: 'LIKE', value: '1' }] }] },
    ],
  ])('refuses %s', async (_, request) => {
    const { call } = await openConnectedPortal();
    const answer = await call('POST', SEARCH, request);
    expect(answer.status).toBe(400);
    expect(answer.body['category']).toBe('VALIDATION_ERROR');
  });
});

import { describe, expect, it } from 'vitest';
import { createSchemaGuard } from './schema-guard.ts';
import { openConnectedPortal } from './testing/test-portal.ts';

const record = {
  id: '1',
  properties: { amount: '5', dealname: null },
  createdAt: '2026-11-22T12:00:00.000Z',
  updatedAt: '2026-11-22T12:00:00.000Z',
  archived: false,
};

describe('the schema guard', () => {
  it.each([
    ['a right record', {}, 0],
    ['a numeric id', { id: 1 }, 1],
    ['a number among the properties', { properties: { amount: 5 } }, 1],
    ['a date that is none', { createdAt: 'today' }, 1],
    ['a member the shape does not name', { url: 'x' }, 1],
  ])('answers %s as it should', (_, change, count) => {
    const lines: string[] = [];
    const guard = createSchemaGuard((line) => lines.push(line));
    guard.check('response', 'GET /deal', 'deals/SimplePublicObject', { ...record, ...change });
    expect(guard.violations().count).toBe(count);
    expect(lines).toHaveLength(count);
  });

  it('knows the names of the wire', () => {
    const guard = createSchemaGuard(() => {});
    const token = {
      access_token: 'a',
      refresh_token: 'r',
      expires_in: 1800,
      token_type: 'bearer',
      token_use: 'access_token',
    };
    const input = { inputs: [{ from: { id: '1' }, to: { id: '2' } }] };
    const shape = 'associations_v4/BatchInputPublicDefaultAssociationMultiPost';
    guard.check('response', 'token', 'oauth/AccessTokenResponse', token);
    guard.check('request', 'associate', shape, input);
    expect(guard.violations().violations).toEqual([]);
  });

  it.each([
    ['a number for a value', { properties: { amount: 5 } }],
    ['no properties', {}],
    ['a member there is not', { properties: {}, propertys: {} }],
  ])('counts and refuses a request with %s', async (_, body) => {
    const { call, violations } = await openConnectedPortal();
    const answer = await call('POST', '/crm/objects/2026-03/deals', body);
    expect(answer.status).toBe(400);
    const found = await violations();
    expect(found).toMatchObject({
      count: 1,
      violations: [{ direction: 'request', shape: 'deals/SimplePublicObjectInputForCreate' }],
    });
  });
});

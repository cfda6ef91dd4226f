import { describe, expect, it } from 'vitest';
import { openConnectedPortal } from '../testing/test-portal.ts';

const OWNERS = '/crm/owners/2026-03';
const SEARCH = '/crm/objects/2026-03/deals/search';

describe('the rate limit', () => {
  it('lets 110 requests through in any ten seconds', async () => {
    const { call, time } = await openConnectedPortal();
    for (let n = 0; n < 110; n += 1) {
      time.now += 10;
      const { status, headers } = await call('GET', OWNERS);
      expect(status).toBe(200);
      expect(headers['x-hubspot-ratelimit-remaining']).toBe(String(109 - n));
    }
    const refused = await call('GET', OWNERS);
    expect(refused.status).toBe(429);
    expect(refused.body).toMatchObject({
      policyName: 'TEN_SECONDLY_ROLLING',
      category: 'RATE_LIMITS',
    });
    expect(refused.headers).toMatchObject({
      'x-hubspot-ratelimit-max': '110',
      'x-hubspot-ratelimit-interval-milliseconds': '10000',
      'retry-after': '9',
    });
    time.now += Number(refused.headers['retry-after']) * 1000;
    expect((await call('GET', OWNERS)).status).toBe(200);
  });

  it('lets five searches through in any second, without headers', async () => {
    const { call, time } = await openConnectedPortal();
    for (let n = 0; n < 5; n += 1) expect((await call('POST', SEARCH, {})).status).toBe(200);
    const refused = await call('POST', SEARCH, {});
    expect(refused.body['policyName']).toBe('SECONDLY');
    expect(refused.headers).not.toHaveProperty('x-hubspot-ratelimit-max');
    time.now += 1000;
    expect((await call('POST', SEARCH, {})).status).toBe(200);
  });
});

describe('a fault', () => {
  it.each([429, 423, 477, 500, 502])('answers %i as often as asked and no more', async (status) => {
    const { call, violations } = await openConnectedPortal();
    const fault = { kind: 'status', status, path: OWNERS, times: 2, retryAfterSeconds: 3 };
    await call('POST', '/__sandbox/faults', fault);
    expect((await call('GET', '/account-info/2026-03/details')).status).toBe(200);
    for (const expected of [status, status, 200]) {
      const answer = await call('GET', OWNERS);
      expect(answer.status).toBe(expected);
      if (expected !== 200) expect(answer.headers['retry-after']).toBe('3');
    }
    expect(await violations()).toMatchObject({ count: 0 });
  });

  it('can break the JSON of an answer whose work was done', async () => {
    const { call } = await openConnectedPortal();
    await call('POST', '/__sandbox/faults', { kind: 'malformed', method: 'POST' });
    const broken = await call('POST', '/crm/objects/2026-03/deals', { properties: {} });
    expect(() => JSON.parse(broken.text)).toThrow(SyntaxError);
    const deals = await call('GET', '/crm/objects/2026-03/deals');
    expect(deals.body['results']).toHaveLength(1);
  });

  it.each(['drop', 'lost-answer'])('can %s the connection', async (kind) => {
    const { call, app } = await openConnectedPortal();
    const origin = await app.listen({ port: 0 });
    await call('POST', '/__sandbox/faults', { kind, path: OWNERS });
    await expect(fetch(origin + OWNERS)).rejects.toThrow('fetch failed');
    expect((await fetch(origin + OWNERS)).status).toBe(401);
    await app.close();
  });
});

import { describe, expect, it } from 'vitest';
import { openConnectedPortal } from './testing/test-portal.ts';

describe('the portal', () => {
  it.each([
    ['Europe/Berlin', '+01:00', 3_600_000],
    ['America/New_York', '-05:00', -18_000_000],
    ['Etc/UTC', '+00:00', 0],
  ])('in %s is %s from UTC', async (timeZone, utcOffset, utcOffsetMilliseconds) => {
    const { call } = await openConnectedPortal({ portal: { timeZone, portalId: 7 } });
    const { body } = await call('GET', '/account-info/2026-03/details');
    expect(body).toMatchObject({
      portalId: 7,
      timeZone,
      utcOffset,
      utcOffsetMilliseconds,
      companyCurrency: 'EUR',
    });
  });

  it('finds owners by mail address and by user id', async () => {
    const { call, violations } = await openConnectedPortal();
    const all = (await call('GET', '/crm/owners/2026-03')).body['results'];
    const { id, email, userId } = all[0];
    const byEmail = await call('GET', `/crm/owners/2026-03?email=${encodeURIComponent(email)}`);
    expect(byEmail.body['results']).toEqual([all[0]]);
    const byUser = await call('GET', `/crm/owners/2026-03/${userId}?idProperty=userId`);
    expect(byUser.body['id']).toBe(id);
    expect((await call('GET', `/crm/owners/2026-03/${userId}`)).status).toBe(404);
    expect(await violations()).toMatchObject({ count: 0 });
  });

  it('has one deal pipeline with open, won and lost stages', async () => {
    const { call, violations } = await openConnectedPortal();
    const { body } = await call('GET', '/crm/pipelines/2026-03/deals');
    const stages: { id: string; metadata: object }[] = body['results'][0].stages;
    expect(stages.find(({ id }) => id === 'closedwon')?.metadata).toEqual({
      isClosed: 'true',
      probability: '1.0',
    });
    expect(await violations()).toMatchObject({ count: 0 });
  });
});

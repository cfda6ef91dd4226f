import { expect, it } from 'vitest';
import type { CrmUnderTest } from './crm-under-test.ts';

/** What a CRM tells of itself, and how it is made ready for us. */
export function checkAccount(opened: () => CrmUnderTest): void {
  it('names its people, each once', async () => {
    const test = opened();
    const users = await test.crm.listUsers();
    expect(users.length).toBeGreaterThan(0);
    expect(new Set(users.map(({ userId }) => userId)).size).toBe(users.length);
  });

  it('tells what the account is', async () => {
    const test = opened();
    expect(await test.crm.readAccount()).toMatchObject({
      externalAccountId: expect.stringMatching(/^[0-9A-Za-z]+$/),
      timeZone: 'Europe/Berlin',
      currency: 'EUR',
      environment: 'sandbox',
    });
  });

  it('provisions again without a change', async () => {
    const test = opened();
    const first = await test.crm.provision();
    expect(first[0]).toMatchObject({ object: 'deal', properties: expect.any(Number) });
    expect(await test.crm.provision()).toEqual(first);
  });
}

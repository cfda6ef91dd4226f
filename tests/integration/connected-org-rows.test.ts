import { upsertPartner } from '@alongside/shared/contracts/partner/upsert';
import { listTenants } from '@alongside/backend/platform/database/list-tenants';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openOrg, type ConnectedOrg } from '../support/connected-org.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let place: ConnectedOrg;

beforeAll(async () => {
  database = await createTestDatabase();
  place = await openOrg(database.url);
});

afterAll(async () => {
  await place.close();
  await database.close();
});

test('an org that is connected again is told all that there is', async () => {
  const account = place.org.create('Account', { Name: 'Northwind', Website: 'northwind-it.com' });
  const tier = () => place.org.read('Account', account)['PRM_Partner_Tier__c'];
  await place.connect();
  const { dispatch, drain, database: ours } = place.product;
  const [tenant] = await listTenants(ours);
  const actor = { kind: 'system', tenantId: tenant!.tenantId, origin: 'operator' } as const;
  const partner = {
    reference: 'northwind',
    name: 'Northwind',
    domain: 'northwind-it.com',
    type: 'reseller',
    tier: 'gold',
    status: 'active',
    idempotencyKey: 'northwind-1',
  } as const;
  await dispatch(upsertPartner, actor, partner, { requestId: 'northwind-1' });
  await drain.run();
  expect(tier()).toBe('gold');
  // That the account is the partner's is told once more.
  await drain.run();
  // Somebody emptied it by hand; nothing of ours has changed since.
  place.org.update('Account', account, { PRM_Partner_Tier__c: null });
  await drain.run();
  expect(tier()).toBeNull();
  await place.connect();
  await drain.run();
  expect(tier()).toBe('gold');
});

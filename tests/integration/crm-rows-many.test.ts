import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { keepRows } from '../support/keep-rows.ts';
import { queryInTenant } from '../support/query-in-tenant.ts';
import { createSyncedProgramme, type SyncedProgramme } from '../support/synced-programme.ts';

let database: TestDatabase;
let programme: SyncedProgramme;

beforeEach(async () => {
  database = await createTestDatabase();
  programme = await createSyncedProgramme(database.url);
});

afterEach(async () => {
  await programme.close();
  await database.close();
});

test('10,000 registrations go out in calls of 200, each told once', async () => {
  const id = await programme.register(await programme.addPartner('Northwind'));
  await queryInTenant(
    database.pool,
    programme.tenantId,
    `INSERT INTO registration (tenant_id, id, partner_id, partner_contact_id, customer_id, registration_type, origin,
       company_name, contact_name, amount_minor, currency, expected_close_on, review_status, policy_version,
       submitted_at, complete, decision_due_at, last_activity_at)
     SELECT tenant_id, gen_random_uuid(), partner_id, partner_contact_id, customer_id, registration_type, origin,
       company_name || n, contact_name, amount_minor, currency, expected_close_on, review_status, policy_version,
       submitted_at, complete, decision_due_at, last_activity_at
     FROM registration, generate_series(2, 10000) AS n`,
  );
  await keepRows(programme, programme.crm);
  await programme.drain.run();
  expect(programme.crm.registrationRows.has(id)).toBe(true);
  expect(programme.crm.registrationRows.size).toBe(10_000);
  // Four lanes take rows at once, so that each may end with less than a full call.
  const written = programme.crm.calls.filter(({ call }) => call === 'writeRegistrations').length;
  expect(written).toBeGreaterThanOrEqual(50);
  expect(written).toBeLessThanOrEqual(53);
  expect((await programme.rows()).filter(({ status }) => status !== 'done')).toEqual([]);
});

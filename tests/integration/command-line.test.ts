import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { addLine, fakeHandlers } from '../support/fake-operations.ts';
import { createInstallation } from '../support/installation.ts';
import { queryInTenant } from '../support/query-in-tenant.ts';
import { backendSettings, runCli } from '../support/run-backend.ts';
import { createTenant } from '../support/tenant.ts';
import { crmUser, tryDispatch } from '../support/try-dispatch.ts';
import { decodeId, newId } from '@alongside/backend/platform/ids';

let store: TestDatabase;
let settings: Record<string, string>;

beforeAll(async () => {
  store = await createTestDatabase();
  settings = backendSettings(store.url);
});
afterAll(() => store.close());

async function writeTwice(): Promise<void> {
  const tried = tryDispatch(store.url, fakeHandlers({}));
  const actor = crmUser(await createTenant(store.pool), 'admin');
  for (const number of [1, 2]) {
    const input = { number, code: `L${number}`, idempotencyKey: `key-000${number}` };
    await tried.dispatch(addLine, actor, input, { requestId: 'req' });
  }
  await tried.database.close();
}

test('audit verify says that every chain is whole, and finds the one that is not', async () => {
  await writeTwice();
  const whole = await runCli(['audit', 'verify'], settings);
  expect(whole).toMatchObject({ code: 0, stdout: 'Sample vendor: 2 events, unbroken.\n' });
  await store.pool.query('ALTER TABLE audit_event DISABLE TRIGGER USER');
  await store.pool.query('ALTER TABLE audit_event NO FORCE ROW LEVEL SECURITY');
  await store.pool.query(`UPDATE audit_event SET details = '{}' WHERE sequence = 2`);
  await store.pool.query('ALTER TABLE audit_event FORCE ROW LEVEL SECURITY');
  const broken = await runCli(['audit', 'verify', '--json'], settings);
  expect(broken.code).toBe(1);
  expect(JSON.parse(broken.stdout)).toMatchObject({ tenants: [{ events: 1, brokenAt: 2 }] });
});

test('migrate needs to know the database and nothing else', async () => {
  const { DATABASE_URL = '' } = settings;
  expect(await runCli(['migrate'], { DATABASE_URL })).toMatchObject({
    code: 0,
    stdout: 'The tables are up to date.\n',
  });
  expect(await runCli(['migrate'], {})).toEqual({
    code: 1,
    stdout: '',
    stderr: 'DATABASE_URL is not set.\n',
  });
});

test('role set gives a known user a role, approver a group, and says when nobody is known', async () => {
  const tenantId = await createTenant(store.pool);
  const installationId = await createInstallation(store.pool, tenantId, '600001');
  await queryInTenant(
    store.pool,
    tenantId,
    `INSERT INTO crm_user (tenant_id, id, installation_id, external_user_id, email, name)
     VALUES ($1, $2, $3, '7', 'Ann@vendor.example', 'Ann')`,
    [
      decodeId('tenant', tenantId),
      decodeId('crmUser', newId('crmUser')),
      decodeId('installation', installationId),
    ],
  );
  const done = await runCli(['role', 'set', 'ann@vendor.example', 'manager'], settings);
  expect(done).toMatchObject({ code: 0 });
  expect(done.stdout).toContain('ann@vendor.example is manager at Sample vendor.');
  const rows = await queryInTenant(store.pool, tenantId, 'SELECT role FROM crm_user');
  expect(rows).toEqual([{ role: 'manager' }]);
  const approver = ['approver', 'emea', 'ann@vendor.example', '--tenant', tenantId];
  expect(await runCli(approver, settings)).toMatchObject({
    code: 0,
    stdout: 'ann@vendor.example answers for emea.\n',
  });
  const groups = () => queryInTenant(store.pool, tenantId, 'SELECT key FROM approver');
  expect(await groups()).toEqual([{ key: 'emea' }]);
  await runCli([...approver, '--remove'], settings);
  expect(await groups()).toEqual([]);
  const unknown = await runCli(['role', 'set', 'bob@vendor.example', 'admin'], settings);
  expect(unknown).toMatchObject({
    code: 1,
    stderr: 'Nobody with the address bob@vendor.example has opened Alongside in a CRM yet.\n',
  });
  const wrong = await runCli(['role', 'set', 'ann@vendor.example', 'king'], settings);
  expect(wrong.code).toBe(1);
  expect(wrong.stderr).toContain('role');
});

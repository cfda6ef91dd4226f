import { getInstallationStatus } from '@alongside/shared/contracts/installation/get-status';
import { setRole } from '@alongside/shared/contracts/installation/set-role';
import { processWebhooks } from '@alongside/backend/crm-sync/process-webhooks';
import { listTenants } from '@alongside/backend/platform/database/list-tenants';
import { runAsSystem } from '@alongside/backend/platform/database/run-as-system';
import { runInTenant } from '@alongside/backend/platform/database/run-in-tenant';
import type { TenantTransaction } from '@alongside/backend/platform/database/database';
import type { CrmUserActor } from '@alongside/shared/vocabulary/actor';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { encodeId } from '@alongside/backend/platform/ids';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openPortal, type ConnectedPortal } from '../support/connected-portal.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let portal: ConnectedPortal;
let tenantId: Id<'tenant'>;
let page: { status: number; text: string };

beforeAll(async () => {
  database = await createTestDatabase();
  portal = await openPortal(database.url);
  page = await portal.connect();
  tenantId = (await listTenants(portal.product.database))[0]!.tenantId;
});

afterAll(async () => {
  await portal.close();
  await database.close();
});

const inTenant = <T>(work: (tx: TenantTransaction) => Promise<T>) =>
  runInTenant(portal.product.database, tenantId, work);
const system = () => ({ kind: 'system', tenantId, origin: 'operator' }) as const;
const admin = async (): Promise<CrmUserActor> => {
  const row = await inTenant((tx) =>
    tx.selectFrom('crm_user').selectAll().where('role', '=', 'admin').executeTakeFirstOrThrow(),
  );
  const installationId = encodeId('installation', row.installation_id);
  const crmUserId = encodeId('crmUser', row.id);
  return { kind: 'crm_user', tenantId, installationId, crmUserId, role: 'admin' };
};
const sync = () => {
  const { services, database: open, dispatch } = portal.product;
  return processWebhooks({ ...services, database: open, dispatch });
};
const deals = () => inTenant((tx) => tx.selectFrom('deal').selectAll().orderBy('name').execute());

test('connecting makes a tenant with the default rules, its people and our properties', async () => {
  expect(page.status).toBe(200);
  expect(page.text).toContain('<h1>Connected</h1>');
  expect(page.text).toContain('add the Alongside card');
  const tenants = await runAsSystem(portal.product.database, (tx) =>
    tx.selectFrom('tenant').selectAll().execute(),
  );
  expect(tenants).toMatchObject([
    { name: 'brightloom.example', home_currency: 'EUR', time_zone: 'Europe/Berlin' },
  ]);
  const policy = await inTenant((tx) => tx.selectFrom('policy').selectAll().execute());
  expect(policy).toMatchObject([
    { version: 1, document: { calendar: { timeZone: 'Europe/Berlin' } } },
  ]);
  const users = await inTenant((tx) =>
    tx.selectFrom('crm_user').select(['email', 'role', 'name']).orderBy('email').execute(),
  );
  expect(users).toMatchObject([
    { email: 'clara.lindqvist@brightloom.example', role: 'ae', name: 'Clara Lindqvist' },
    { email: 'ines.moreau@brightloom.example', role: 'admin' },
    { email: 'noor.haddad@brightloom.example', role: 'ae' },
    { email: 'tomas.okafor@brightloom.example', role: 'ae' },
  ]);
  const status = await portal.product.dispatch(
    getInstallationStatus,
    await admin(),
    {},
    { requestId: 'r' },
  );
  expect(status).toMatchObject({
    account: 'brightloom.example',
    provisioned: [{ object: 'deal', properties: 27 }],
    sync: { state: 'synced' },
    waiting: 0,
    parked: 0,
  });
});

test('connecting again keeps the tenant, the roles and the tokens usable', async () => {
  const input = {
    email: 'Noor.Haddad@brightloom.example',
    role: 'manager',
    idempotencyKey: 'role-0001',
  };
  await portal.product.dispatch(setRole, system(), input, { requestId: 'r' });
  expect((await portal.connect()).status).toBe(200);
  expect(await listTenants(portal.product.database)).toHaveLength(1);
  const noor = await inTenant((tx) =>
    tx.selectFrom('crm_user').select('role').where('email', 'like', 'noor%').executeTakeFirst(),
  );
  expect(noor?.role).toBe('manager');
  const [installation] = await inTenant((tx) =>
    tx.selectFrom('installation').selectAll().execute(),
  );
  expect(installation?.sealed_tokens.includes('refreshToken')).toBe(false);
});

test.each([
  ['a code that was used', '/oauth/callback?code=used', 502, 'good only once'],
  ['no permission', '/oauth/callback?error=access_denied', 400, 'gave no permission'],
  ['a state of somebody else', '/oauth/callback?code=x&state=forged', 400, 'was not started here'],
])('%s changes nothing and says what to do', async (_what, route, status, words) => {
  const answer = await fetch(portal.origin + route);
  expect(answer.status).toBe(status);
  const text = await answer.text();
  expect(text).toContain(words);
  expect(text).toContain('/oauth/install');
});

test('a deal that a person makes or changes in the CRM is taken over, whatever comes twice', async () => {
  const recordId = await portal.addDeal('Halvorsen Logistics');
  await portal.deliverWebhooks();
  await sync();
  expect(await deals()).toMatchObject([
    {
      name: 'Halvorsen Logistics',
      amount_minor: 12_000_050,
      currency: 'EUR',
      stage_class: 'early',
    },
  ]);
  await portal.changeDeal(recordId, { dealstage: 'contractsent', amount: '99' });
  await portal.changeDeal(recordId, { dealstage: 'closedwon' });
  await portal.deliverWebhooks();
  await sync();
  await sync();
  expect(await deals()).toMatchObject([{ stage_class: 'won', amount_minor: 9_900 }]);
  const open = await runAsSystem(portal.product.database, (tx) =>
    tx.selectFrom('webhook_inbox').select('id').where('processed_at', 'is', null).execute(),
  );
  expect(open).toEqual([]);
});

test('a message that the CRM did not sign is refused and stored nowhere', async () => {
  const answer = await fetch(`${portal.origin}/webhooks/hubspot`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '[]',
  });
  expect(answer.status).toBe(401);
});

test('an access token that ran out is renewed once, by one of two processes that need it at the same time', async () => {
  const [installation] = await inTenant((tx) =>
    tx
      .updateTable('installation')
      .set({ access_expires_at: '2020-01-01T00:00:00.000Z' })
      .returning('id')
      .execute(),
  );
  const id = encodeId('installation', installation!.id);
  const processes = [portal.another(), portal.another()];
  const crms = await Promise.all(processes.map(({ services }) => services.crm(id)));
  const sent = vi.spyOn(globalThis, 'fetch');
  const answers = await Promise.all([...crms, ...crms].map((crm) => crm.readAccount()));
  const renewals = sent.mock.calls.filter(
    ([url]) => url instanceof URL && url.pathname.endsWith('/token'),
  );
  sent.mockRestore();
  for (const process of processes) await process.close();
  expect(answers.map(({ currency }) => currency)).toEqual(['EUR', 'EUR', 'EUR', 'EUR']);
  expect(renewals).toHaveLength(1);
});

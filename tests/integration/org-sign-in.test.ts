import { encodeId } from '@alongside/backend/platform/ids';
import { listTenants } from '@alongside/backend/platform/database/list-tenants';
import { runAsSystem } from '@alongside/backend/platform/database/run-as-system';
import { runInTenant } from '@alongside/backend/platform/database/run-in-tenant';
import type { SystemTransaction } from '@alongside/backend/platform/database/database';
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

const asSystem = <T>(work: (tx: SystemTransaction) => Promise<T>) =>
  runAsSystem(place.product.database, work);
const installation = () =>
  asSystem((tx) => tx.selectFrom('installation').selectAll().executeTakeFirstOrThrow());

test('an org without our package is told which fields it lacks, and connects once they are there', async () => {
  place.org.change({ packageInstalled: false });
  const refused = await place.connect();
  expect(refused.status).toBe(502);
  expect(refused.text).toContain('Install the Alongside package');
  expect(refused.text).toContain('PRM_Registration_Id__c');
  place.org.change({ packageInstalled: true });
  const connected = await place.connect();
  expect(connected.status).toBe(200);
  expect(connected.text).toContain('Alongside is connected to Brightloom.');
  const tenants = await asSystem((tx) => tx.selectFrom('tenant').selectAll().execute());
  expect(tenants).toMatchObject([
    { name: 'Brightloom', home_currency: 'EUR', time_zone: 'Europe/Berlin' },
  ]);
  expect(await installation()).toMatchObject({
    kind: 'salesforce',
    external_account_id: place.org.id,
    environment: 'sandbox',
    scopes: ['api', 'refresh_token'],
    provisioned: expect.arrayContaining([{ object: 'deal', properties: 27 }]) as unknown,
  });
});

test('its people are taken over, and whoever connected is the admin', async () => {
  const [tenant] = await listTenants(place.product.database);
  const users = await runInTenant(place.product.database, tenant!.tenantId, (tx) =>
    tx.selectFrom('crm_user').select(['email', 'role']).orderBy('email').execute(),
  );
  expect(users).toMatchObject([
    { email: 'clara.lindqvist@brightloom.example', role: 'ae' },
    { email: 'ines.moreau@brightloom.example', role: 'admin' },
    { email: 'noor.haddad@brightloom.example', role: 'ae' },
    { email: 'tomas.okafor@brightloom.example', role: 'ae' },
  ]);
});

test.each([
  ['a code without the sign-in it is of', 'code=x', 502, 'good only once'],
  ['no permission', 'error=access_denied', 400, 'gave no permission'],
  ['a state of somebody else', 'code=x&state=forged', 400, 'was not started here'],
])('%s changes nothing and says what to do', async (_what, query, status, words) => {
  const answer = await place.visit(`/oauth/salesforce/callback?${query}`);
  expect(answer.status).toBe(status);
  expect(answer.text).toContain(words);
  expect(answer.text).toContain('/oauth/salesforce/install');
});

test('a sandbox org signs in where sandboxes do, and its tokens are renewed by the org itself', async () => {
  const apart = await createTestDatabase();
  const other = await openOrg(apart.url, 'sandbox');
  expect(await other.connect()).toMatchObject({ status: 200 });
  const id = await runAsSystem(other.product.database, (tx) =>
    tx
      .updateTable('installation')
      .set({ access_expires_at: '2020-01-01T00:00:00.000Z' })
      .returning('id')
      .executeTakeFirstOrThrow(),
  );
  const crm = await other.product.services.crm(encodeId('installation', id.id));
  expect(await crm.readAccount()).toMatchObject({ name: 'Brightloom', environment: 'sandbox' });
  await other.close();
  await apart.close();
});

test('a server without the app of Salesforce says so to whoever wants to connect', async () => {
  const other = await openOrg(database.url, 'nowhere');
  for (const route of ['/oauth/salesforce/install', '/oauth/salesforce/callback?code=x']) {
    const page = await other.visit(route);
    expect(page.status).toBe(503);
    expect(page.text).toContain('SALESFORCE_CLIENT_ID and SALESFORCE_CLIENT_SECRET');
  }
  expect((await other.visit('/openapi.json')).status).toBe(200);
  await other.close();
});

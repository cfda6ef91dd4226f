import { listTenants } from '@alongside/backend/platform/database/list-tenants';
import { runAsSystem } from '@alongside/backend/platform/database/run-as-system';
import { runInTenant } from '@alongside/backend/platform/database/run-in-tenant';
import { inviteAccount } from '@alongside/shared/contracts/installation/invite-account';
import { setRole } from '@alongside/shared/contracts/installation/set-role';
import type { Operation } from '@alongside/shared/contracts/define-operation';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BothCrms, openBothCrms } from '../support/both-crms.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let place: BothCrms;
let tenantId: Id<'tenant'>;

beforeAll(async () => {
  database = await createTestDatabase();
  place = await openBothCrms(database.url);
  await place.portal.connect();
  tenantId = (await tenants())[0]!.tenantId;
  await operate(setRole, { email: 'noor.haddad@brightloom.example', role: 'manager' });
});

afterAll(async () => {
  await place.close();
  await database.close();
});

const tenants = () => listTenants(place.portal.product.database);
const operate = (operation: Operation, input: object) => {
  const actor = { kind: 'system', tenantId, origin: 'operator' } as const;
  const whole = { ...input, idempotencyKey: `key-${crypto.randomUUID()}` };
  return place.portal.product.dispatch(operation, actor, whole, { requestId: 'r' });
};
const accounts = () =>
  runAsSystem(place.portal.product.database, (tx) =>
    tx.selectFrom('installation').select(['tenant_id', 'kind']).orderBy('connected_at').execute(),
  );
const roles = async () => {
  const rows = await runInTenant(place.portal.product.database, tenantId, (tx) =>
    tx
      .selectFrom('crm_user as u')
      .innerJoin('installation as i', 'i.id', 'u.installation_id')
      .select(['u.email', 'u.role', 'i.kind'])
      .where('u.role', '<>', 'ae')
      .orderBy('i.kind')
      .orderBy('u.email')
      .execute(),
  );
  return rows.map(({ email, role, kind }) => `${kind}: ${email.split('.')[0]} ${role}`);
};

test('a second CRM joins by a link of the first, once the person who signed in agreed', async () => {
  const link = await place.invite();
  const asked = await place.signIn(link);
  expect(asked).toMatchObject({ status: 200 });
  expect(asked.text).toContain('<h1>Join the programme of brightloom.example?</h1>');
  expect(await accounts()).toHaveLength(1);
  const joined = await place.agree(asked);
  expect(joined.text).toContain('Alongside is connected to Brightloom.');
  const all = await accounts();
  expect(all.map(({ kind }) => kind)).toEqual(['hubspot', 'salesforce']);
  expect(new Set(all.map(({ tenant_id }) => tenant_id)).size).toBe(1);
  expect(await tenants()).toHaveLength(1);
});

test('people keep the role they have in the other CRM, by address, and the rules stay', async () => {
  expect(await roles()).toEqual([
    'hubspot: ines admin',
    'hubspot: noor manager',
    'salesforce: ines admin',
    'salesforce: noor manager',
  ]);
  const policies = await runInTenant(place.portal.product.database, tenantId, (tx) =>
    tx.selectFrom('policy').select('version').execute(),
  );
  expect(policies).toEqual([{ version: 1 }]);
});

test('the same account joins again, and connects again without a link, as it is', async () => {
  for (const address of [await place.invite(), `${place.portal.origin}/oauth/salesforce/install`]) {
    const page = await place.signIn(address);
    const end = page.text.includes('<form') ? await place.agree(page) : page;
    expect(end).toMatchObject({ status: 200 });
    expect(await accounts()).toHaveLength(2);
  }
});

test('an account of another programme is refused and stays where it is', async () => {
  const other = place.salesforce.createOrg({ name: 'Elsewhere' });
  const own = await place.signIn(`${place.portal.origin}/oauth/salesforce/install`, other.id);
  expect(own.text).toContain('connected to Elsewhere');
  expect(await tenants()).toHaveLength(2);
  const before = await accounts();
  const refused = await place.agree(await place.signIn(await place.invite(), other.id));
  expect(refused.status).toBe(409);
  expect(refused.text).toContain('Elsewhere is connected to another programme already');
  expect(await accounts()).toEqual(before);
});

test('a link is spent by the first account that joins', async () => {
  const link = await place.invite();
  const [third, fourth] = ['Third', 'Fourth'].map((name) => place.salesforce.createOrg({ name }));
  const [asked, late] = [await place.signIn(link, third!.id), await place.signIn(link, fourth!.id)];
  const both = await Promise.all([place.agree(asked), place.agree(late)]);
  expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(both.find(({ status }) => status === 409)?.text).toContain('This link was used already');
});

test('an account with another company currency is refused', async () => {
  const dollars = place.salesforce.createOrg({ name: 'US', currency: 'USD', conversionRates: {} });
  const refused = await place.agree(await place.signIn(await place.invite(), dollars.id));
  expect(refused.status).toBe(409);
  expect(refused.text).toContain('keeps its books in USD');
});

test.each(['forged', ''])('a link that says %j leads nowhere', async (token) => {
  const page = await place.signIn(
    `${place.portal.origin}/oauth/salesforce/install?join=${token || 'x'.repeat(200)}`,
  );
  expect(page.status).toBe(400);
  expect(page.text).toContain('Ask for a new one');
});

test('another CRM is invited by the door it signs in at', async () => {
  for (const [crm, door] of [
    ['hubspot', '/oauth/install?join='],
    ['salesforce_sandbox', '/oauth/salesforce/sandbox/install?join='],
  ]) {
    const { url } = (await operate(inviteAccount, { crm })) as { url: string };
    expect(url).toContain(`${place.portal.origin}${door}`);
  }
});

import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { encodeId } from '@alongside/backend/platform/ids';
import { listTenants } from '@alongside/backend/platform/database/list-tenants';
import { runAsSystem } from '@alongside/backend/platform/database/run-as-system';
import type { SystemTransaction } from '@alongside/backend/platform/database/database';
import { runHousekeeping } from '@alongside/backend/run-jobs';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newDeal, properties } from '../contract/deal-builders.ts';
import { openOrg, type ConnectedOrg } from '../support/connected-org.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let place: ConnectedOrg;

beforeAll(async () => {
  database = await createTestDatabase();
  place = await openOrg(database.url);
  await place.connect();
});

afterAll(async () => {
  await place.close();
  await database.close();
});

const asSystem = <T>(work: (tx: SystemTransaction) => Promise<T>) =>
  runAsSystem(place.product.database, work);
const installation = () =>
  asSystem((tx) => tx.selectFrom('installation').selectAll().executeTakeFirstOrThrow());
const installationId = async (): Promise<Id<'installation'>> =>
  encodeId('installation', (await installation()).id);
const openCrm = async () => place.product.services.crm(await installationId());
const letTokensRunOut = () =>
  asSystem((tx) =>
    tx.updateTable('installation').set({ access_expires_at: '2020-01-01T00:00:00.000Z' }).execute(),
  );

/** How often the token endpoint was asked while something was done. */
async function countRenewals(work: () => Promise<void>): Promise<number> {
  let count = 0;
  const listen = (message: unknown): void => {
    const { request } = message as { request: { path: string } };
    if (request.path.endsWith('/services/oauth2/token')) count += 1;
  };
  subscribe('undici:request:create', listen);
  await work().finally(() => unsubscribe('undici:request:create', listen));
  return count;
}

test('tokens that ran out are renewed once, by one of two processes that need them at the same time, again and again', async () => {
  const id = await installationId();
  const processes = [place.another(), place.another()];
  for (const round of [1, 2, 3]) {
    await letTokensRunOut();
    place.org.expireSessions();
    const before = (await installation()).sealed_tokens;
    const renewals = await countRenewals(async () => {
      const crms = await Promise.all(processes.map(({ services }) => services.crm(id)));
      const accounts = await Promise.all([...crms, ...crms].map((crm) => crm.readAccount()));
      expect(accounts.map(({ name }) => name)).toEqual(Array(4).fill('Brightloom'));
    });
    expect(renewals, `round ${round}`).toBe(1);
    expect((await installation()).sealed_tokens.equals(before)).toBe(false);
  }
  for (const process of processes) await process.close();
});

test('a session that ends in the middle of the work is renewed, and nothing is done twice', async () => {
  const crm = await openCrm();
  const deal = newDeal();
  const { dealRecordId } = await crm.createDeal(deal);
  place.org.expireSessions();
  const renewals = await countRenewals(async () => {
    await Promise.all([
      crm.writeDealProperties(dealRecordId, properties()),
      crm.readDeal(dealRecordId),
      crm.createDeal(deal),
    ]);
  });
  expect(renewals).toBe(1);
  expect(place.org.list('Opportunity')).toHaveLength(1);
  expect(place.org.read('Opportunity', dealRecordId)).toMatchObject({
    PRM_Partner_Org__c: 'Northwind',
  });
});

test('a row that somebody else is changing, and a day without calls left, only ask for patience', async () => {
  const crm = await openCrm();
  const { dealRecordId } = await crm.createDeal(newDeal());
  place.org.lockRow(dealRecordId);
  await expect(crm.writeDealProperties(dealRecordId, properties())).rejects.toMatchObject({
    error: { kind: 'unavailable', retryAfterMs: 2000 },
  });
  await crm.writeDealProperties(dealRecordId, properties());
  place.org.useUpApiCalls();
  await expect(crm.readDeal(dealRecordId)).rejects.toMatchObject({
    error: { kind: 'rate_limited', retryAfterMs: 900_000 },
  });
  place.org.useUpApiCalls(0);
  expect(await crm.readDeal(dealRecordId)).toMatchObject({ recordId: dealRecordId });
});

test('the last calls of a day are left to the people of the org: writes wait, reads go on', async () => {
  const crm = await openCrm();
  const { dealRecordId } = await crm.createDeal(newDeal());
  place.org.useUpApiCalls(96_000);
  await crm.readDeal(dealRecordId);
  await expect(crm.writeDealProperties(dealRecordId, properties())).rejects.toMatchObject({
    error: { kind: 'rate_limited' },
  });
  place.org.useUpApiCalls(0);
  expect(await crm.readDeal(dealRecordId)).toMatchObject({ recordId: dealRecordId });
  await crm.writeDealProperties(dealRecordId, properties());
});

test("what an administrator's own rule refuses names the field", async () => {
  const crm = await openCrm();
  const { dealRecordId } = await crm.createDeal(newDeal());
  place.org.addValidationRule({
    object: 'Opportunity',
    errorCondition: "PRM_Motion__c = 'renewal'",
    message: 'Renewals are not for partners.',
    field: 'PRM_Motion__c',
  });
  await expect(
    crm.writeDealProperties(dealRecordId, properties({ motion: 'renewal' })),
  ).rejects.toMatchObject({ error: { kind: 'refused', properties: ['PRM_Motion__c'] } });
});

test('a connection that nobody used for a day is used once, so that Salesforce does not end it', async () => {
  await letTokensRunOut();
  const process = place.another();
  const keep = () => runHousekeeping(process, () => true);
  expect(await countRenewals(keep)).toBe(1);
  expect(await countRenewals(keep)).toBe(0);
  await process.close();
});

test('a refresh token that is worth nothing any more asks for a new connection, which helps', async () => {
  const crm = await openCrm();
  const { sealed_tokens: stale } = await installation();
  await letTokensRunOut();
  const [faster, slower] = [place.another(), place.another()];
  await (await faster.services.crm(await installationId())).readAccount();
  // As if the answer to a renewal had been lost: what is stored was used already.
  await asSystem((tx) =>
    tx
      .updateTable('installation')
      .set({ sealed_tokens: stale, access_expires_at: '2020-01-01T00:00:00.000Z' })
      .execute(),
  );
  await expect(
    (await slower.services.crm(await installationId())).readAccount(),
  ).rejects.toMatchObject({ error: { kind: 'unauthorised' } });
  expect((await installation()).status).toBe('revoked');
  expect((await place.connect()).status).toBe(200);
  expect((await installation()).status).toBe('connected');
  expect(await listTenants(place.product.database)).toHaveLength(1);
  expect((await crm.readAccount()).name).toBe('Brightloom');
  for (const process of [faster, slower]) await process.close();
});

import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { listChanges } from '@alongside/backend/crm-sync/list-changes';
import { processWebhooks } from '@alongside/backend/crm-sync/process-webhooks';
import { listTenants } from '@alongside/backend/platform/database/list-tenants';
import { runAsSystem } from '@alongside/backend/platform/database/run-as-system';
import { runInTenant } from '@alongside/backend/platform/database/run-in-tenant';
import { encodeId } from '@alongside/backend/platform/ids';
import { afterAll, beforeAll, expect, test } from 'vitest';
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

const services = () => {
  const { database: ours, dispatch, services: others } = place.product;
  return { ...others, database: ours, dispatch };
};
const list = () => listChanges(services(), () => true);
/** The night that was waited for has come. @returns in how many minutes it would have */
const letNightCome = (): Promise<number> =>
  runAsSystem(place.product.database, async (tx) => {
    const { list_changes_at: due } = await tx
      .selectFrom('installation')
      .select('list_changes_at')
      .executeTakeFirstOrThrow();
    await tx
      .updateTable('installation')
      .set({ list_changes_at: new Date().toISOString() })
      .execute();
    return Math.round((Date.parse(String(due)) - Date.now()) / 60_000);
  });
const work = async (): Promise<void> => {
  while (await processWebhooks(services()));
};
const open = (Name: string): string =>
  place.org.create('Opportunity', { Name, StageName: 'Prospecting', CloseDate: '2027-03-28' });
const waiting = () =>
  runAsSystem(place.product.database, (tx) =>
    tx.selectFrom('webhook_inbox').select('event').where('processed_at', 'is', null).execute(),
  );
async function readDeals() {
  const [tenant] = await listTenants(place.product.database);
  return runInTenant(place.product.database, tenant!.tenantId, (tx) =>
    tx.selectFrom('deal').select(['name', 'deleted']).orderBy('name').execute(),
  );
}
async function countCalls(done: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const listen = (message: unknown): void => {
    const { request } = message as { request: { path: string } };
    if (request.path.startsWith('/services/data/')) count += 1;
  };
  subscribe('undici:request:create', listen);
  await done().finally(() => unsubscribe('undici:request:create', listen));
  return count;
}

test('what changed without a report is taken over at night, deleted ones too, and once a night', async () => {
  open('A unreported');
  const gone = open('B deleted');
  await list();
  await work();
  expect(await readDeals()).toEqual([
    { name: 'A unreported', deleted: false },
    { name: 'B deleted', deleted: false },
  ]);
  place.org.remove('Opportunity', gone);
  expect(await countCalls(list)).toBe(0);
  await letNightCome();
  await list();
  await work();
  expect(await readDeals()).toContainEqual({ name: 'B deleted', deleted: true });
});

test('an org with few calls left today is asked later', async () => {
  await letNightCome();
  open('C of a busy day');
  place.org.useUpApiCalls(99_000);
  // Any answer tells how much is used.
  await (await crm()).readAccount();
  await list();
  expect(await waiting()).toEqual([]);
  place.org.useUpApiCalls(10);
  await (await crm()).readAccount();
  expect(await countCalls(list)).toBe(0);
  expect(await letNightCome()).toBe(15);
  await list();
  await work();
  expect(await readDeals()).toContainEqual({ name: 'C of a busy day', deleted: false });
});

test('10,000 changes are listed in 5 calls and read in 150', { timeout: 120_000 }, async () => {
  const there = place.org.list('Opportunity').length;
  for (let number = there; number < 10_000; number += 1) open(`D ${number}`);
  await letNightCome();
  expect(await countCalls(list)).toBe(5);
  const rows = await waiting();
  expect(rows).toHaveLength(10_000);
  const port = await crm();
  const ids = rows.flatMap(({ event }) => (event as unknown as { recordIds: string[] }).recordIds);
  let read = 0;
  const calls = await countCalls(async () => {
    for await (const { deal } of port.readDeals(ids)) read += deal === null ? 0 : 1;
  });
  expect([read, calls]).toEqual([10_000, 150]);
});

async function crm() {
  const [row] = await runAsSystem(place.product.database, (tx) =>
    tx.selectFrom('installation').select('id').execute(),
  );
  return place.product.services.crm(encodeId('installation', row!.id));
}

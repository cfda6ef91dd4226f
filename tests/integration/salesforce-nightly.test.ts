import { listChanges } from '@alongside/backend/crm-sync/list-changes';
import { processWebhooks } from '@alongside/backend/crm-sync/process-webhooks';
import { listTenants } from '@alongside/backend/platform/database/list-tenants';
import { runAsSystem } from '@alongside/backend/platform/database/run-as-system';
import { runInTenant } from '@alongside/backend/platform/database/run-in-tenant';
import { decodeId, encodeId, newId } from '@alongside/backend/platform/ids';
import { expect, test } from 'vitest';
import { countCalls, openNightlyOrg } from '../support/nightly-list.ts';

const { place, night, openDeal } = await openNightlyOrg();

const work = async (): Promise<void> => {
  while (await processWebhooks(night.services));
};
async function readDeals() {
  const [tenant] = await listTenants(place.product.database);
  return runInTenant(place.product.database, tenant!.tenantId, (tx) =>
    tx.selectFrom('deal').select(['name', 'deleted']).orderBy('name').execute(),
  );
}

test('what changed without a report is taken over at night, deleted ones too, and once a night', async () => {
  openDeal('A unreported');
  const gone = openDeal('B deleted');
  await night.list();
  await work();
  expect(await readDeals()).toEqual([
    { name: 'A unreported', deleted: false },
    { name: 'B deleted', deleted: false },
  ]);
  place.org.remove('Opportunity', gone);
  expect(await countCalls(night.list)).toBe(0);
  await night.letDueCome();
  await night.list();
  await work();
  expect(await readDeals()).toContainEqual({ name: 'B deleted', deleted: true });
});

test('an org with few calls left today is asked later', async () => {
  await night.letDueCome();
  openDeal('C of a busy day');
  place.org.useUpApiCalls(99_000);
  // Any answer tells how much is used.
  const crm = await night.crm();
  await crm.readAccount();
  await night.list();
  expect(await night.waiting()).toEqual([]);
  place.org.useUpApiCalls(10);
  await crm.readAccount();
  expect(await countCalls(night.list)).toBe(0);
  expect(await night.letDueCome()).toBe(15);
  await night.list();
  await work();
  expect(await readDeals()).toContainEqual({ name: 'C of a busy day', deleted: false });
});

test('of two processes that both saw the list due one asks', async () => {
  const { provisioned, ...row } = await night.installation();
  const first = newId('installation');
  const other = {
    ...row,
    provisioned: JSON.stringify(provisioned),
    id: decodeId('installation', first),
    external_account_id: 'another',
    connected_at: new Date().toISOString(),
    list_changes_at: row.connected_at,
  };
  await night.letDueCome();
  await runAsSystem(place.product.database, (tx) =>
    tx.insertInto('installation').values(other).execute(),
  );
  const goOn = Promise.withResolvers<void>();
  const arrived = Promise.withResolvers<void>();
  const slow = {
    ...night.services,
    crm: async (id: typeof first) => {
      const crm = await night.services.crm(encodeId('installation', row.id));
      if (id !== first) return crm;
      arrived.resolve();
      await goOn.promise;
      return { ...crm, changeList: null };
    },
  };
  const late = listChanges(slow, () => true);
  await arrived.promise;
  expect(await countCalls(night.list)).toBe(1);
  goOn.resolve();
  expect(await countCalls(() => late)).toBe(0);
});

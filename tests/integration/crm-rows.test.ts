import { recordDealChange } from '@alongside/shared/contracts/crm-sync/record-deal-change';
import { encodeId } from '@alongside/backend/platform/ids';
import { confirmTouch } from '@alongside/shared/contracts/attribution/confirm-touch';
import { logTouch } from '@alongside/shared/contracts/attribution/log-touch';
import { upsertPartner } from '@alongside/shared/contracts/partner/upsert';
import { declineRegistration } from '@alongside/shared/contracts/registration/decline';
import type { Id } from '@alongside/shared/vocabulary/ids';
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

const rowOf = (id: Id<'registration'>) => programme.crm.registrationRows.get(id);
const open = async () => (await programme.rows()).filter(({ status }) => status !== 'done');
const written = (call: string) => programme.crm.calls.filter((one) => one.call === call).length;
const keep = () => keepRows(programme, programme.crm);

async function registerOne(): Promise<Id<'registration'>> {
  return programme.register(await programme.addPartner('Northwind'));
}

test('a CRM that keeps no rows gets none, and nothing waits for it', async () => {
  await registerOne();
  await programme.drain.run();
  expect(await open()).toEqual([]);
  expect(programme.crm.registrationRows.size).toBe(0);
});

test('what was there before a CRM was connected gets its rows, and each change after it', async () => {
  const before = await registerOne();
  await keep();
  await programme.drain.run();
  expect(rowOf(before)).toMatchObject({ reviewStatus: 'submitted', partnerTier: 'gold' });
  await programme.approve(before, 'create');
  await programme.drain.run();
  await programme.drain.run();
  const [dealRecordId] = programme.crm.deals.keys();
  expect(rowOf(before)).toMatchObject({
    dealRecordId,
    reviewStatus: 'approved',
    protectionStatus: 'active',
    attribution: 'sourced',
    answerHours: 0,
  });
  expect([...programme.crm.creditRows.values()]).toMatchObject([
    {
      dealRecordId,
      partnerName: 'Northwind',
      role: 'sourced',
      share: 10_000,
      registrationId: before,
    },
  ]);
  await programme.call(upsertPartner, programme.system, {
    reference: 'northwind',
    name: 'Northwind Traders',
    type: 'reseller',
    tier: 'platinum',
  });
  await programme.drain.run();
  const renamed = { partnerName: 'Northwind Traders', partnerTier: 'platinum' };
  expect(rowOf(before)).toMatchObject(renamed);
  expect([...programme.crm.creditRows.values()]).toMatchObject([renamed]);
});

test('hours to the answer are business hours', async () => {
  await keep();
  const id = await registerOne();
  programme.clock.advance(26 * 3_600_000);
  const input = { registrationId: id, reason: 'not_eligible' } as const;
  await programme.call(declineRegistration, programme.manager, input);
  await programme.drain.run();
  // From eight in the morning to ten the day after; it opens from nine to five, in UTC.
  expect(rowOf(id)).toMatchObject({ reviewStatus: 'declined', answerHours: 9 });
});

test('a deal that is deleted has no credits any more', async () => {
  await keep();
  const id = await registerOne();
  await programme.approve(id, 'create');
  await programme.drain.run();
  await programme.drain.run();
  expect(programme.crm.creditRows.size).toBe(1);
  const [deal] = programme.crm.deals.values();
  const { installationId } = programme.manager;
  const input = { installationId, deal: { ...deal!, deleted: true } };
  await programme.call(recordDealChange, programme.system, input);
  await programme.drain.run();
  expect(programme.crm.creditRows.size).toBe(0);
  expect(rowOf(id)?.dealRecordId).toBeNull();
});

test('credit follows the amount of its deal, and its owner becomes the owner of the registration', async () => {
  await keep();
  const id = await registerOne();
  await programme.approve(id, 'create');
  await programme.drain.run();
  await programme.drain.run();
  const [deal] = programme.crm.deals.values();
  const { installationId, crmUserId } = programme.ae;
  const change = { amountMinor: 7_700, currency: 'EUR', ownerUserId: crmUserId };
  const input = { installationId, deal: { ...deal!, ...change } };
  await programme.call(recordDealChange, programme.system, input);
  await programme.drain.run();
  expect([...programme.crm.creditRows.values()]).toMatchObject([
    { credit: { amountMinor: 7_700, currency: 'EUR' } },
  ]);
  expect(rowOf(id)).toMatchObject({ ownerUserId: crmUserId });
  const calls = written('writeCredits') + written('writeRegistrations');
  await programme.call(recordDealChange, programme.system, input);
  await programme.drain.run();
  expect(written('writeCredits') + written('writeRegistrations')).toBe(calls);
});

test('a write whose answer was lost, and the worker that dies over it, are made good', async () => {
  await keep();
  const id = await registerOne();
  programme.crm.failNext('writeRegistrations', { kind: 'unknown_outcome' }, 'after');
  await programme.drain.run();
  expect((await open()).map(({ last_error }) => last_error)).toEqual([
    'unknown_outcome: in-memory unknown_outcome',
  ]);
  programme.clock.advance(120_000);
  programme.crm.hangNext('writeRegistrations');
  void programme.newDrain().run();
  await expect.poll(async () => (await open())[0]?.attempts).toBe(2);
  await programme.newDrain().run();
  expect(await open()).toHaveLength(1);
  programme.clock.advance(120_000);
  await programme.newDrain().run();
  expect(await open()).toEqual([]);
  expect(rowOf(id)).toMatchObject({ reviewStatus: 'submitted' });
});

test('a change that comes while its row is on the way is written after it', async () => {
  await keep();
  const id = await registerOne();
  programme.crm.hangNext('writeRegistrations');
  void programme.newDrain().run();
  await expect.poll(async () => (await open())[0]?.status).toBe('attempting');
  const input = { registrationId: id, reason: 'not_eligible' } as const;
  await programme.call(declineRegistration, programme.manager, input);
  await programme.newDrain().run();
  expect(await open()).toHaveLength(2);
  programme.clock.advance(120_000);
  await programme.newDrain().run();
  expect(await open()).toEqual([]);
  expect(rowOf(id)).toMatchObject({ reviewStatus: 'declined' });
});

test('a row that is refused is parked with the reason and holds up no other; its next change is tried', async () => {
  await keep();
  const partner = await programme.addPartner('Northwind');
  const [bad, good] = [await programme.register(partner), await programme.register(partner)];
  programme.crm.refusing.add(bad);
  await programme.drain.run();
  expect(rowOf(good)).toBeDefined();
  expect(await open()).toMatchObject([
    { status: 'parked', last_error: 'refused (): a rule of the CRM' },
  ]);
  programme.crm.refusing.clear();
  const input = { registrationId: bad, reason: 'not_eligible' } as const;
  await programme.call(declineRegistration, programme.manager, input);
  await programme.drain.run();
  expect(rowOf(bad)).toMatchObject({ reviewStatus: 'declined' });
  expect(await open()).toEqual([]);
});

test('a partner who helped without registering is credited by name', async () => {
  await keep();
  const id = await registerOne();
  await programme.approve(id, 'create');
  await programme.drain.run();
  const helper = await programme.addPartner('Helper', { tier: 'silver' });
  const { partnerId } = helper;
  const rows = await queryInTenant<{ id: string }>(
    database.pool,
    programme.tenantId,
    'SELECT id FROM deal',
  );
  const help = { dealId: encodeId('deal', rows[0]!.id), partnerId, happenedOn: '2026-10-12' };
  const touch = { ...help, kind: 'demo' as const };
  const { touchId } = await programme.call(logTouch, programme.ae, touch);
  await programme.call(confirmTouch, helper, { touchId });
  await programme.drain.run();
  expect([...programme.crm.creditRows.values()]).toContainEqual(
    expect.objectContaining({
      partnerName: 'Helper',
      partnerTier: 'silver',
      role: 'influenced',
      registrationId: null,
    }),
  );
});

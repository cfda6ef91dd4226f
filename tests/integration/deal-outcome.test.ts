import { recordDealChange } from '@alongside/shared/contracts/crm-sync/record-deal-change';
import { listQueue } from '@alongside/shared/contracts/registration/list-queue';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newId } from '@alongside/backend/platform/ids';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createSyncedProgramme, type SyncedProgramme } from '../support/synced-programme.ts';

let database: TestDatabase;
let programme: SyncedProgramme;
let registrationId: Id<'registration'>;

beforeEach(async () => {
  database = await createTestDatabase();
  programme = await createSyncedProgramme(database.url);
  registrationId = await programme.register(await programme.addPartner('Northwind'));
  await programme.approve(registrationId, 'create');
  await programme.drain.run();
});

afterEach(async () => {
  await programme.close();
  await database.close();
});

const recordId = () => [...programme.crm.deals.keys()][0]!;

test('the queue names the record of the deal in the CRM of whoever reads it, and no other', async () => {
  const show = { show: 'decided' } as const;
  const inTheirs = await programme.call(listQueue, programme.manager, show);
  expect(inTheirs.items.map((item) => item.dealRecordId)).toEqual([recordId()]);
  const ofAnother = { ...programme.manager, installationId: newId('installation') };
  const elsewhere = await programme.call(listQueue, ofAnother, show);
  expect(elsewhere.items.map((item) => item.dealRecordId)).toEqual([undefined]);
});

test('a deal that is won fulfils protection, and the CRM is told', async () => {
  const closedAt = '2026-10-16T08:00:00.000Z';
  programme.crm.changeDeal(recordId(), { stageClass: 'won', stage: 'Closed won', closedAt });
  await takeOver();
  await programme.drain.run();
  expect(programme.propertiesOf(registrationId)).toMatchObject({ protectionStatus: 'fulfilled' });
  expect(programme.crm.notes.size).toBe(2);
});

test('a deal that is won very soon is looked at, and counts once somebody approved it again', async () => {
  const closedAt = '2026-10-12T10:00:00.000Z';
  programme.crm.changeDeal(recordId(), { stageClass: 'won', stage: 'Closed won', closedAt });
  await takeOver();
  await takeOver();
  await programme.drain.run();
  expect(programme.propertiesOf(registrationId)).toMatchObject({ protectionStatus: 'active' });
  const { items } = await programme.call(listQueue, programme.manager, { show: 'waiting' });
  expect(items.map((item) => item.registrationId)).toEqual([registrationId]);
  await programme.approve(registrationId, 'none');
  await programme.drain.run();
  expect(programme.propertiesOf(registrationId)).toMatchObject({ protectionStatus: 'fulfilled' });
});

test('a deal that is lost releases protection; the same message again changes nothing', async () => {
  programme.crm.changeDeal(recordId(), {
    stageClass: 'lost',
    closedAt: '2026-10-16T08:00:00.000Z',
  });
  await takeOver();
  await takeOver();
  await programme.drain.run();
  expect(programme.propertiesOf(registrationId)).toMatchObject({ protectionStatus: 'released' });
  expect(programme.crm.notes.size).toBe(2);
});

test('a won deal that is opened again brings its protection back', async () => {
  programme.crm.changeDeal(recordId(), { stageClass: 'won', closedAt: '2026-10-16T08:00:00.000Z' });
  await takeOver();
  programme.crm.changeDeal(recordId(), { stageClass: 'late', closedAt: null });
  await takeOver();
  await programme.drain.run();
  expect(programme.propertiesOf(registrationId)).toMatchObject({ protectionStatus: 'active' });
});

async function takeOver(): Promise<void> {
  const deal = await programme.crm.readDeal(recordId());
  const { installationId } = programme.manager;
  await programme.call(recordDealChange, programme.system, { installationId, deal: deal! });
}

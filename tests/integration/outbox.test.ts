import { logTouch } from '@alongside/shared/contracts/attribution/log-touch';
import { recordDealChange } from '@alongside/shared/contracts/crm-sync/record-deal-change';
import { releaseProtection } from '@alongside/shared/contracts/protection-window/release';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
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

async function approveWithNewDeal(): Promise<Id<'registration'>> {
  const registrationId = await programme.register(await programme.addPartner('Northwind'));
  await programme.approve(registrationId, 'create');
  return registrationId;
}

const open = async () => (await programme.rows()).filter(({ status }) => status !== 'done');
const writes = () =>
  programme.crm.calls
    .map(({ call }) => call)
    .filter((call) => ['createDeal', 'writeDealProperties', 'writeNote'].includes(call));

test('an approval makes the deal, says on it what the card says, and notes the decision once', async () => {
  const registrationId = await approveWithNewDeal();
  await programme.drain.run();
  expect(await open()).toEqual([]);
  expect(programme.crm.deals.size).toBe(1);
  expect(programme.propertiesOf(registrationId)).toMatchObject({
    partnerOrg: 'Northwind',
    registrationStatus: 'approved',
    protectionStatus: 'active',
    protectedUntil: '2027-01-10',
    attribution: 'sourced',
    summary: 'Northwind · sourced · protected until 10 Jan 2027',
    policyVersion: 1,
  });
  const [note, ...more] = programme.crm.notes.values();
  expect(more).toEqual([]);
  expect(note?.html).toContain('<strong>Deal registration approved: Northwind</strong>');
  expect(note?.html).toContain('Decided by Dana');
});

test('a crash after the CRM took a note, before we marked it, leaves one note', async () => {
  await approveWithNewDeal();
  programme.crm.failNext('writeNote', { kind: 'unknown_outcome' }, 'after');
  await programme.drain.run();
  expect((await open()).map(({ kind }) => kind)).toContain('write_note');
  programme.clock.advance(120_000);
  await programme.newDrain().run();
  expect(await open()).toEqual([]);
  expect(programme.crm.notes.size).toBe(1);
});

test('the record of a worker that died is left alone until its lease ends, then somebody else goes on', async () => {
  await approveWithNewDeal();
  programme.crm.hangNext('createDeal');
  void programme.newDrain().run();
  await expect.poll(async () => (await open())[0]?.status).toBe('attempting');
  await programme.newDrain().run();
  expect(writes()).toEqual([]);
  programme.clock.advance(120_000);
  await programme.newDrain().run();
  expect(writes()).toEqual(['createDeal', 'writeDealProperties', 'writeNote']);
  expect(await open()).toEqual([]);
});

test('a deal that was made although nobody heard of it is made only once', async () => {
  await approveWithNewDeal();
  programme.crm.failNext('createDeal', { kind: 'unknown_outcome' }, 'after');
  await programme.drain.run();
  programme.clock.advance(120_000);
  await programme.newDrain().run();
  expect(await open()).toEqual([]);
  expect(programme.crm.deals.size).toBe(1);
});

test('rows of one record leave in the order of the changes, and property writes become one', async () => {
  const registrationId = await approveWithNewDeal();
  await programme.drain.run();
  const before = writes().length;
  const partner = await programme.addPartner('Helper');
  const dealId = await dealOf(registrationId);
  for (const kind of ['demo', 'meeting', 'technical'] as const) {
    await programme.call(logTouch, programme.ae, {
      dealId,
      partnerId: partner.partnerId,
      kind,
      happenedOn: '2026-10-12',
    });
  }
  await programme.call(releaseProtection, programme.manager, {
    registrationId,
    reason: 'partner_gave_up',
  });
  await programme.drain.run();
  expect(await open()).toEqual([]);
  expect(writes().slice(before)).toEqual(['writeDealProperties', 'writeNote']);
  expect(programme.propertiesOf(registrationId)).toMatchObject({
    protectionStatus: 'released',
    partnerCount: 2,
  });
});

test('a CRM that is away for an hour loses nothing, parks nothing and is asked only now and then', async () => {
  const registrationId = await approveWithNewDeal();
  programme.crm.setDown({ kind: 'unavailable' });
  for (let minute = 0; minute < 60; minute += 1) {
    await programme.drain.run();
    programme.clock.advance(60_000);
  }
  expect((await open()).every(({ status }) => status === 'waiting')).toBe(true);
  const tried = programme.crm.setDown(null);
  expect(tried).toBeGreaterThan(10);
  expect(tried).toBeLessThanOrEqual(61);
  await programme.drain.run();
  expect(await open()).toEqual([]);
  expect(programme.propertiesOf(registrationId)?.registrationStatus).toBe('approved');
});

test('Retry-After is obeyed to the millisecond, and no other row is sent meanwhile', async () => {
  await approveWithNewDeal();
  programme.crm.failNext('createDeal', { kind: 'rate_limited', retryAfterMs: 7_000 });
  await programme.drain.run();
  programme.clock.advance(6_999);
  await programme.drain.run();
  expect(programme.crm.calls).toEqual([]);
  programme.clock.advance(1);
  await programme.drain.run();
  expect(await open()).toEqual([]);
});

test('a refused write is parked with its reason and holds up neither its own nor other records', async () => {
  const first = await approveWithNewDeal();
  await programme.drain.run();
  const refused = { kind: 'refused', properties: ['closed_reason'] } as const;
  programme.crm.failNext('writeDealProperties', refused);
  const dealId = await dealOf(first);
  const partner = await programme.addPartner('Other');
  const touch = { dealId, kind: 'demo' as const, happenedOn: '2026-10-12' };
  await programme.call(logTouch, programme.ae, { ...touch, partnerId: partner.partnerId });
  await programme.drain.run();
  expect(await open()).toMatchObject([
    { status: 'parked', last_error: expect.stringContaining('closed_reason') },
  ]);
  const second = await programme.register(partner);
  await programme.approve(second, 'create');
  await programme.drain.run();
  expect(programme.propertiesOf(second)?.partnerOrg).toBe('Other');
  await programme.call(logTouch, programme.ae, { ...touch, partnerId: partner.partnerId });
  await programme.drain.run();
  expect(await open()).toEqual([]);
});

async function dealOf(registrationId: Id<'registration'>): Promise<Id<'deal'>> {
  const { recordId: id } = (await programme.crm.findDealByRegistration(registrationId))!;
  const deal = await programme.crm.readDeal(id);
  const { installationId } = programme.manager;
  const { dealId } = await programme.call(recordDealChange, programme.system, {
    installationId,
    deal: deal!,
  });
  return dealId;
}

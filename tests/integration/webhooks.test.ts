import { processWebhooks } from '@alongside/backend/crm-sync/process-webhooks';
import { MAX_RECORDS } from '@alongside/backend/crm-sync/open-change-store';
import { storeEvents } from '@alongside/backend/crm-sync/webhook-inbox-store';
import { startSyncWorker } from '@alongside/backend/crm-sync/run-jobs';
import type { CrmEvent } from '@alongside/backend/crm/crm-event';
import { runAsSystem } from '@alongside/backend/platform/database/run-as-system';
import { runInTenant } from '@alongside/backend/platform/database/run-in-tenant';
import type { DealSnapshot } from '@alongside/shared/contracts/crm-sync/record-deal-change';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openSyncedProgramme } from '../support/open-synced-programme.ts';

const { programme, database } = await openSyncedProgramme();

const services = () => {
  const { database: open, dispatch, services: rest } = programme;
  return { ...rest, database: open, dispatch };
};
const store = (...events: CrmEvent[]) =>
  runAsSystem(programme.database, (tx) => storeEvents(tx, events, programme.clock.now()));
const event = (recordId: string, number: number): CrmEvent => ({
  kind: 'hubspot',
  externalAccountId: programme.manager.installationId,
  dedupeKey: `event-${recordId}-${number}`,
  object: 'deal',
  recordId,
  occurredAt: '2026-10-12T08:00:00.000Z',
});
const snapshot = (recordId: string, change: Partial<DealSnapshot>): DealSnapshot => ({
  recordId,
  name: `Deal ${recordId}`,
  amountMinor: null,
  currency: 'EUR',
  stage: 'Open',
  stageClass: 'early',
  expectedCloseOn: null,
  ownerUserId: null,
  createdAt: '2026-10-01T08:00:00.000Z',
  closedAt: null,
  company: null,
  deleted: false,
  ...change,
});
const findDeals = (recordId: string) =>
  runInTenant(programme.database, programme.tenantId, (tx) =>
    tx
      .selectFrom('deal as d')
      .innerJoin('crm_record as r', 'r.deal_id', 'd.id')
      .select(['d.amount_minor', 'd.stage_class', 'd.deleted'])
      .where('r.external_id', '=', recordId)
      .execute(),
  );
const openEvents = () =>
  runAsSystem(programme.database, (tx) =>
    tx.selectFrom('webhook_inbox').selectAll().where('processed_at', 'is', null).execute(),
  );

const change = fc.record({
  amountMinor: fc.integer({ min: 0, max: 1_000_000 }),
  stageClass: fc.constantFrom('early' as const, 'late' as const, 'won' as const, 'lost' as const),
  deleted: fc.boolean(),
});
/** What the CRM does, and in which order its messages come, each up to three times. */
const history = fc.array(change, { minLength: 1, maxLength: 6 }).chain((changes) =>
  fc.record({
    changes: fc.constant(changes),
    deliveries: fc
      .array(fc.nat(changes.length - 1), { maxLength: 12 })
      .map((more) => [...changes.keys(), ...more])
      .chain((all) => fc.shuffledSubarray(all, { minLength: all.length })),
    workAfter: fc.array(fc.nat(12), { maxLength: 4 }),
  }),
);

let records = 0;

test('messages in any order, late and repeated, leave us with the deal as the CRM holds it', async () => {
  await fc.assert(
    fc.asyncProperty(history, async ({ changes, deliveries, workAfter }) => {
      records += 1;
      const recordId = String(500_000 + records);
      for (const [index, delivery] of deliveries.entries()) {
        const state = changes[Math.min(index, changes.length - 1)];
        programme.crm.deals.set(recordId, snapshot(recordId, state!));
        await store(event(recordId, delivery));
        if (workAfter.includes(index)) await processWebhooks(services());
      }
      const last = changes.at(-1)!;
      programme.crm.deals.set(recordId, snapshot(recordId, last));
      await store(event(recordId, 99));
      await Promise.all([processWebhooks(services()), processWebhooks(services())]);
      await processWebhooks(services());
      expect(await findDeals(recordId)).toEqual([
        { amount_minor: last.amountMinor, stage_class: last.stageClass, deleted: last.deleted },
      ]);
    }),
    { numRuns: 25 },
  );
  expect(await openEvents()).toEqual([]);
});

test('a CRM that does not answer keeps the message for later, with the reason', async () => {
  programme.crm.deals.set('9001', snapshot('9001', {}));
  await store(event('9001', 1));
  programme.crm.failNext('readDeal', { kind: 'unavailable' });
  await processWebhooks(services());
  expect(await openEvents()).toMatchObject([
    { attempts: 1, last_error: expect.stringContaining('unavailable') },
  ]);
  await processWebhooks(services());
  expect(await openEvents()).toEqual([]);
});

test('more records than one turn takes are worked off in several, so that writes come in between', async () => {
  const recordIds = Array.from({ length: MAX_RECORDS + 1 }, (_, index) => String(700_000 + index));
  for (const recordId of recordIds) programme.crm.deals.set(recordId, snapshot(recordId, {}));
  await store(...recordIds.map((recordId) => event(recordId, 1)));
  expect(await processWebhooks(services())).toBe(true);
  expect(await openEvents()).toHaveLength(1);
  programme.crm.failNext('readDeal', { kind: 'unavailable' });
  expect(await processWebhooks(services())).toBe(false);
  expect(await processWebhooks(services())).toBe(false);
  expect(await openEvents()).toEqual([]);
  expect(await findDeals(recordIds.at(-1) ?? '')).toHaveLength(1);
});

test('a worker finds what waits when it starts, and what comes while it runs', async () => {
  programme.crm.deals.set('9002', snapshot('9002', {}));
  await store(event('9002', 1));
  await database.pool.query('DELETE FROM pgboss.job');
  const worker = await startSyncWorker({
    databaseUrl: database.url,
    services: services(),
    drain: programme.drain,
    logger: { error: () => {} },
  });
  try {
    await expect.poll(() => findDeals('9002'), { timeout: 10_000 }).toHaveLength(1);
    const registrationId = await programme.register(await programme.addPartner('Northwind'));
    await programme.approve(registrationId, 'create');
    await expect
      .poll(() => programme.propertiesOf(registrationId)?.protectionStatus, { timeout: 10_000 })
      .toBe('active');
  } finally {
    await worker.stop();
  }
});

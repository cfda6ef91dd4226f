import { runInTenant } from '@alongside/backend/platform/database/run-in-tenant';
import { findKeptDecision } from '@alongside/backend/policy/decision-store';
import { replayDecision } from '@alongside/backend/policy/replay-decision';
import { compilePolicy } from '@alongside/backend/rules/compile-policy';
import { defaultPolicy } from '@alongside/backend/rules/policy/default-policy';
import { encodeId } from '@alongside/backend/platform/ids';
import { agreeParts } from '@alongside/shared/contracts/attribution/agree-parts';
import { changeRole } from '@alongside/shared/contracts/attribution/change-role';
import { confirmTouch } from '@alongside/shared/contracts/attribution/confirm-touch';
import { logTouch } from '@alongside/shared/contracts/attribution/log-touch';
import { explainDecision } from '@alongside/shared/contracts/card/explain-decision';
import { getDealCard } from '@alongside/shared/contracts/card/get-deal';
import { publishPolicy } from '@alongside/shared/contracts/policy/publish';
import { recordDealChange } from '@alongside/shared/contracts/crm-sync/record-deal-change';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { queryInTenant } from '../support/query-in-tenant.ts';
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

type Change = Parameters<SyncedProgramme['crm']['changeDeal']>[1];
const recordId = () => [...programme.crm.deals.keys()][0]!;
const query = <Row extends object>(sql: string) =>
  queryInTenant<Row>(database.pool, programme.tenantId, sql);
const card = () =>
  programme.call(getDealCard, programme.manager, { recordId: recordId(), locale: 'en-GB' });

async function change(deal: Change): Promise<Id<'deal'>> {
  programme.clock.advance(3_600_000);
  programme.crm.changeDeal(recordId(), deal);
  const now = (await programme.crm.readDeal(recordId()))!;
  const { installationId } = programme.manager;
  const { dealId } = await programme.call(recordDealChange, programme.system, {
    installationId,
    deal: now,
  });
  return dealId;
}

test('entering the stages before the close fixes the parts, and help since then changes nothing', async () => {
  expect((await card()).attribution.state).toBe('Open until the deal nears its close');
  const dealId = await change({ stageClass: 'late' });
  await change({ stageClass: 'late' });
  const { partnerId } = await programme.addPartner('Bluefin');
  const help = { dealId, partnerId, kind: 'demo' as const, happenedOn: '2026-10-12' };
  await programme.call(logTouch, programme.ae, help);
  const { attribution } = await card();
  expect(attribution.state).toBe('Fixed on 12 Oct 2026');
  expect(attribution.rows.map(({ partner, share }) => [partner, share])).toEqual([
    ['Northwind', 10_000],
  ]);
  expect(await query('SELECT 1 FROM attribution_lock')).toHaveLength(1);
  await programme.drain.run();
  expect(programme.propertiesOf(registrationId)).toMatchObject({
    attributionStatus: 'locked',
    sourcedCredit: { amountMinor: 8_400_000, currency: 'EUR' },
  });
});

test('a deal that goes back to an early stage stays fixed', async () => {
  await change({ stageClass: 'late' });
  await change({ stageClass: 'early' });
  expect((await card()).attribution.state).toBe('Fixed on 12 Oct 2026');
});

test('a deal that is won at once is fixed at its close, a lost one not at all', async () => {
  await change({ stageClass: 'lost', closedAt: '2026-10-16T08:00:00.000Z' });
  expect(await query('SELECT 1 FROM attribution_lock')).toEqual([]);
  await change({ stageClass: 'won', closedAt: '2026-10-12T09:30:00.000Z' });
  const rows = await query<{ at: string }>(
    `SELECT to_char(locked_at AT TIME ZONE 'UTC', 'HH24:MI') AS at FROM attribution_lock`,
  );
  expect(rows).toEqual([{ at: '09:30' }]);
});

test('another amount makes an adjustment with entries of its own, a refund too', async () => {
  await change({ stageClass: 'late' });
  for (const amountMinor of [9_000_000, 9_000_000, -100]) {
    // Each change is seen before the next happens.
    // oxlint-disable-next-line no-await-in-loop
    await change({ amountMinor });
  }
  const rows = await query<{ number: number; cause: string; money: number }>(
    `SELECT number, cause, (snapshot #>> '{entries,0,money,amountMinor}')::int AS money
     FROM attribution_adjustment ORDER BY number`,
  );
  expect(rows).toEqual([
    { number: 1, cause: 'amount_changed', money: 600_000 },
    { number: 2, cause: 'amount_changed', money: -9_000_100 },
  ]);
  const { attribution } = await card();
  expect(attribution.state).toContain('adjusted on 12 Oct 2026');
  expect(attribution.rows[0]?.amount).toEqual({ amountMinor: -100, currency: 'EUR' });
});

test('the rate of the close is fixed with the close, and the count-once amount is in company currency', async () => {
  await change({ stageClass: 'late', currency: 'JPY', amountMinor: 1_000_000 });
  await programme.drain.run();
  expect(programme.propertiesOf(registrationId)).toMatchObject({ sourcedAmount: null });
  const closedAt = '2026-10-16T08:00:00.000Z';
  await change({ stageClass: 'won', closedAt, exchangeRate: '0.0061' });
  await change({ exchangeRate: '0.0099' });
  await programme.drain.run();
  expect(programme.propertiesOf(registrationId)).toMatchObject({
    sourcedCredit: { amountMinor: 1_000_000, currency: 'JPY' },
    sourcedAmount: { amountMinor: 610_000, currency: 'EUR' },
  });
});

test('what was fixed cannot be changed, not even by the tenant itself', async () => {
  await change({ stageClass: 'late' });
  await change({ amountMinor: 1 });
  for (const table of ['attribution_lock', 'attribution_adjustment']) {
    // oxlint-disable-next-line no-await-in-loop
    await expect(query(`UPDATE ${table} SET snapshot = '{}'`)).rejects.toThrow('permission denied');
    // oxlint-disable-next-line no-await-in-loop
    await expect(query(`DELETE FROM ${table}`)).rejects.toThrow('permission denied');
    // oxlint-disable-next-line no-await-in-loop
    await expect(database.pool.query(`TRUNCATE ${table} CASCADE`)).rejects.toThrow('append-only');
  }
});

test('a lock and an adjustment are explained, and decided again they are the same', async () => {
  await change({ stageClass: 'late' });
  await change({ amountMinor: 77 });
  const rows = await query<{ id: string; kind: string }>(
    `SELECT id, kind FROM decision WHERE kind LIKE 'attribution\\_%ed' ORDER BY taken_at`,
  );
  expect(rows.map(({ kind }) => kind)).toEqual(['attribution_locked', 'attribution_adjusted']);
  for (const row of rows) {
    const decisionId = encodeId('decision', row.id);
    // oxlint-disable-next-line no-await-in-loop
    const kept = await runInTenant(programme.database, programme.tenantId, (tx) =>
      findKeptDecision(tx, decisionId),
    );
    expect(replayDecision(kept!, compilePolicy(defaultPolicy, 1))).toEqual({ kind: 'equal' });
    // oxlint-disable-next-line no-await-in-loop
    const told = await programme.call(explainDecision, programme.manager, { decisionId });
    expect(told.sentence).not.toBe('');
  }
});

test('an appeal after the lock changes the role and makes an adjustment with its own entries', async () => {
  await change({ stageClass: 'late' });
  const appeal = { registrationId, role: 'none', because: 'false_evidence' } as const;
  await expect(programme.call(changeRole, programme.ae, appeal)).rejects.toMatchObject({
    code: 'not_allowed',
  });
  await programme.call(changeRole, programme.manager, appeal);
  await expect(programme.call(changeRole, programme.manager, appeal)).rejects.toThrow(
    'That is the role already.',
  );
  expect((await card()).attribution.rows).toMatchObject([
    { partner: 'Our own team', share: 10_000, amount: { amountMinor: 8_400_000 } },
  ]);
  await programme.call(changeRole, programme.manager, {
    registrationId,
    role: 'sourced',
    because: 'appeal',
  });
  expect((await card()).attribution.rows).toMatchObject([
    { partner: 'Northwind', share: 10_000, amount: { amountMinor: 8_400_000 } },
  ]);
  const rows = await query<{ cause: string }>(`SELECT cause FROM attribution_adjustment`);
  expect(rows.map(({ cause }) => cause)).toEqual(['appeal', 'appeal']);
});

test('a reply counts once its partner has confirmed it, and nobody confirms for another', async () => {
  const dealId = await change({ stageClass: 'early' });
  const helper = await programme.addPartner('Bluefin');
  const { partnerId } = helper;
  const reply = { dealId, partnerId, kind: 'reply' as const, happenedOn: '2026-10-12' };
  const { touchId } = await programme.call(logTouch, programme.ae, reply);
  const partners = async () => (await card()).attribution.rows.map(({ partner }) => partner);
  expect(await partners()).toEqual(['Northwind']);
  const stranger = await programme.addPartner('Cedar');
  await expect(programme.call(confirmTouch, stranger, { touchId })).rejects.toMatchObject({
    code: 'not_found',
  });
  await programme.call(confirmTouch, helper, { touchId });
  await programme.call(confirmTouch, helper, { touchId });
  expect(await partners()).toEqual(['Northwind', 'Bluefin']);
});

test('agreed parts hold until the deal is fixed, add up to 100 %, and go to partners of the deal', async () => {
  const split = { ...defaultPolicy.attribution, model: 'split' as const };
  await programme.call(publishPolicy, programme.system, {
    document: { ...defaultPolicy, attribution: split },
  });
  programme.clock.advance(60_000);
  const dealId = await change({ stageClass: 'early' });
  const { partnerId } = await programme.addPartner('Bluefin');
  await programme.call(logTouch, programme.ae, {
    dealId,
    partnerId,
    kind: 'demo',
    happenedOn: '2026-10-12',
  });
  expect((await card()).attribution.state).toContain('do not add up to 100 %');
  const [own] = await query<{ id: string }>(`SELECT partner_id AS id FROM registration`);
  const first = encodeId('partner', own!.id);
  const parts = (mine: number, theirs: number) => [
    { partnerId: first, basisPoints: mine },
    { partnerId, basisPoints: theirs },
  ];
  const agree = (list: ReturnType<typeof parts>) =>
    programme.call(agreeParts, programme.manager, { dealId, parts: list });
  await expect(agree(parts(6000, 3999))).rejects.toThrow('The parts add up to 99.99 %');
  await agree(parts(5000, 5000));
  await agree(parts(6250, 3750));
  await change({ stageClass: 'late' });
  const { attribution } = await card();
  expect(attribution.rows.map(({ partner, share }) => [partner, share])).toEqual([
    ['Northwind', 6250],
    ['Bluefin', 3750],
  ]);
  await expect(agree(parts(1, 9999))).rejects.toThrow('are fixed since 2026-10-12');
});

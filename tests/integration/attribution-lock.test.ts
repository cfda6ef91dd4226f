import { runInTenant } from '@alongside/backend/platform/database/run-in-tenant';
import { encodeId } from '@alongside/backend/platform/ids';
import { findKeptDecision } from '@alongside/backend/policy/decision-store';
import { replayDecision } from '@alongside/backend/policy/replay-decision';
import { compilePolicy } from '@alongside/backend/rules/compile-policy';
import { defaultPolicy } from '@alongside/backend/rules/policy/default-policy';
import { logTouch } from '@alongside/shared/contracts/attribution/log-touch';
import { explainDecision } from '@alongside/shared/contracts/card/explain-decision';
import { expect, test } from 'vitest';
import { useApprovedDeal } from '../support/approved-deal.ts';

const approved = useApprovedDeal();

test('entering the stages before the close fixes the parts, and help since then changes nothing', async () => {
  const { programme, registrationId, change, card, query } = approved();
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
  const { change, card } = approved();
  await change({ stageClass: 'late' });
  await change({ stageClass: 'early' });
  expect((await card()).attribution.state).toBe('Fixed on 12 Oct 2026');
});

test('a deal that is won at once is fixed at its close, a lost one not at all', async () => {
  const { change, query } = approved();
  await change({ stageClass: 'lost', closedAt: '2026-10-16T08:00:00.000Z' });
  expect(await query('SELECT 1 FROM attribution_lock')).toEqual([]);
  await change({ stageClass: 'won', closedAt: '2026-10-12T09:30:00.000Z' });
  const rows = await query<{ at: string }>(
    `SELECT to_char(locked_at AT TIME ZONE 'UTC', 'HH24:MI') AS at FROM attribution_lock`,
  );
  expect(rows).toEqual([{ at: '09:30' }]);
});

test('another amount makes an adjustment with entries of its own, a refund too', async () => {
  const { change, card, query } = approved();
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
  const { programme, registrationId, change } = approved();
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
  const { database, change, query } = approved();
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
  const { programme, change, query } = approved();
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

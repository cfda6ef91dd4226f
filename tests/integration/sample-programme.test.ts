import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { listTenants } from '@alongside/backend/platform/database/list-tenants';
import { runInTenant } from '@alongside/backend/platform/database/run-in-tenant';
import { seedSampleCrm } from '@alongside/scripts/sample-programme/crm/seed-sample-crm';
import { isSampleLoaded } from '@alongside/scripts/sample-programme/is-sample-loaded';
import {
  loadSampleProgramme,
  type SampleResult,
} from '@alongside/scripts/sample-programme/load-sample-programme';
import { measureFairness } from '@alongside/shared/contracts/policy/measure-fairness';
import { simulatePolicy } from '@alongside/shared/contracts/policy/simulate';
import type { FairnessReport } from '@alongside/shared/vocabulary/fairness-report';
import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import { declineReason, releaseReason } from '@alongside/shared/vocabulary/registration';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ConnectedPortal, openPortal } from '../support/connected-portal.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'alongside-sample-'));
const now = new Date().toISOString();
let database: TestDatabase;
let portal: ConnectedPortal;
let tenantId: Id<'tenant'>;
let first: SampleResult;

const load = (): Promise<SampleResult> =>
  loadSampleProgramme({
    commands: portal,
    tenantId,
    origins: { hubspotOrigin: portal.hubspotOrigin },
    folder,
    report: () => {},
    now,
  });

beforeAll(async () => {
  database = await createTestDatabase();
  portal = await openPortal(database.url);
  await seedSampleCrm(portal.hubspotOrigin, now);
  await portal.connect();
  tenantId = (await listTenants(portal.product.database))[0]!.tenantId;
  first = await load();
}, 60_000);

afterAll(async () => {
  await portal.close();
  await database.close();
  rmSync(folder, { recursive: true });
});

/** How many rows a query counts, by its first column. */
async function countBy(what: string): Promise<Readonly<Record<string, number>>> {
  const { rows } = await runInTenant(portal.product.database, tenantId, (tx) =>
    sql<{ name: string; count: number }>`
      SELECT name::text, count(*)::int AS count FROM (${sql.raw(what)}) AS found GROUP BY 1`.execute(
      tx,
    ),
  );
  return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
}

test('it is known to be loaded, so that a start that was broken off goes on', async () => {
  expect(await isSampleLoaded(portal.product, tenantId)).toBe(true);
});

test('every file is taken over without an error', () => {
  expect(first.partners).toMatchObject({ created: 30, failed: 0 });
  expect(first['partner-contacts'].created).toBeGreaterThan(60);
  expect(first.certifications.created).toBeGreaterThan(80);
  expect(first.registrations).toMatchObject({ rows: 300, created: 300, failed: 0 });
});

test('every state is there', async () => {
  const states = await countBy(
    `SELECT review_status || ' ' || protection_status || ' ' || outcome AS name FROM registration`,
  );
  expect(Object.keys(states).sort()).toEqual(
    [
      'approved active open',
      'approved expired open',
      'approved fulfilled won',
      'approved released lost',
      'approved released open',
      'declined none open',
      'in_review none open',
      'info_requested none open',
      'submitted none open',
      'withdrawn none open',
    ].sort(),
  );
});

test('every reason to decline and to release is there, extensions and open conflicts too', async () => {
  const declined = await countBy(
    'SELECT decline_reason AS name FROM registration WHERE decline_reason IS NOT NULL',
  );
  expect(Object.keys(declined).sort()).toEqual([...declineReason.options].sort());
  const events = await countBy('SELECT kind AS name FROM registration_event');
  expect(events['extended']).toBe(12);
  expect(events['released']).toBe(5 * releaseReason.options.length);
  const conflicts = await countBy('SELECT status AS name FROM conflict');
  expect(conflicts['open']).toBeGreaterThanOrEqual(8);
});

test('partners, certifications and currencies are varied', async () => {
  expect(Object.keys(await countBy('SELECT type AS name FROM partner'))).toHaveLength(6);
  expect(Object.keys(await countBy('SELECT tier AS name FROM partner'))).toHaveLength(5);
  expect(Object.keys(await countBy('SELECT status AS name FROM partner'))).toHaveLength(4);
  expect(Object.keys(await countBy('SELECT status AS name FROM certification'))).toHaveLength(4);
  const currencies = Object.keys(await countBy('SELECT currency AS name FROM registration'));
  expect(currencies).toEqual(expect.arrayContaining(['EUR', 'USD', 'GBP', 'CHF', 'JPY', 'KWD']));
});

test('loading again changes nothing', async () => {
  const before = await countBy(`SELECT 'audit' AS name FROM audit_event`);
  const states = await countBy('SELECT review_status AS name FROM registration');
  const again = await load();
  for (const result of Object.values(again)) {
    expect(result).toMatchObject({ created: 0, updated: 0, unchanged: result.rows });
  }
  expect(await countBy('SELECT review_status AS name FROM registration')).toEqual(states);
  const after = await countBy(`SELECT 'audit' AS name FROM audit_event`);
  // Product lines are defined again, deals that are over told again, and the clock looks at what is held.
  expect((after['audit'] ?? 0) - (before['audit'] ?? 0)).toBeLessThan(25);
});

test('its own rules flip nothing, others do, with credit in cents (O2)', async () => {
  const actor = { kind: 'system', tenantId, origin: 'operator' } as const;
  const { document } = await runInTenant(portal.product.database, tenantId, (tx) =>
    tx
      .selectFrom('policy')
      .select('document')
      .orderBy('version', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow(),
  );
  const own = document as unknown as PolicyDocument;
  const simulate = (over: Partial<PolicyDocument>) =>
    portal.product.dispatch(
      simulatePolicy,
      actor,
      { document: { ...own, ...over }, idempotencyKey: randomUUID() },
      { requestId: 'simulate' },
    );
  expect(await simulate({})).toMatchObject({
    registrations: 300,
    engineChanges: 0,
    skipped: 0,
    flips: 0,
  });
  const attribution = { ...own.attribution, model: 'sourced_influenced' } as const;
  const { credit } = await simulate({ attribution });
  expect(credit.deals).toBeGreaterThan(0);
  expect(credit.byCurrency.length).toBeGreaterThan(0);
  for (const { currency, gainedMinor, lostMinor } of credit.byCurrency) {
    const parts = credit.byPartner.filter((one) => one.currency === currency);
    const net = parts.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
    expect(net).toBe(gainedMinor - lostMinor);
  }
});

test('whether like was answered alike can be told (O10)', async () => {
  const actor = { kind: 'system', tenantId, origin: 'operator' } as const;
  const report = await portal.product.dispatch(
    measureFairness,
    actor,
    {},
    { requestId: 'fairness' },
  );
  const all = (rates: FairnessReport['byTier']) => rates.reduce((sum, one) => sum + one.decided, 0);
  expect(report.answered).toBeGreaterThan(200);
  for (const rates of [report.byTier, report.byTerritory, report.byApprover]) {
    expect(all(rates)).toBe(report.answered);
  }
  for (const { approvedExample, declinedExample } of report.differing) {
    expect([approvedExample, declinedExample].join()).toMatch(/^dec_\w+,dec_\w+$/);
  }
});

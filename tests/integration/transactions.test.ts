import {
  openDatabase,
  type Database,
  type TenantTransaction,
} from '@alongside/backend/platform/database/database';
import { insideSavepoint } from '@alongside/backend/platform/database/inside-savepoint';
import { lockCustomer } from '@alongside/backend/platform/database/lock-customer';
import { DoubleProtectionError } from '@alongside/backend/platform/database/postgres-errors';
import {
  formatInterval,
  formatNumberRange,
  parseInterval,
  parseNumberRange,
} from '@alongside/backend/platform/database/range';
import { runInTenant } from '@alongside/backend/platform/database/run-in-tenant';
import { decodeId, newId } from '@alongside/backend/platform/ids';
import type { Id } from '@alongside/shared/vocabulary/ids';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createTenant } from '../support/tenant.ts';

let store: TestDatabase;
let database: Database;
let tenantId: Id<'tenant'>;

beforeAll(async () => {
  store = await createTestDatabase();
  database = openDatabase(store.url, { max: 4 });
  tenantId = await createTenant(store.pool);
});
afterAll(async () => {
  await database.close();
  await store.close();
});

const inTenant = <T>(work: (tx: TenantTransaction) => Promise<T>): Promise<T> =>
  runInTenant(database, tenantId, work);

async function createCustomer(mergedInto: Id<'customer'> | null = null): Promise<Id<'customer'>> {
  const id = newId('customer');
  await inTenant((tx) =>
    tx
      .insertInto('customer')
      .values({
        tenant_id: decodeId('tenant', tenantId),
        id: decodeId('customer', id),
        name: 'Contoso',
        merged_into: mergedInto && decodeId('customer', mergedInto),
        created_at: '2026-10-01T00:00:00.000Z',
      })
      .execute(),
  );
  return id;
}

test('two transactions that lock the same two customers the wrong way round both succeed', async () => {
  const [one, other] = [await createCustomer(), await createCustomer()];
  const both = { first: Promise.withResolvers<void>(), second: Promise.withResolvers<void>() };
  let attempts = 0;
  const crossing = (mine: Id<'customer'>, theirs: Id<'customer'>, me: keyof typeof both) =>
    inTenant(async (tx) => {
      attempts += 1;
      await lockCustomer(tx, mine);
      both[me].resolve();
      await Promise.all([both.first.promise, both.second.promise]);
      await lockCustomer(tx, theirs);
    });
  await Promise.all([crossing(one, other, 'first'), crossing(other, one, 'second')]);
  expect(attempts).toBe(3);
});

test('what stays in deadlock is told as busy', async () => {
  let attempts = 0;
  const always = inTenant(async () => {
    attempts += 1;
    throw Object.assign(new Error('deadlock detected'), { code: '40P01' });
  });
  await expect(always).rejects.toMatchObject({ code: 'busy', status: 503 });
  expect(attempts).toBe(4);
});

test('a merged customer leads to its survivor, however long the way', async () => {
  const survivor = await createCustomer();
  const merged = await createCustomer(await createCustomer(survivor));
  expect(await inTenant((tx) => lockCustomer(tx, merged))).toBe(survivor);
  expect(await inTenant((tx) => lockCustomer(tx, survivor))).toBe(survivor);
});

test("another tenant's customer cannot be locked", async () => {
  const customerId = await createCustomer();
  const stranger = await createTenant(store.pool);
  const found = await runInTenant(database, stranger, (tx) => lockCustomer(tx, customerId));
  expect(found).toBeUndefined();
});

test('a refused write leaves the transaction usable, and a doubled protection has its own error', async () => {
  const refusal = Object.assign(new Error('conflicting key value'), {
    code: '23P01',
    constraint: 'protection_window_no_double',
  });
  await inTenant(async (tx) => {
    const doubled = insideSavepoint(tx, () => Promise.reject(refusal));
    await expect(doubled).rejects.toThrow(DoubleProtectionError);
    await expect(insideSavepoint(tx, () => sql`SELECT 1/0`.execute(tx))).rejects.toMatchObject({
      code: '22012',
    });
    expect((await sql`SELECT 1 AS one`.execute(tx)).rows).toEqual([{ one: 1 }]);
  });
});

test('every interval and every range comes back from PostgreSQL as it went', async () => {
  const instant = fc.date({ min: new Date(0), max: new Date('2199-12-31'), noInvalidDate: true });
  const end = fc.option(fc.integer({ min: -1000, max: 1000 }));
  await inTenant((tx) =>
    fc.assert(
      fc.asyncProperty(instant, instant, end, end, async (one, other, from, to) => {
        fc.pre(one < other && (from === null || to === null || from < to));
        const interval = { startsAt: one.toISOString(), endsAt: other.toISOString() };
        const { rows } = await sql<{ period: string; numbers: string; at: string }>`
          SELECT ${formatInterval(interval)}::tstzrange AS period,
            ${formatNumberRange({ from, to })}::int4range AS numbers,
            ${interval.startsAt}::timestamptz AS at`.execute(tx);
        expect(parseInterval(rows[0]!.period)).toEqual(interval);
        expect(parseNumberRange(rows[0]!.numbers)).toEqual({ from, to });
        expect(rows[0]!.at).toBe(interval.startsAt);
      }),
      { numRuns: 50 },
    ),
  );
});

test('dates stay days, large integers stay numbers or are refused', async () => {
  await inTenant(async (tx) => {
    const { rows } =
      await sql`SELECT date '2027-01-08' AS day, 9007199254740991::int8 AS amount`.execute(tx);
    expect(rows).toEqual([{ day: '2027-01-08', amount: 9_007_199_254_740_991 }]);
    await expect(sql`SELECT 9007199254740992::int8 AS amount`.execute(tx)).rejects.toThrow(
      RangeError,
    );
  });
});

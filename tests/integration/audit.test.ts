import { verifyAudit } from '@alongside/backend/platform/audit/verify-audit';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { decodeId } from '@alongside/backend/platform/ids';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { addLine, fakeHandlers } from '../support/fake-operations.ts';
import { createTenant } from '../support/tenant.ts';
import { crmUser, tryDispatch, type TriedDispatch } from '../support/try-dispatch.ts';

let store: TestDatabase;
let tried: TriedDispatch;
let tenantId: Id<'tenant'>;
const EVENTS = 6;

beforeAll(async () => {
  store = await createTestDatabase();
  tried = tryDispatch(store.url, fakeHandlers({}));
});
beforeEach(async () => {
  tenantId = await createTenant(store.pool);
  await addLines(1, EVENTS);
});
afterAll(async () => {
  await tried.database.close();
  await store.close();
});

/** All at once, so that they contend for the head of the chain. */
async function addLines(from: number, to: number): Promise<void> {
  const actor = crmUser(tenantId, 'admin');
  const numbers = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  await Promise.all(
    numbers.map((number) => {
      const input = { number, code: `L${number}`, idempotencyKey: `key-${number}-00` };
      return tried.dispatch(addLine, actor, input, { requestId: 'req' });
    }),
  );
}

/** What nobody but the owner of the database can do. */
async function tamper(sql: string): Promise<void> {
  const tenant = `'${decodeId('tenant', tenantId)}'`;
  const client = await store.pool.connect();
  try {
    await client.query('ALTER TABLE audit_event DISABLE TRIGGER USER');
    await client.query('ALTER TABLE audit_event NO FORCE ROW LEVEL SECURITY');
    await client.query('ALTER TABLE audit_head NO FORCE ROW LEVEL SECURITY');
    const done = await client.query(sql.replaceAll('$tenant', tenant));
    if (done.rowCount === 0) throw new Error('Nothing was tampered with.');
  } finally {
    await client.query('ALTER TABLE audit_event FORCE ROW LEVEL SECURITY');
    await client.query('ALTER TABLE audit_head FORCE ROW LEVEL SECURITY');
    await client.query('ALTER TABLE audit_event ENABLE TRIGGER USER');
    client.release();
  }
}

test('writes at the same moment make one unbroken chain', async () => {
  await addLines(EVENTS + 1, EVENTS + 30);
  expect(await verifyAudit(tried.database, tenantId)).toEqual({
    tenantId,
    events: EVENTS + 30,
    brokenAt: null,
  });
});

test('a tenant without events has a whole chain', async () => {
  tenantId = await createTenant(store.pool);
  expect(await verifyAudit(tried.database, tenantId)).toMatchObject({ events: 0, brokenAt: null });
});

test.each([
  [
    'a changed detail',
    `UPDATE audit_event SET details = '{"number":9}' WHERE tenant_id = $tenant AND sequence = 3`,
    3,
  ],
  [
    'another actor',
    `UPDATE audit_event SET actor = 'usr_0' WHERE tenant_id = $tenant AND sequence = 2`,
    2,
  ],
  [
    'another time',
    `UPDATE audit_event SET at = at + interval '1 ms' WHERE tenant_id = $tenant AND sequence = 1`,
    1,
  ],
  ['a removed event', `DELETE FROM audit_event WHERE tenant_id = $tenant AND sequence = 4`, 4],
  [
    'a removed first event',
    `DELETE FROM audit_event WHERE tenant_id = $tenant AND sequence = 1`,
    1,
  ],
  [
    'a number left out',
    `WITH head AS (UPDATE audit_head SET sequence = 7 WHERE tenant_id = $tenant) UPDATE audit_event SET sequence = 7 WHERE tenant_id = $tenant AND sequence = 6`,
    6,
  ],
  ['a cut end', `DELETE FROM audit_event WHERE tenant_id = $tenant AND sequence > 4`, 5],
  ['everything removed', `DELETE FROM audit_event WHERE tenant_id = $tenant`, 1],
  [
    'an added event',
    `INSERT INTO audit_event SELECT tenant_id, 7, at, actor, operation, subject, outcome, details, hash, sha256('x') FROM audit_event WHERE tenant_id = $tenant AND sequence = 6`,
    7,
  ],
  ['a forged head', `UPDATE audit_head SET hash = sha256('x') WHERE tenant_id = $tenant`, 7],
  ['a removed head', `DELETE FROM audit_head WHERE tenant_id = $tenant`, 1],
])('%s is found', async (_title, sql, brokenAt) => {
  await tamper(sql);
  expect(await verifyAudit(tried.database, tenantId)).toMatchObject({ brokenAt });
});

test.each([
  `UPDATE audit_event SET actor = 'nobody'`,
  'DELETE FROM audit_event',
  'TRUNCATE audit_event',
])('even the owner is refused: %s', async (sql) => {
  await expect(store.pool.query(sql)).rejects.toThrow('the audit log is append-only');
});

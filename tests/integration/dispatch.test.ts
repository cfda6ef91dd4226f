import { newId } from '@alongside/backend/platform/ids';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { addLine, fakeHandlers, getLine, type Interference } from '../support/fake-operations.ts';
import { createTenant } from '../support/tenant.ts';
import { crmUser, tryDispatch, type TriedDispatch } from '../support/try-dispatch.ts';

let store: TestDatabase;
let tried: TriedDispatch;
let tenantId: Id<'tenant'>;
const interference: Interference = {};
let number = 0;

beforeAll(async () => {
  store = await createTestDatabase();
  tried = tryDispatch(store.url, fakeHandlers(interference));
});
beforeEach(async () => {
  tenantId = await createTenant(store.pool);
  interference.afterWrite = undefined;
  interference.answer = undefined;
  number += 1;
  tried.reports.length = 0;
});
afterAll(async () => {
  await tried.database.close();
  await store.close();
});

const meta = { requestId: 'req-1' };
const line = (more: object = {}) => ({
  number,
  code: `L${number}`,
  idempotencyKey: 'key-0001',
  ...more,
});
const add = (input: unknown, actor = crmUser(tenantId, 'manager'), more = {}) =>
  tried.dispatch(addLine, actor, input, { ...meta, ...more });
const count = async (table: string): Promise<number> => {
  const { rows } = await store.pool.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM ${table} WHERE tenant_id = current_tenant() OR true`,
  );
  return rows[0]!.n;
};

test('a write is stored, audited, answered and wakes its queue in one transaction', async () => {
  const jobs = 'SELECT count(*)::int AS n FROM pgboss.job';
  const before = await store.pool.query<{ n: number }>(jobs);
  const actor = crmUser(tenantId, 'manager');
  const answer = await add(line(), actor);
  expect(await tried.dispatch(getLine, actor, answer, meta)).toEqual({ code: `L${number}` });
  const after = await store.pool.query<{ n: number }>(jobs);
  expect(after.rows[0]!.n - before.rows[0]!.n).toBe(1);
  const { rows } = await store.pool.query(
    'SELECT actor, operation, subject, outcome, details FROM audit_event ORDER BY at DESC, sequence DESC LIMIT 1',
  );
  expect(rows).toEqual([
    {
      actor: actor.crmUserId,
      operation: 'product-line.add',
      subject: answer.productLineId,
      outcome: 'done',
      details: `{"number":${number}}`,
    },
  ]);
  expect(tried.reports.map((one) => one.outcome)).toEqual(['done', 'done']);
});

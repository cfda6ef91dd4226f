import { newId } from '@alongside/backend/platform/ids';
import type { Actor } from '@alongside/shared/vocabulary/actor';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { addLine, fakeHandlers, getLine, type Interference } from '../support/fake-operations.ts';
import { queryInTenant } from '../support/query-in-tenant.ts';
import { createTenant } from '../support/tenant.ts';
import { crmUser, tryDispatch, type TriedDispatch } from '../support/try-dispatch.ts';

let store: TestDatabase;
let tried: TriedDispatch;
let tenantId: Id<'tenant'>;
let manager: Actor;
const interference: Interference = {};

beforeAll(async () => {
  store = await createTestDatabase();
  tried = tryDispatch(store.url, fakeHandlers(interference));
});
beforeEach(async () => {
  tenantId = await createTenant(store.pool);
  manager = crmUser(tenantId, 'manager');
  interference.afterWrite = undefined;
  interference.answer = undefined;
  tried.reports.length = 0;
});
afterAll(async () => {
  await tried.database.close();
  await store.close();
});

const line = { number: 1, code: 'CORE', idempotencyKey: 'key-0001' };
const meta = { requestId: 'req-1' };
const add = (input: unknown, actor = manager, more = {}) =>
  tried.dispatch(addLine, actor, input, { ...meta, ...more });

/** Rows of everything a write leaves behind. */
async function traces(): Promise<Record<string, number>> {
  const [stored] = await queryInTenant<Record<string, number>>(
    store.pool,
    tenantId,
    `SELECT (SELECT count(*)::int FROM product_line) AS lines,
       (SELECT count(*)::int FROM idempotency) AS keys,
       (SELECT count(*)::int FROM audit_event) AS audited`,
  );
  const jobs = await store.pool.query<{ jobs: number }>(
    'SELECT count(*)::int AS jobs FROM pgboss.job',
  );
  return { ...stored, ...jobs.rows[0] };
}

test('a write is stored, audited, answered and wakes its queue', async () => {
  const before = await traces();
  const answer = await add(line);
  expect(await tried.dispatch(getLine, manager, answer, meta)).toEqual({ code: 'CORE' });
  const after = await traces();
  const added = Object.entries(after).map(([name, rows]) => [name, rows - before[name]!]);
  expect(Object.fromEntries(added)).toEqual({ lines: 1, keys: 1, audited: 1, jobs: 1 });
  expect(tried.reports.map(({ outcome }) => outcome)).toEqual(['done', 'done']);
});

test('what is refused, fails or answers wrongly leaves nothing behind', async () => {
  const before = await traces();
  interference.afterWrite = () => Promise.reject(new Error('the power went out'));
  await expect(add(line)).rejects.toMatchObject({ code: 'unexpected' });
  interference.afterWrite = undefined;
  interference.answer = { productLineId: 'nonsense' };
  await expect(add(line)).rejects.toMatchObject({ code: 'unexpected' });
  await expect(add(line, crmUser(tenantId, 'ae'))).rejects.toMatchObject({ code: 'not_allowed' });
  expect(await traces()).toEqual(before);
  interference.answer = undefined;
  await expect(add(line)).resolves.toHaveProperty('productLineId');
});

test('an unforeseen failure says only its reference, and is reported once with its cause', async () => {
  interference.afterWrite = () => Promise.reject(new Error('secret detail'));
  await expect(add(line)).rejects.toThrow(/our fault.*The reference is req-1\.$/);
  expect(tried.reports).toMatchObject([
    { outcome: 'unexpected', requestId: 'req-1', cause: { message: 'secret detail' } },
  ]);
});

test('the same call again gets the stored answer and does nothing', async () => {
  const first = await add(line);
  const before = await traces();
  expect(await add({ idempotencyKey: 'key-0001', code: 'CORE', number: 1 })).toEqual(first);
  expect(await traces()).toEqual(before);
});

test('a key used with other values is refused', async () => {
  await add(line);
  await expect(add({ ...line, number: 2 })).rejects.toMatchObject({
    code: 'idempotency_key_reused',
    status: 422,
  });
});

test('a key belongs to one actor', async () => {
  await add(line);
  const other = crmUser(tenantId, 'admin');
  const theirs = { ...line, number: 2, code: 'EDGE' };
  const answer = await add(theirs, other);
  expect(await add(theirs, other)).toEqual(answer);
});

test('while a call runs, the same key answers 409, and later the stored answer', async () => {
  let release: (() => void) | undefined;
  let started: (() => void) | undefined;
  const running = new Promise<void>((resolve) => (started = resolve));
  interference.afterWrite = () => {
    started!();
    return new Promise((resolve) => (release = resolve));
  };
  const first = add(line);
  await running;
  await expect(add(line)).rejects.toMatchObject({ code: 'idempotency_in_progress', status: 409 });
  release!();
  const answer = await first;
  expect(await add(line)).toEqual(answer);
});

test('of many equal calls at once one writes, and every answer is the same or 409', async () => {
  const before = await traces();
  const settled = await Promise.allSettled(Array.from({ length: 20 }, () => add(line)));
  const answers = settled.filter((one) => one.status === 'fulfilled').map((one) => one.value);
  const codes = settled.filter((one) => one.status === 'rejected').map((one) => one.reason.code);
  expect(new Set(answers.map((answer) => answer.productLineId)).size).toBe(1);
  expect(new Set([...codes, 'idempotency_in_progress'])).toEqual(
    new Set(['idempotency_in_progress']),
  );
  expect((await traces()).lines! - before.lines!).toBe(1);
});

test('a key beside the input counts as one in it', async () => {
  const { idempotencyKey, ...input } = line;
  const first = await add(input, manager, { idempotencyKey });
  expect(await add(line)).toEqual(first);
});

test.each([
  [{ number: 1, code: 'CORE' }, 'idempotency_key_missing'],
  [{ ...line, idempotencyKey: 'short' }, 'idempotency_key_missing'],
  [{ ...line, number: 0 }, 'input_invalid'],
  [{ ...line, surplus: true }, 'input_invalid'],
  ['text', 'input_invalid'],
  [null, 'input_invalid'],
])('the input %j is refused with %s', async (input, code) => {
  await expect(add(input)).rejects.toMatchObject({ code });
});

test('every wrong field is named with what is wrong', async () => {
  await expect(add({ ...line, number: 0, code: '' })).rejects.toMatchObject({
    fields: [
      { path: 'number', message: expect.stringContaining('1') },
      { path: 'code', message: expect.any(String) },
    ],
  });
});

test("another tenant's record is not found", async () => {
  const answer = await add(line);
  const stranger = crmUser(await createTenant(store.pool), 'admin');
  await expect(tried.dispatch(getLine, stranger, answer, meta)).rejects.toMatchObject({
    code: 'not_found',
    status: 404,
  });
});

test('only an import brings its own time', async () => {
  const at = '2024-02-29T08:00:00Z';
  await expect(add(line, manager, { at })).rejects.toMatchObject({ code: 'not_allowed' });
  await add(line, { kind: 'system', tenantId, origin: 'import' }, { at });
  const [event] = await queryInTenant<{ at: Date }>(
    store.pool,
    tenantId,
    'SELECT at FROM audit_event',
  );
  expect(event!.at.toISOString()).toBe('2024-02-29T08:00:00.000Z');
});

test('nobody handles an operation that is not registered', async () => {
  const unknown = { ...getLine, name: 'product-line.forget' };
  const input = { productLineId: newId('productLine') };
  await expect(tried.dispatch(unknown, manager, input, meta)).rejects.toMatchObject({
    code: 'unexpected',
  });
});

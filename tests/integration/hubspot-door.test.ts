import type { Id } from '@alongside/shared/vocabulary/ids';
import { problem } from '@alongside/shared/errors';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { send, signRequest } from '../support/hubspot-request.ts';
import { createInstallation } from '../support/installation.ts';
import { queryInTenant } from '../support/query-in-tenant.ts';
import { createTenant } from '../support/tenant.ts';
import { line, tryDoor, type TriedDoor } from '../support/try-door.ts';

let door: TriedDoor;
let tenantId: Id<'tenant'>;

beforeAll(async () => {
  door = await tryDoor();
});
beforeEach(async () => {
  tenantId = await door.connect();
});
afterAll(() => door.close());

test('a signed change is carried out, and a signed read finds it', async () => {
  const changed = await send(door.server, door.post());
  expect(changed.statusCode).toBe(200);
  const { productLineId } = changed.json<{ productLineId: string }>();
  const read = await send(door.server, door.get({ path: `/v1/product-lines/${productLineId}` }));
  expect(read.json()).toEqual({ code: 'CORE' });
  expect(read.headers['cache-control']).toBe('no-store');
});

test('an unknown user of a connected account is an AE', async () => {
  const refused = await send(
    door.server,
    door.post(line, { sender: { ...door.sender, userId: '8' } }),
  );
  expect(refused.json()).toMatchObject({ code: 'not_allowed', status: 403 });
  const rows = await queryInTenant(
    door.store.pool,
    tenantId,
    `SELECT role, email FROM crm_user WHERE external_user_id = '8'`,
  );
  expect(rows).toEqual([{ role: 'ae', email: 'ann@vendor.example' }]);
});

test('an account that is not connected, or was revoked, is told so', async () => {
  const stranger = await send(door.server, door.get({ sender: { ...door.sender, portalId: '1' } }));
  expect(stranger.json()).toMatchObject({ code: 'not_connected', status: 403 });
  await door.store.pool.query(
    `UPDATE installation SET status = 'revoked' WHERE external_account_id = $1`,
    [door.sender.portalId],
  );
  expect((await send(door.server, door.post())).json()).toMatchObject({ code: 'not_connected' });
});

test("another account's record is not found", async () => {
  const { productLineId } = (await send(door.server, door.post())).json<{
    productLineId: string;
  }>();
  const other = { ...door.sender, portalId: `7${door.sender.portalId}` };
  await createInstallation(door.store.pool, await createTenant(door.store.pool), other.portalId);
  const path = `/v1/product-lines/${productLineId}`;
  const read = await send(door.server, door.get({ path, sender: other }));
  expect(read.json()).toMatchObject({ code: 'not_found', status: 404 });
});

test.each([
  ['a body that is no JSON', '{"number":', 'application/json', 'body_unreadable', 400],
  ['a body of another kind', 'number=1', 'text/plain', 'body_unreadable', 400],
  ['a body above 1 MB', ' '.repeat(1024 * 1024 + 1), 'application/json', 'body_too_large', 413],
])('%s is refused as a problem', async (_title, payload, type, code, status) => {
  const request = signRequest(door.post());
  const headers = { ...request.headers, 'content-type': type };
  const answer = await door.server.inject({ ...request, payload, headers });
  expect(answer.statusCode).toBe(status);
  expect(answer.headers['content-type']).toMatch('application/problem+json');
  expect(problem.parse(answer.json())).toMatchObject({ code, status });
});

test('an unknown path is a problem that does not repeat its query', async () => {
  const answer = await door.server.inject('/v1/nothing?token=secret');
  expect(answer.json()).toMatchObject({
    code: 'route_unknown',
    detail: 'There is nothing at /v1/nothing.',
  });
});

test('a request is logged once, with tenant, operation, outcome and duration', async () => {
  await send(door.server, door.post());
  await door.server.inject('/v1/nothing');
  const lines = door.log.map((text) => JSON.parse(text) as Record<string, unknown>);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({ outcome: 'route_unknown', status: 404 });
  expect(door.reports.at(-1)).toMatchObject({
    operation: 'product-line.add',
    outcome: 'done',
    actor: { tenantId },
  });
});

test('health says whether the database answers and its tables are current', async () => {
  expect((await door.server.inject('/healthz')).json()).toEqual({
    status: 'ok',
    database: 'reachable',
    migrations: 'current',
  });
});

test('the contract is served as OpenAPI 3.1', async () => {
  const document = (await door.server.inject('/openapi.json')).json<{
    openapi: string;
    paths: object;
  }>();
  expect(document.openapi).toBe('3.1.0');
  expect(Object.keys(document.paths)).toEqual([
    '/v1/product-lines',
    '/v1/product-lines/{productLineId}',
  ]);
});

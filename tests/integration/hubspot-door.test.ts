import { buildApp } from '@alongside/backend/app';
import { createLogger } from '@alongside/backend/platform/logger';
import { newId } from '@alongside/backend/platform/ids';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { problem } from '@alongside/shared/errors';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { addLine, fakeHandlers, getLine, type Interference } from '../support/fake-operations.ts';
import {
  app,
  publicOrigin,
  send,
  type SentRequest,
  signRequest,
} from '../support/hubspot-request.ts';
import { createInstallation } from '../support/installation.ts';
import { createTenant } from '../support/tenant.ts';
import { tryDispatch, type TriedDispatch } from '../support/try-dispatch.ts';

let store: TestDatabase;
let tried: TriedDispatch;
let server: FastifyInstance;
let tenantId: Id<'tenant'>;
let portals = 0;
const interference: Interference = {};
const log: string[] = [];
const sender = { portalId: '', userId: '7', appId: app.appId };

beforeAll(async () => {
  store = await createTestDatabase();
  tried = tryDispatch(store.url, fakeHandlers(interference));
  server = buildApp({
    ...tried,
    operations: [addLine, getLine],
    logger: createLogger('info', { write: (line: string) => void log.push(line) }),
    publicOrigin,
    hubspot: app,
    fastSerializers: true,
    doors: [],
  });
  await server.ready();
});
beforeEach(async () => {
  portals += 1;
  sender.portalId = `60000${portals}`;
  tenantId = await createTenant(store.pool);
  await createInstallation(store.pool, tenantId, sender.portalId);
  await makeManager();
  interference.afterWrite = undefined;
  log.length = 0;
});
afterAll(async () => {
  await server.close();
  await tried.database.close();
  await store.close();
});

/** The user calls once, and so becomes known; then gets the role. */
async function makeManager(): Promise<void> {
  await send(server, get());
  await store.pool.query(`UPDATE crm_user SET role = 'manager' WHERE external_user_id = '7'`);
}

const now = (): number => Date.parse(tried.clock.now());
const line = { number: 1, code: 'CORE', idempotencyKey: 'key-0001' };
const get = (more: Partial<SentRequest> = {}): SentRequest => ({
  method: 'GET',
  path: `/v1/product-lines/${newId('productLine')}`,
  sender,
  at: now(),
  ...more,
});
const post = (body: object = line, more: Partial<SentRequest> = {}): SentRequest => ({
  method: 'POST',
  path: '/v1/product-lines',
  body,
  sender,
  at: now(),
  ...more,
});

test('a signed change is carried out, and a signed read finds it', async () => {
  const changed = await send(server, post());
  expect(changed.statusCode).toBe(200);
  const { productLineId } = changed.json<{ productLineId: string }>();
  const read = await send(server, get({ path: `/v1/product-lines/${productLineId}` }));
  expect(read.json()).toEqual({ code: 'CORE' });
  expect(read.headers['cache-control']).toBe('no-store');
});

test('an unknown user of a connected account is an AE', async () => {
  const refused = await send(server, post(line, { sender: { ...sender, userId: '8' } }));
  expect(refused.json()).toMatchObject({ code: 'not_allowed', status: 403 });
  const { rows } = await store.pool.query(
    `SELECT role, email FROM crm_user WHERE external_user_id = '8'`,
  );
  expect(rows).toEqual([{ role: 'ae', email: 'ann@vendor.example' }]);
});

test('an account that is not connected, or was revoked, is told so', async () => {
  const stranger = await send(server, get({ sender: { ...sender, portalId: '1' } }));
  expect(stranger.json()).toMatchObject({ code: 'not_connected', status: 403 });
  await store.pool.query(
    `UPDATE installation SET status = 'revoked' WHERE external_account_id = $1`,
    [sender.portalId],
  );
  expect((await send(server, post())).json()).toMatchObject({ code: 'not_connected' });
});

test("another account's record is not found", async () => {
  const { productLineId } = (await send(server, post())).json<{ productLineId: string }>();
  const other = { ...sender, portalId: `7${sender.portalId}` };
  await createInstallation(store.pool, await createTenant(store.pool), other.portalId);
  const path = `/v1/product-lines/${productLineId}`;
  const read = await send(server, get({ path, sender: other }));
  expect(read.json()).toMatchObject({ code: 'not_found', status: 404 });
});

test.each([
  ['without a signature', { 'x-hubspot-signature-v3': '' }, 'signature_missing'],
  ['with another one', { 'x-hubspot-signature-v3': 'AAAA' }, 'signature_wrong'],
  ['with another time', { 'x-hubspot-request-timestamp': '1791633600001' }, 'signature_wrong'],
])('a request %s is refused', async (_title, headers, code) => {
  const request = signRequest(post());
  const answer = await server.inject({ ...request, headers: { ...request.headers, ...headers } });
  expect(answer.json()).toMatchObject({ code, status: 401 });
});

test('the host that a request names does not matter, the configured origin does', async () => {
  const request = signRequest(get());
  const headers = { ...request.headers, host: 'evil.example', 'x-forwarded-host': 'evil.example' };
  const answer = await server.inject({ ...request, headers });
  expect(answer.json()).toMatchObject({ code: 'not_found' });
});

test('another portal put into a signed URL is refused', async () => {
  const request = signRequest(get());
  const url = request.url.replace(sender.portalId, '1');
  expect((await server.inject({ ...request, url })).json()).toMatchObject({
    code: 'signature_wrong',
  });
});

test.each([
  [{ path: '/v1/product-lines?portalId=1' }],
  [{ path: '/v1/product-lines?userId=1' }],
  [{ body: { ...line, portalId: '1' } }],
  [{ body: { ...line, userEmail: 'boss@vendor.example' } }],
])('a validly signed request with %j names its caller twice', async (more) => {
  const answer = await send(server, post(line, more));
  expect(answer.json()).toMatchObject({ code: 'caller_ambiguous', status: 401 });
});

test('a request through another app is refused', async () => {
  const answer = await send(server, get({ sender: { ...sender, appId: '98' } }));
  expect(answer.json()).toMatchObject({ code: 'signature_wrong' });
});

test('HubSpot may repeat an answered change and gets the stored answer', async () => {
  const first = await send(server, post());
  const again = await send(server, post());
  expect(again.statusCode).toBe(200);
  expect(again.json()).toEqual(first.json());
});

test('a repeated signature whose key is not known is refused', async () => {
  const refused = post({ ...line, number: 5000 });
  expect((await send(server, refused)).json()).toMatchObject({ code: 'input_invalid' });
  expect((await send(server, refused)).json()).toMatchObject({
    code: 'signature_repeated',
    status: 401,
  });
});

test('a change that failed on our side gets through when it is repeated', async () => {
  interference.afterWrite = () => Promise.reject(new Error('the power went out'));
  expect((await send(server, post())).statusCode).toBe(500);
  interference.afterWrite = undefined;
  expect((await send(server, post())).statusCode).toBe(200);
});

test('a read may be repeated', async () => {
  const codes = [await send(server, get()), await send(server, get())].map(
    (answer) => answer.json<{ code: string }>().code,
  );
  expect(codes).toEqual(['not_found', 'not_found']);
});

test('a role that was taken away no longer allows a change', async () => {
  expect((await send(server, post())).statusCode).toBe(200);
  await store.pool.query(`UPDATE crm_user SET role = 'ae'`);
  const refused = await send(server, post({ ...line, idempotencyKey: 'key-0002' }));
  expect(refused.json()).toMatchObject({ code: 'not_allowed' });
});

test.each([
  ['a body that is no JSON', '{"number":', 'application/json', 'body_unreadable', 400],
  ['a body of another kind', 'number=1', 'text/plain', 'body_unreadable', 400],
  ['a body above 1 MB', ' '.repeat(1024 * 1024 + 1), 'application/json', 'body_too_large', 413],
])('%s is refused as a problem', async (_title, payload, type, code, status) => {
  const request = signRequest(post());
  const headers = { ...request.headers, 'content-type': type };
  const answer = await server.inject({ ...request, payload, headers });
  expect(answer.statusCode).toBe(status);
  expect(answer.headers['content-type']).toMatch('application/problem+json');
  expect(problem.parse(answer.json())).toMatchObject({ code, status });
});

test('an unknown path is a problem that does not repeat its query', async () => {
  const answer = await server.inject('/v1/nothing?token=secret');
  expect(answer.json()).toMatchObject({
    code: 'route_unknown',
    detail: 'There is nothing at /v1/nothing.',
  });
});

test('a request is logged once, with tenant, operation, outcome and duration', async () => {
  await send(server, post());
  await server.inject('/v1/nothing');
  const lines = log.map((text) => JSON.parse(text) as Record<string, unknown>);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({ outcome: 'route_unknown', status: 404 });
  expect(tried.reports.at(-1)).toMatchObject({
    operation: 'product-line.add',
    outcome: 'done',
    actor: { tenantId },
  });
});

test('health says whether the database answers and its tables are current', async () => {
  expect((await server.inject('/healthz')).json()).toEqual({
    status: 'ok',
    database: 'reachable',
    migrations: 'current',
  });
});

test('the contract is served as OpenAPI 3.1', async () => {
  const document = (await server.inject('/openapi.json')).json<{
    openapi: string;
    paths: object;
  }>();
  expect(document.openapi).toBe('3.1.0');
  expect(Object.keys(document.paths)).toEqual([
    '/v1/product-lines',
    '/v1/product-lines/{productLineId}',
  ]);
});

import type { Id } from '@alongside/shared/vocabulary/ids';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { send, signRequest } from '../support/hubspot-request.ts';
import { queryInTenant } from '../support/query-in-tenant.ts';
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

test.each([
  ['without a signature', { 'x-hubspot-signature-v3': '' }, 'signature_missing'],
  ['with another one', { 'x-hubspot-signature-v3': 'AAAA' }, 'signature_wrong'],
  ['with another time', { 'x-hubspot-request-timestamp': '1791633600001' }, 'signature_wrong'],
])('a request %s is refused', async (_title, headers, code) => {
  const request = signRequest(door.post());
  const answer = await door.server.inject({
    ...request,
    headers: { ...request.headers, ...headers },
  });
  expect(answer.json()).toMatchObject({ code, status: 401 });
});

test('the host that a request names does not matter, the configured origin does', async () => {
  const request = signRequest(door.get());
  const headers = { ...request.headers, host: 'evil.example', 'x-forwarded-host': 'evil.example' };
  const answer = await door.server.inject({ ...request, headers });
  expect(answer.json()).toMatchObject({ code: 'not_found' });
});

test('another portal put into a signed URL is refused', async () => {
  const request = signRequest(door.get());
  const url = request.url.replace(door.sender.portalId, '1');
  expect((await door.server.inject({ ...request, url })).json()).toMatchObject({
    code: 'signature_wrong',
  });
});

test.each([
  [{ path: '/v1/product-lines?portalId=1' }],
  [{ path: '/v1/product-lines?userId=1' }],
  [{ body: { ...line, portalId: '1' } }],
  [{ body: { ...line, userEmail: 'boss@vendor.example' } }],
])('a validly signed request with %j names its caller twice', async (more) => {
  const answer = await send(door.server, door.post(line, more));
  expect(answer.json()).toMatchObject({ code: 'caller_ambiguous', status: 401 });
});

test('a request through another app is refused', async () => {
  const answer = await send(door.server, door.get({ sender: { ...door.sender, appId: '98' } }));
  expect(answer.json()).toMatchObject({ code: 'signature_wrong' });
});

test('HubSpot may repeat an answered change and gets the stored answer', async () => {
  const first = await send(door.server, door.post());
  const again = await send(door.server, door.post());
  expect(again.statusCode).toBe(200);
  expect(again.json()).toEqual(first.json());
});

test('a repeated signature whose key is not known is refused', async () => {
  const refused = door.post({ ...line, number: 5000 });
  expect((await send(door.server, refused)).json()).toMatchObject({ code: 'input_invalid' });
  expect((await send(door.server, refused)).json()).toMatchObject({
    code: 'signature_repeated',
    status: 401,
  });
});

test('a change that failed on our side gets through when it is repeated', async () => {
  door.interference.afterWrite = () => Promise.reject(new Error('the power went out'));
  expect((await send(door.server, door.post())).statusCode).toBe(500);
  door.interference.afterWrite = undefined;
  expect((await send(door.server, door.post())).statusCode).toBe(200);
});

test('a read may be repeated', async () => {
  const codes = [await send(door.server, door.get()), await send(door.server, door.get())].map(
    (answer) => answer.json<{ code: string }>().code,
  );
  expect(codes).toEqual(['not_found', 'not_found']);
});

test('a role that was taken away no longer allows a change', async () => {
  expect((await send(door.server, door.post())).statusCode).toBe(200);
  await queryInTenant(door.store.pool, tenantId, `UPDATE crm_user SET role = 'ae'`);
  const refused = await send(door.server, door.post({ ...line, idempotencyKey: 'key-0002' }));
  expect(refused.json()).toMatchObject({ code: 'not_allowed' });
});

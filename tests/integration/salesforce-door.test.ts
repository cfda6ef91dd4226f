import { randomUUID } from 'node:crypto';
import { forgetNonces } from '@alongside/backend/platform/http/nonce-store';
import { problem } from '@alongside/shared/errors';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { queryInTenant } from '../support/query-in-tenant.ts';
import { salesforceUser, sendEnvelope, signBody } from '../support/salesforce-request.ts';
import { line } from '../support/try-door.ts';
import {
  adding,
  trySalesforceDoor,
  type TriedOrg,
  type TriedSalesforceDoor,
} from '../support/try-salesforce-door.ts';

const START = '2026-10-10T12:00:00.000Z';

let tried: TriedSalesforceDoor;
let org: TriedOrg;

beforeAll(async () => {
  tried = await trySalesforceDoor();
});
beforeEach(async () => {
  tried.door.clock.set(START);
  org = await tried.connect();
});
afterAll(() => tried.close());

test('a signed change is carried out, and a signed read finds it', async () => {
  const changed = await org.send(adding(line));
  expect(changed.statusCode).toBe(200);
  const { productLineId } = changed.json<{ productLineId: string }>();
  const read = await org.send({ operation: 'product-line.get', input: { productLineId } });
  expect(read.json()).toEqual({ code: 'CORE' });
  expect(read.headers['cache-control']).toBe('no-store');
});

test("another tenant's record is not found", async () => {
  const { productLineId } = (await org.send(adding(line))).json<{ productLineId: string }>();
  const stranger = await tried.connect();
  const read = await stranger.send({ operation: 'product-line.get', input: { productLineId } });
  expect(read.json()).toMatchObject({ code: 'not_found', status: 404 });
});

test('an unknown user of the org is an AE, with the address that was signed', async () => {
  const user = '005000000000008EAA';
  const refused = await org.send({ ...adding(line), user, email: 'ann@vendor.example' });
  expect(refused.json()).toMatchObject({ code: 'not_allowed', status: 403 });
  const rows = await queryInTenant(
    tried.door.store.pool,
    org.tenantId,
    'SELECT external_user_id, role, email FROM crm_user ORDER BY 1',
  );
  expect(rows).toEqual([
    { external_user_id: salesforceUser, role: 'manager', email: '' },
    { external_user_id: user, role: 'ae', email: 'ann@vendor.example' },
  ]);
});

test('an operation that does not exist is a problem', async () => {
  const answer = await org.send({ operation: 'product-line.burn', input: {} });
  expect(answer.statusCode).toBe(404);
  expect(answer.headers['content-type']).toMatch('application/problem+json');
  expect(problem.parse(answer.json())).toMatchObject({
    code: 'not_found',
    detail: 'There is no operation "product-line.burn" here.',
  });
});

test('an org that took our access back is told that it is not connected', async () => {
  await tried.door.store.pool.query(
    `UPDATE installation SET status = 'revoked' WHERE external_account_id = $1`,
    [org.signing.org],
  );
  expect((await org.send(adding(line))).json()).toMatchObject({ code: 'not_connected' });
  expect(await org.countLines()).toBe(0);
});

test.each([
  ['another version', { v: 2 }, 'v'],
  ['no version', { v: undefined }, 'v'],
  ['a field nobody knows', { role: 'admin' }, ''],
  ['a short id of a user', { user: '005000000000007' }, 'user'],
  ['a list of users', { user: [salesforceUser] }, 'user'],
  ['no operation', { operation: undefined }, 'operation'],
  ['a time that is a text', { iat: '1791633600' }, 'iat'],
  ['half a second', { iat: 1_791_633_600.5 }, 'iat'],
  ['no nonce', { nonce: undefined }, 'nonce'],
  ['a nonce that is easily met again', { nonce: '123456789012345' }, 'nonce'],
  ['an endless nonce', { nonce: 'n'.repeat(65) }, 'nonce'],
])('a signed envelope with %s is told what is wrong with it', async (_title, more, path) => {
  const answer = await org.send({ ...adding(line), ...more });
  expect(answer.json()).toMatchObject({ code: 'input_invalid', fields: [{ path }] });
  expect(await org.countLines()).toBe(0);
});

test('the same envelope again gets the stored answer, and changes nothing', async () => {
  const envelope = org.write(adding(line));
  const { server } = tried.door;
  const first = await sendEnvelope(server, org.signing, envelope);
  const again = await sendEnvelope(server, org.signing, envelope);
  expect([again.statusCode, again.body]).toEqual([200, first.body]);
  expect(await org.countLines()).toBe(1);
});

test('another try of the same change, in an envelope of its own, gets the stored answer', async () => {
  const first = await org.send(adding(line));
  const again = await org.send(adding(line));
  expect(again.body).toBe(first.body);
  expect(await org.countLines()).toBe(1);
});

test('of envelopes that arrive at once with one nonce, one is opened', async () => {
  const nonce = randomUUID();
  const codes = await Promise.all(
    [1, 2, 3, 4].map(async (number) => {
      const input = { number, code: `C${number}`, idempotencyKey: `key-000${number}` };
      return (await org.send({ ...adding(input), nonce })).statusCode;
    }),
  );
  expect(codes.filter((code) => code === 200)).toHaveLength(1);
  expect(codes.filter((code) => code === 401)).toHaveLength(3);
  expect(await org.countLines()).toBe(1);
});

test('a role that was taken away no longer allows a change', async () => {
  expect((await org.send(adding(line))).statusCode).toBe(200);
  await queryInTenant(tried.door.store.pool, org.tenantId, `UPDATE crm_user SET role = 'ae'`);
  const refused = await org.send(adding({ ...line, idempotencyKey: 'key-0002' }));
  expect(refused.json()).toMatchObject({ code: 'not_allowed' });
});

test('a body above 1 MB is refused as a problem', async () => {
  const request = signBody(org.signing, ' '.repeat(1024 * 1024 + 1));
  expect((await tried.door.server.inject(request)).json()).toMatchObject({
    code: 'body_too_large',
    status: 413,
  });
});

test('a call is reported once, with tenant, operation and outcome', async () => {
  await org.send(adding(line));
  expect(tried.door.log).toEqual([]);
  expect(tried.door.reports.at(-1)).toMatchObject({
    operation: 'product-line.add',
    outcome: 'done',
    actor: { tenantId: org.tenantId },
  });
});

test('nonces are kept as long as their envelope can be opened, and then forgotten', async () => {
  const { database, clock } = tried.door;
  const ahead = org.write({ ...adding({}), iat: Date.parse(START) / 1000 + 300 });
  await sendEnvelope(tried.door.server, org.signing, ahead);
  const count = async () =>
    (
      await queryInTenant(
        tried.door.store.pool,
        org.tenantId,
        'SELECT FROM envelope_nonce WHERE nonce = $1',
        [ahead.nonce],
      )
    ).length;
  clock.advance(10 * 60_000);
  await forgetNonces(database, clock.now());
  expect(await count()).toBe(1);
  expect((await sendEnvelope(tried.door.server, org.signing, ahead)).statusCode).toBe(401);
  clock.advance(60 * 60_000);
  await forgetNonces(database, clock.now());
  expect(await count()).toBe(0);
});

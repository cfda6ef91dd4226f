import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { sendEnvelope, signBody } from '../support/salesforce-request.ts';
import { line } from '../support/try-door.ts';
import {
  adding,
  trySalesforceDoor,
  type TriedOrg,
  type TriedSalesforceDoor,
} from '../support/try-salesforce-door.ts';

const START = '2026-10-10T12:00:00.000Z';
const SECONDS = Date.parse(START) / 1000;

let tried: TriedSalesforceDoor;
let org: TriedOrg;
let other: TriedOrg;

beforeAll(async () => {
  tried = await trySalesforceDoor();
});
beforeEach(async () => {
  tried.door.clock.set(START);
  org = await tried.connect();
  other = await tried.connect();
  tried.door.log.length = 0;
});
afterAll(() => tried.close());

type Request = ReturnType<typeof signBody>;
const signed = (call: object = {}): Request =>
  signBody(org.signing, JSON.stringify(org.write({ ...adding(line), ...call })));
const withHeaders = (headers: object): Request => {
  const request = signed();
  return { ...request, headers: { ...request.headers, ...headers } };
};
/** What the log says of requests that were not told why. */
const refusals = (): unknown[] =>
  tried.door.log
    .map((text) => JSON.parse(text) as { refusal?: unknown })
    .flatMap(({ refusal }) => (refusal === undefined ? [] : [refusal]));

/** Why, and what is sent. */
const wrong: [string, string, () => Request][] = [
  ['no key', 'key', () => withHeaders({ 'x-alongside-org': '' })],
  ['an unknown key', 'key', () => withHeaders({ 'x-alongside-org': 'f'.repeat(32) })],
  ['two keys', 'key', () => withHeaders({ 'x-alongside-org': `${org.signing.orgKey}, x` })],
  [
    "another org's key",
    'signature',
    () => withHeaders({ 'x-alongside-org': other.signing.orgKey }),
  ],
  ['no signature', 'signature', () => withHeaders({ 'x-alongside-signature': '' })],
  [
    'a signature of something else',
    'signature',
    () => withHeaders({ 'x-alongside-signature': 'a'.repeat(64) }),
  ],
  [
    'half a signature',
    'signature',
    () =>
      withHeaders({ 'x-alongside-signature': signed().headers['x-alongside-signature'].slice(32) }),
  ],
  [
    'a signature that is no hex',
    'signature',
    () => withHeaders({ 'x-alongside-signature': 'g'.repeat(64) }),
  ],
  [
    'a space more than was signed',
    'signature',
    () => ({ ...signed(), payload: `${String(signed().payload)} ` }),
  ],
  ['an empty body that was not signed', 'signature', () => ({ ...signed(), payload: '' })],
  ["another org's id", 'org', () => signed({ org: other.signing.org })],
  ['no org', 'org', () => signed({ org: undefined })],
  ['an org that is a list', 'org', () => signed({ org: [org.signing.org] })],
  ['no envelope at all', 'org', () => signBody(org.signing, 'null')],
  ['5:01 minutes of age', 'clock', () => signed({ iat: SECONDS - 301 })],
  ['5:01 minutes to come', 'clock', () => signed({ iat: SECONDS + 301 })],
  ['the age of the epoch', 'clock', () => signed({ iat: 0 })],
];

test.each(wrong)(
  'an envelope with %s is refused without a reason',
  async (_title, reason, make) => {
    const answer = await tried.door.server.inject(make());
    expect({ ...answer.json<object>(), reference: '' }).toEqual({
      type: 'urn:alongside:problem:signature_wrong',
      title: 'Unauthorized',
      status: 401,
      code: 'signature_wrong',
      detail: expect.any(String),
      reference: '',
    });
    expect(answer.statusCode).toBe(401);
    expect(refusals()).toEqual([reason]);
    expect(tried.door.log).toHaveLength(1);
    expect(await org.countLines()).toBe(0);
    expect(await other.countLines()).toBe(0);
  },
);

test('a nonce is good once: for a read, for another change, and for a change that was refused', async () => {
  const nonce = randomUUID();
  const used = { ...org.write(adding(line)), nonce };
  const { server } = tried.door;
  const send = (envelope: object) => sendEnvelope(server, org.signing, envelope);
  expect((await send(used)).statusCode).toBe(200);
  const others = [
    { ...used, input: { ...line, number: 2, idempotencyKey: 'key-0002' } },
    { ...used, user: '005000000000009EAA' },
    { ...used, operation: 'product-line.get', input: { productLineId: 'x' } },
  ];
  for (const envelope of others) expect((await send(envelope)).statusCode).toBe(401);
  expect(refusals()).toEqual(['nonce', 'nonce', 'nonce']);
  const refused = org.write(adding({ ...line, number: 5000, idempotencyKey: 'key-0005' }));
  expect((await send(refused)).statusCode).toBe(400);
  expect((await send(refused)).statusCode).toBe(401);
  const read = org.write({ operation: 'product-line.get', input: { productLineId: 'x' } });
  expect((await send(read)).statusCode).toBe(400);
  expect((await send(read)).statusCode).toBe(401);
  expect(await org.countLines()).toBe(1);
});

test('the nonce of one org says nothing to another', async () => {
  const nonce = randomUUID();
  expect((await org.send({ ...adding(line), nonce })).statusCode).toBe(200);
  expect((await other.send({ ...adding(line), nonce })).statusCode).toBe(200);
});

test.each([
  ['made five minutes ago', 300_000, 200],
  ['a thousandth of a second older', 300_001, 401],
  ['made by a clock five minutes ahead', -300_000, 200],
  ['a thousandth of a second further ahead', -300_001, 401],
])('an envelope %s is answered with its status', async (_title, age, status) => {
  const envelope = org.write(adding(line));
  tried.door.clock.advance(age);
  const answer = await sendEnvelope(tried.door.server, org.signing, envelope);
  expect(answer.statusCode).toBe(status);
});

test('what is signed are the bytes, whatever they spell', async () => {
  const space = fc.string({ unit: fc.constantFrom(' ', '\n', '\t', '\r'), maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary' }),
      space,
      fc.boolean(),
      async (word, gap, escape) => {
        const input = { number: 1, code: word, idempotencyKey: randomUUID() };
        const plain = JSON.stringify(org.write(adding(input)), null, gap.replaceAll(/[\r]/g, ''));
        const text = escape
          ? plain.replaceAll(
              /[\u0080-\uffff]/g,
              (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
            )
          : plain;
        const request = signBody(org.signing, Buffer.from(gap + text + gap));
        expect((await tried.door.server.inject(request)).statusCode).not.toBe(401);
        const changed = {
          ...request,
          payload: Buffer.concat([request.payload, Buffer.from(' ')]),
        };
        expect((await tried.door.server.inject(changed)).statusCode).toBe(401);
      },
    ),
    { numRuns: 40 },
  );
});

test('a signature in capitals is as good', async () => {
  const request = signed();
  const signature = request.headers['x-alongside-signature'].toUpperCase();
  const headers = { ...request.headers, 'x-alongside-signature': signature };
  expect((await tried.door.server.inject({ ...request, headers })).statusCode).toBe(200);
});

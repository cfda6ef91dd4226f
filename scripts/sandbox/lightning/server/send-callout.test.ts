import { createHmac } from 'node:crypto';
import Fastify from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendThrough } from './send-callout.ts';

const credential = { orgKey: 'key-1', secret: 'secret-1' };
const body = '{"name":"größer"}';
const app = Fastify();
let origin = '';

beforeAll(async () => {
  app.post('/salesforce/v1', async ({ headers }) => headers);
  origin = await app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => app.close());

const call = (endpoint: string) => ({
  endpoint,
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body,
});

test('a callout through the credential is signed over the bytes of its body', async () => {
  const answer = await sendThrough(origin, credential)(call('callout:Alongside/salesforce/v1'));
  expect(answer).toMatchObject({ status: 200 });
  expect(JSON.parse('body' in answer ? answer.body : '')).toMatchObject({
    'x-alongside-org': 'key-1',
    'x-alongside-signature': createHmac('sha256', 'secret-1').update(body).digest('hex'),
  });
});

test('one that Apex signed itself leaves as it is', async () => {
  const answer = await sendThrough(
    origin,
    credential,
  )(call('callout:Alongside_Unsigned/salesforce/v1'));
  expect('body' in answer ? answer.body : '').not.toContain('x-alongside');
});

test.each([
  ['an address of its own', origin, credential, 'https://elsewhere.example/', 'Unauthorized'],
  ['an empty credential', origin, undefined, 'callout:Alongside/salesforce/v1', 'credential'],
  ['nobody there', 'http://127.0.0.1:9', credential, 'callout:Alongside/x', 'refused'],
])('%s fails as on the platform', async (_, to, kept, endpoint, words) => {
  const answer = await sendThrough(to, kept)(call(endpoint));
  expect('failure' in answer ? answer.failure : '').toContain(words);
});

import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { AccessTokens } from '../access-tokens.ts';
import { createHubspotApi, type HubspotApi } from './hubspot-api.ts';
import { createRequestPacer } from './request-pacer.ts';

const ORIGIN = 'https://api.hubapi.com';
const PATH = '/crm/objects/2026-03/deals/1';
const server = setupServer();
const answer = z.object({ id: z.string() });

let now: number;
let api: HubspotApi;
let asked: string[];
let tokens: string[];

/** The first token is refused once the test says so; every renewal gives the next. */
const accessTokens: AccessTokens = {
  current: () => Promise.resolve({ accessToken: tokens[0] ?? '' }),
  renew: (refused) => {
    tokens = tokens.filter((token) => token !== refused);
    return Promise.resolve({ accessToken: tokens[0] ?? '' });
  },
};

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());
beforeEach(() => {
  now = Date.parse('2026-11-22T12:00:00Z');
  tokens = ['first', 'second'];
  asked = [];
  const nowMs = () => now;
  const pacer = createRequestPacer(nowMs);
  api = createHubspotApi({ apiOrigin: ORIGIN, tokens: accessTokens, pacer, nowMs });
});

type Reply = () => Response;

/** Answers each request with the next reply, the last one for ever. */
function reply(...replies: [Reply, ...Reply[]]): void {
  server.use(
    http.all(`${ORIGIN}${PATH}`, ({ request }) => {
      asked.push(request.headers.get('authorization') ?? '');
      const index = Math.min(asked.length, replies.length) - 1;
      return replies[index]?.() ?? Response.error();
    }),
  );
}

const ok: Reply = () => HttpResponse.json({ id: '1' });
const fail =
  (status: number, body: object = {}, headers: Record<string, string> = {}): Reply =>
  () =>
    HttpResponse.json(body, { status, headers });

const read = () => api.call(answer, { method: 'GET', path: PATH });
const write = () => api.call(answer, { method: 'PATCH', path: PATH, body: { properties: {} } });
const kindOf = (call: Promise<unknown>) =>
  call.then(
    () => 'no failure',
    (error: { error?: unknown }) => error.error,
  );

describe('the API of one account', () => {
  it('renews a refused token once and sends again', async () => {
    reply(fail(401), ok);
    expect(await read()).toEqual({ id: '1' });
    expect(asked).toEqual(['Bearer first', 'Bearer second']);
  });

  it('gives up when the renewed token is refused too', async () => {
    reply(fail(401));
    expect(await kindOf(read())).toEqual({ kind: 'unauthorised' });
    expect(asked.length).toBe(2);
  });

  it('obeys Retry-After to the second: not one request before', async () => {
    reply(fail(429, { policyName: 'TEN_SECONDLY_ROLLING' }, { 'retry-after': '7' }), ok);
    expect(await kindOf(read())).toEqual({ kind: 'rate_limited', retryAfterMs: 7000 });
    now += 6999;
    expect(await kindOf(read())).toEqual({ kind: 'rate_limited', retryAfterMs: 1 });
    expect(asked.length).toBe(1);
    now += 1;
    expect(await read()).toEqual({ id: '1' });
  });

  it('sends at most 110 requests in any ten seconds', async () => {
    reply(ok);
    for (let call = 0; call < 110; call += 1) await read();
    expect(await kindOf(read())).toEqual({ kind: 'rate_limited', retryAfterMs: 10_000 });
    now += 10_000;
    expect(await read()).toEqual({ id: '1' });
    expect(asked.length).toBe(111);
  });

  it('keeps turns for whoever looks at a card while writes wait', async () => {
    reply(ok);
    for (let call = 0; call < 80; call += 1) await write();
    expect(await kindOf(write())).toEqual({ kind: 'rate_limited', retryAfterMs: 10_000 });
    for (let call = 0; call < 30; call += 1) await read();
    expect(await kindOf(read())).toEqual({ kind: 'rate_limited', retryAfterMs: 10_000 });
    now += 10_000;
    expect(await write()).toEqual({ id: '1' });
  });

  it.each([
    ['a locked record', 423, {}, { kind: 'unavailable', retryAfterMs: 2000 }],
    [
      'a migration',
      477,
      { 'retry-after': '3600' },
      { kind: 'unavailable', retryAfterMs: 3_600_000 },
    ],
    ['maintenance', 503, { 'retry-after': '5' }, { kind: 'unavailable', retryAfterMs: 5000 }],
    ['a record that is not there', 404, {}, { kind: 'not_found' }],
    ['a missing scope', 403, {}, { kind: 'refused', properties: [] }],
    ['a fault over there', 500, {}, { kind: 'unavailable' }],
  ])('reads %s from status %i', async (_what, status, headers, expected) => {
    reply(fail(status, {}, headers));
    expect(await kindOf(read())).toEqual(expected);
  });

  it.each([500, 502, 504])(
    'does not know what became of a write answered with %i',
    async (status) => {
      reply(fail(status));
      expect(await kindOf(write())).toEqual({ kind: 'unknown_outcome' });
      expect(asked.length).toBe(1);
    },
  );

  it('names the properties that a required-property rule of the account asks for', async () => {
    const context = { propertyName: ['closed_lost_reason'] };
    const errors = [{ message: 'required', code: 'MISSING_REQUIRED_PROPERTY', context }];
    reply(fail(400, { status: 'error', category: 'VALIDATION_ERROR', message: 'no', errors }));
    await expect(write()).rejects.toMatchObject({
      message: '400 VALIDATION_ERROR MISSING_REQUIRED_PROPERTY',
      error: { kind: 'refused', properties: ['closed_lost_reason'] },
    });
  });

  it('names the properties that stand only in the text of the refusal', async () => {
    const message = 'Property values were not valid: [{"isValid":false,"name":"prm_summary"}]';
    reply(fail(400, { message }));
    expect(await kindOf(write())).toEqual({ kind: 'refused', properties: ['prm_summary'] });
  });

  it.each([
    ['a number for an id', () => HttpResponse.json({ id: 1 })],
    ['nothing', () => new HttpResponse(null, { status: 200 })],
    ['half an answer', () => new HttpResponse('{"id": "', { status: 200 })],
    ['a page of a proxy', () => HttpResponse.html('<h1>Welcome</h1>')],
  ])('believes no answer that is not as documented: %s', async (_what, odd) => {
    reply(odd);
    expect(await kindOf(read())).toEqual({ kind: 'malformed' });
  });

  it('does not know what became of a request whose connection broke', async () => {
    reply(() => Response.error());
    expect(await kindOf(write())).toEqual({ kind: 'unknown_outcome' });
  });

  it('leaks neither token nor body into its messages', async () => {
    reply(
      fail(400, { message: 'Kim Customer kim@customer.example', category: 'VALIDATION_ERROR' }),
    );
    await expect(write()).rejects.toThrow(/^400 VALIDATION_ERROR$/);
  });
});

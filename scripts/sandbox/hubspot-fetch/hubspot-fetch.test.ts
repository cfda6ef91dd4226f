import { afterEach, describe, expect, it } from 'vitest';
import { signRequestV3 } from '../hubspot/sign-request.ts';
import type { CardRequest, FetchAnswer } from './check-fetch-request.ts';
import { createHubspotFetch, MAX_IN_FLIGHT } from './hubspot-fetch.ts';
import { startTestBackend, type TestBackend } from './test-backend.ts';

const publicOrigin = 'https://api.example.com';
const clientSecret = 'a-secret';
const now = 1_793_657_560_000;
const caller = { userId: 77, portalId: 4242, userEmail: 'ada+sales@example.com', appId: 555 };
const added = 'userId=77&portalId=4242&userEmail=ada%2Bsales%40example.com&appId=555';

let backend: TestBackend | undefined;
afterEach(async () => {
  await backend?.stop();
  backend = undefined;
});

async function fetchThrough(answer: Parameters<typeof startTestBackend>[0]) {
  backend = await startTestBackend(answer);
  const hubspotFetch = createHubspotFetch({
    policy: {
      permittedPrefixes: [`${publicOrigin}/v1/`],
      localTargets: { [publicOrigin]: backend.origin },
    },
    clientSecret,
    now: () => now,
  });
  const send = (request: Partial<CardRequest>, as = caller): Promise<FetchAnswer> =>
    hubspotFetch({ url: `${publicOrigin}/v1/card`, ...request }, as);
  return { backend, send };
}

describe('the proxy behind hubspot.fetch', () => {
  it('adds the caller to the query, keeps what was written, and drops the fragment', async () => {
    const { backend, send } = await fetchThrough((_request, response) => response.end('{}'));
    await send({ url: `${publicOrigin}/v1/card?note=it%27s%20(50%25)%20a%2Bb#top` });
    await send({ url: `${publicOrigin}/v1/card` });
    expect(backend.seen.map((request) => request.url)).toEqual([
      `/v1/card?note=it%27s%20(50%25)%20a%2Bb&${added}`,
      `/v1/card?${added}`,
    ]);
  });

  it('signs method, public URL, body and time, and sends the body as JSON', async () => {
    const { backend, send } = await fetchThrough((_request, response) => response.end('{}'));
    await send({ method: 'POST', body: { text: 'Grüße' }, headers: { authorization: 'Bearer x' } });
    const [request] = backend.seen;
    expect(request?.body).toBe('{"text":"Grüße"}');
    expect(request?.headers).toMatchObject({
      'content-type': 'application/json',
      authorization: 'Bearer x',
      'x-hubspot-request-timestamp': String(now),
      'x-hubspot-signature-v3': signRequestV3({
        clientSecret,
        method: 'POST',
        url: `${publicOrigin}/v1/card?${added}`,
        body: '{"text":"Grüße"}',
        timestamp: String(now),
      }),
    });
  });

  it('passes status and body of a refusal on, and no header', async () => {
    const { send } = await fetchThrough((_request, response) => {
      response.writeHead(409, { 'x-secret': 'no', 'content-type': 'application/problem+json' });
      response.end('{"code":"conflict"}');
    });
    expect(await send({})).toEqual({ status: 409, body: '{"code":"conflict"}' });
  });

  it('tries once more after a 5xx, with the same body', async () => {
    const { backend, send } = await fetchThrough((_request, response, attempt) => {
      response.writeHead(attempt === 1 ? 503 : 200).end('{"ok":true}');
    });
    expect(await send({ method: 'POST', body: { a: 1 } })).toMatchObject({ status: 200 });
    expect(backend.seen.map((request) => request.body)).toEqual(['{"a":1}', '{"a":1}']);
  });

  it('gives up after the second 5xx', async () => {
    const { backend, send } = await fetchThrough((_request, response) => {
      response.writeHead(500).end('{"code":"internal"}');
    });
    expect(await send({})).toEqual({ status: 500, body: '{"code":"internal"}' });
    expect(backend.seen).toHaveLength(2);
  });

  it('tries once more after a broken connection', async () => {
    const { send } = await fetchThrough((_request, response, attempt) => {
      if (attempt === 1) response.socket?.destroy();
      else response.end('{"ok":true}');
    });
    expect(await send({})).toEqual({ status: 200, body: '{"ok":true}' });
  });

  it('answers 502 when nothing listens', async () => {
    const { backend, send } = await fetchThrough(() => undefined);
    await backend.stop();
    expect(await send({})).toMatchObject({ status: 502 });
  });

  it('answers 504 when the time the card gave is over, without a second attempt', async () => {
    const { backend, send } = await fetchThrough(() => undefined);
    expect(await send({ timeout: 50 })).toMatchObject({ status: 504 });
    expect(backend.seen).toHaveLength(1);
  });

  it('does not follow a redirect', async () => {
    const { send } = await fetchThrough((_request, response) => {
      response.writeHead(302, { location: 'https://elsewhere.example' }).end();
    });
    expect(await send({})).toMatchObject({ status: 502 });
  });

  it('refuses an answer over 1 MB', async () => {
    const { send } = await fetchThrough((_request, response) => {
      response.end(JSON.stringify({ text: 'x'.repeat(1_000_001) }));
    });
    expect(await send({})).toMatchObject({ status: 502 });
  });

  it('answers 429 to the 21st request under way in a portal, and not in another portal', async () => {
    const waiting: (() => void)[] = [];
    const { backend, send } = await fetchThrough((_request, response) => {
      waiting.push(() => response.end('{}'));
    });
    const first = Array.from({ length: MAX_IN_FLIGHT }, () => send({}));
    const tooMany = await send({});
    const elsewhere = send({}, { ...caller, portalId: 1 });
    while (backend.seen.length < MAX_IN_FLIGHT + 1) await new Promise(setImmediate);
    for (const release of waiting) release();
    expect(tooMany).toMatchObject({ status: 429 });
    expect((await elsewhere).status).toBe(200);
    expect((await Promise.all(first)).every((answer) => answer.status === 200)).toBe(true);
    const again = send({});
    while (waiting.length < MAX_IN_FLIGHT + 2) await new Promise(setImmediate);
    waiting.at(-1)?.();
    expect((await again).status).toBe(200);
  });

  it('says so when local.json does not map a permitted origin', async () => {
    const hubspotFetch = createHubspotFetch({
      policy: { permittedPrefixes: [`${publicOrigin}/`], localTargets: {} },
      clientSecret,
    });
    expect(await hubspotFetch({ url: `${publicOrigin}/x` }, caller)).toMatchObject({ status: 502 });
  });
});

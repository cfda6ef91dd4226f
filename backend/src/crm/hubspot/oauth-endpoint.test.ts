import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createOauthEndpoint } from './oauth-endpoint.ts';

const ORIGIN = 'https://api.hubapi.com';
const TOKEN = `${ORIGIN}/oauth/2026-03/token`;
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const endpoint = createOauthEndpoint(
  {
    apiOrigin: ORIGIN,
    consentOrigin: 'https://app.hubspot.com',
    clientId: 'client-1',
    clientSecret: 'secret-1',
    redirectUri: 'https://alongside.example/oauth/callback',
  },
  () => Date.parse('2026-11-22T12:00:00Z'),
);

describe('the token endpoint', () => {
  it('gets forms, and its answer is taken over', async () => {
    let form: Record<string, string> = {};
    server.use(
      http.post(TOKEN, async ({ request }) => {
        expect(request.headers.get('content-type')).toMatch(/^application\/x-www-form-urlencoded/);
        form = Object.fromEntries(new URLSearchParams(await request.text()));
        return HttpResponse.json({ access_token: 'a1', refresh_token: 'r1', expires_in: 1800 });
      }),
    );
    expect(await endpoint.refresh('r0')).toEqual({
      accessToken: 'a1',
      refreshToken: 'r1',
      expiresInSeconds: 1800,
    });
    expect(form).toEqual({
      grant_type: 'refresh_token',
      refresh_token: 'r0',
      client_id: 'client-1',
      client_secret: 'secret-1',
    });
  });

  it.each([
    [400, { error: 'invalid_grant', status: 'BAD_REFRESH_TOKEN' }, 'unauthorised'],
    [400, { error: 'access_denied', status: 'BAD_HUB' }, 'unauthorised'],
    [401, { error: 'invalid_client', status: 'BAD_CLIENT_ID' }, 'misconfigured'],
    [400, { error: 'invalid_client', status: 'BAD_CLIENT_SECRET' }, 'misconfigured'],
    [429, {}, 'rate_limited'],
    [423, {}, 'unavailable'],
    [477, {}, 'unavailable'],
    [502, {}, 'unknown_outcome'],
    [200, { access_token: 'a1' }, 'malformed'],
  ])('%i %j means %s', async (status, body, kind) => {
    server.use(http.post(TOKEN, () => HttpResponse.json(body, { status })));
    await expect(endpoint.refresh('r0')).rejects.toMatchObject({ error: { kind } });
  });
});

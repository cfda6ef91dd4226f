import { describe, expect, it } from 'vitest';
import { AUTHORIZE, CALLBACK, CLIENT, openConnectedOrg, openTestOrg } from '../testing/test-org.ts';

const AUTHORIZE_PATH = '/services/oauth2/authorize';
const TOKEN = '/services/oauth2/token';
const DAY_MS = 86_400_000;
const SPENT = { error: 'invalid_grant', error_description: 'expired access/refresh token' };

const refreshForm = (token: string) => ({
  ...CLIENT,
  grant_type: 'refresh_token',
  refresh_token: token,
});

describe('asking to be let in', () => {
  it('shows who asks, for what, and whom it may be', async () => {
    const { get } = openTestOrg();
    const page = await get(`${AUTHORIZE_PATH}?${new URLSearchParams(AUTHORIZE).toString()}`);
    expect(page.status).toBe(200);
    for (const words of ['Alongside', 'refresh_token', 'Inès Moreau', 'Brightloom']) {
      expect(page.text).toContain(words);
    }
  });

  it.each([
    ['an unknown client', { client_id: 'other' }, 'error=invalid_client_id'],
    [
      'an address that is not the app’s',
      { redirect_uri: 'http://evil.example' },
      'redirect_uri_mismatch',
    ],
  ])('tells only the person of %s', async (_, change, words) => {
    const { get } = openTestOrg();
    const page = await get(
      `${AUTHORIZE_PATH}?${new URLSearchParams({ ...AUTHORIZE, ...change }).toString()}`,
    );
    expect(page.status).toBe(400);
    expect(page.text).toContain(words);
  });

  it.each([
    ['no code challenge', { code_challenge: '' }, 'missing required code challenge'],
    ['a plain challenge', { code_challenge_method: 'plain' }, 'invalid code challenge'],
    ['an unknown scope', { scope: 'api everything' }, 'the requested scope is not allowed'],
    ['another flow', { response_type: 'token' }, 'response type not supported'],
  ])('tells the app of %s', async (_, change, description) => {
    const { get } = openTestOrg();
    const query = new URLSearchParams({ ...AUTHORIZE, ...change, state: 's&1' });
    const { status, headers } = await get(`${AUTHORIZE_PATH}?${query.toString()}`);
    expect(status).toBe(302);
    const back = new URL(String(headers.location));
    expect(back.origin + back.pathname).toBe(CALLBACK);
    expect(back.searchParams.get('error_description')).toBe(description);
    expect(back.searchParams.get('state')).toBe('s&1');
  });

  it('tells the app when the person says no', async () => {
    const { postForm } = openTestOrg();
    const { headers } = await postForm(AUTHORIZE_PATH, { ...AUTHORIZE, decision: 'deny' });
    expect(new URL(String(headers.location)).searchParams.get('error')).toBe('access_denied');
  });
});

describe('the token endpoint', () => {
  it('gives tokens for a code, once', async () => {
    const { fetchCode, postForm, exchangeForm, org } = openTestOrg();
    const form = exchangeForm(await fetchCode());
    const first = await postForm(TOKEN, form);
    expect(first.body).toMatchObject({ token_type: 'Bearer', scope: 'api id refresh_token' });
    expect(first.body.id).toContain(`/id/${org.id}/005`);
    expect(first.body.access_token.startsWith(`${org.id.slice(0, 15)}!`)).toBe(true);
    const second = await postForm(TOKEN, form);
    expect([second.status, second.body.error]).toEqual([400, 'invalid_grant']);
  });

  it('gives no refresh token unless it was asked for', async () => {
    const { connect } = openTestOrg();
    expect((await connect({ scope: 'api' })).body).not.toHaveProperty('refresh_token');
  });

  it.each([
    ['another verifier', { code_verifier: 'wrong' }, 'invalid_grant'],
    ['another address', { redirect_uri: 'http://localhost/' }, 'redirect_uri_mismatch'],
    ['another secret', { client_secret: 'no' }, 'invalid_client'],
    ['another client', { client_id: 'no' }, 'invalid_client_id'],
    ['another grant', { grant_type: 'password' }, 'unsupported_grant_type'],
  ])('refuses a code with %s', async (_, change, error) => {
    const { fetchCode, postForm, exchangeForm } = openTestOrg();
    const answer = await postForm(TOKEN, { ...exchangeForm(await fetchCode()), ...change });
    expect([answer.status, answer.body.error]).toEqual([400, error]);
  });

  it('lets a code end after 15 minutes', async () => {
    const { fetchCode, postForm, exchangeForm, time } = openTestOrg();
    const form = exchangeForm(await fetchCode());
    time.now += 15 * 60_000;
    expect((await postForm(TOKEN, form)).body.error).toBe('invalid_grant');
  });
});

describe('a refresh token', () => {
  it('is good once: its successor works, it does not', async () => {
    const { connect, postForm } = openTestOrg();
    const first = (await connect()).body.refresh_token;
    const second = (await postForm(TOKEN, refreshForm(first))).body.refresh_token;
    expect(second).not.toBe(first);
    const again = await postForm(TOKEN, refreshForm(first));
    expect([again.status, again.body]).toEqual([400, SPENT]);
    expect((await postForm(TOKEN, refreshForm(second))).status).toBe(200);
  });

  it('ends after 30 days without use, and not a day before', async () => {
    const { connect, postForm, time } = openTestOrg();
    const first = (await connect()).body.refresh_token;
    time.now += 29 * DAY_MS;
    const second = (await postForm(TOKEN, refreshForm(first))).body.refresh_token;
    time.now += 30 * DAY_MS;
    expect((await postForm(TOKEN, refreshForm(second))).body).toEqual(SPENT);
  });

  it('ends when the same person connects a sixth time', async () => {
    const { connect, postForm } = openTestOrg();
    const first = (await connect()).body.refresh_token;
    for (let times = 0; times < 4; times += 1) await connect();
    const last = (await connect()).body.refresh_token;
    expect((await postForm(TOKEN, refreshForm(first))).body).toEqual(SPENT);
    expect((await postForm(TOKEN, refreshForm(last))).status).toBe(200);
  });

  it('takes the sessions with it when it is revoked', async () => {
    const { connect, postForm, call } = openTestOrg();
    const token = (await connect()).body.refresh_token;
    expect((await postForm('/services/oauth2/revoke', { token })).status).toBe(200);
    expect((await call('GET', '/limits')).status).toBe(401);
    expect((await postForm(TOKEN, refreshForm(token))).body).toEqual(SPENT);
    expect((await postForm('/services/oauth2/revoke', { token })).status).toBe(400);
  });
});

describe('a session', () => {
  it('ends two hours after its last use', async () => {
    const { call, time } = await openConnectedOrg();
    time.now += 90 * 60_000;
    expect((await call('GET', '/limits')).status).toBe(200);
    time.now += 90 * 60_000;
    expect((await call('GET', '/limits')).status).toBe(200);
    time.now += 120 * 60_000;
    const { status, body } = await call('GET', '/limits');
    expect(status).toBe(401);
    expect(body).toEqual([
      { errorCode: 'INVALID_SESSION_ID', message: 'Session expired or invalid' },
    ]);
  });

  it('opens the data API only with the scope for it', async () => {
    const { connect, call } = openTestOrg();
    await connect({ scope: 'id refresh_token' });
    const { status, body } = await call('GET', '/limits');
    expect([status, body[0].message]).toEqual([
      401,
      'This session is not valid for use with the REST API',
    ]);
  });

  it('tells who its owner is, at both addresses', async () => {
    const { connect, get } = openTestOrg();
    const { id } = (await connect()).body;
    const info = (await get('/services/oauth2/userinfo')).body;
    expect(info).toMatchObject({
      sub: id,
      email: 'ines.moreau@brightloom.example',
      zoneinfo: 'Europe/Berlin',
    });
    const person = (await get(new URL(id).pathname)).body;
    expect(person).toMatchObject({ user_id: info.user_id, display_name: 'Inès Moreau' });
  });

  it('is asked for by both', async () => {
    const { get } = openTestOrg();
    const answer = await get('/services/oauth2/userinfo');
    expect([answer.status, answer.text]).toEqual([403, 'Bad_OAuth_Token']);
  });
});

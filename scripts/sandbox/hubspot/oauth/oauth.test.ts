import { describe, expect, it } from 'vitest';
import { SANDBOX_USERS } from '../people.ts';
import { openConnectedPortal, openTestPortal, TEST_APP } from '../testing/test-portal.ts';

const TOKEN = '/oauth/2026-03/token';
const install = {
  client_id: TEST_APP.clientId,
  redirect_uri: TEST_APP.redirectUris[0]!,
  scope: TEST_APP.scopes.join(' '),
};

describe('the install URL', () => {
  it('shows a consent page that lists the scopes', async () => {
    const { call } = openTestPortal();
    const page = await call('GET', `/oauth/authorize?${new URLSearchParams(install).toString()}`);
    expect(page.status).toBe(200);
    for (const scope of TEST_APP.scopes) expect(page.text).toContain(scope);
  });

  it.each([
    ['an unknown client', { client_id: 'other' }, 'belongs to no app'],
    ['an unknown redirect URL', { redirect_uri: 'http://evil.example' }, 'is not one of'],
    ['a missing required scope', { scope: 'oauth' }, 'does not ask for scopes'],
    ['a scope the app may not have', { scope: `${install.scope} tickets` }, 'may not ask for'],
  ])('is refused with %s', async (_, change, words) => {
    const { call } = openTestPortal();
    const query = new URLSearchParams({ ...install, ...change });
    const page = await call('GET', `/oauth/authorize?${query.toString()}`);
    expect(page.status).toBe(400);
    expect(page.text).toContain(words);
  });

  it('brings the code and the state back', async () => {
    const { postForm, client } = openTestPortal();
    const admin = SANDBOX_USERS.find((user) => user.superAdmin)!;
    const consent = { ...install, state: 's&1', user_id: String(admin.userId) };
    const answer = await postForm('/oauth/authorize', consent);
    expect(answer.status).toBe(302);
    const back = new URL(String(answer.headers.location));
    expect(back.origin + back.pathname).toBe(install.redirect_uri);
    expect(back.searchParams.get('state')).toBe('s&1');
    expect(back.searchParams.get('code')).toBeTruthy();
    expect(client.client_id).toBe(TEST_APP.clientId);
  });

  it('is refused to a user who is no super admin', async () => {
    const { postForm } = openTestPortal();
    const ae = SANDBOX_USERS.find((user) => user.job === 'ae')!;
    const answer = await postForm('/oauth/authorize', { ...install, user_id: `${ae.userId}` });
    expect(answer.status).toBe(403);
  });
});

describe('the token endpoint', () => {
  it('gives tokens for a code, once', async () => {
    const { fetchCode, postForm, client } = openTestPortal();
    const form = {
      ...client,
      grant_type: 'authorization_code',
      code: await fetchCode(),
      redirect_uri: install.redirect_uri,
    };
    const first = await postForm(TOKEN, form);
    expect(first.status).toBe(200);
    expect(first.body).toMatchObject({ expires_in: 1800, hub_id: 48151623, token_type: 'bearer' });
    expect(first.body['access_token'].length).toBeGreaterThanOrEqual(512);
    const second = await postForm(TOKEN, form);
    expect(second.body).toMatchObject({ status: 'BAD_AUTH_CODE', error: 'invalid_grant' });
  });

  it('rotates the refresh token and keeps the one before until its successor is used', async () => {
    const portal = openTestPortal();
    const first = (await portal.connect()).body['refresh_token'];
    const refresh = (token: string) =>
      portal.postForm(TOKEN, {
        ...portal.client,
        grant_type: 'refresh_token',
        refresh_token: token,
      });
    const second = (await refresh(first)).body['refresh_token'];
    expect(second).not.toBe(first);
    expect((await refresh(first)).status).toBe(200);
    const third = (await refresh(first)).body['refresh_token'];
    expect((await refresh(third)).status).toBe(200);
    const refused = await refresh(first);
    expect(refused.status).toBe(400);
    expect(refused.body).toMatchObject({ status: 'BAD_REFRESH_TOKEN', error: 'invalid_grant' });
  });

  it('refuses a wrong secret as invalid_client', async () => {
    const { postForm, client } = openTestPortal();
    const answer = await postForm(TOKEN, { ...client, client_secret: 'no', grant_type: 'x' });
    expect(answer.body).toMatchObject({ error: 'invalid_client' });
  });

  it('tells what an access token is', async () => {
    const portal = openTestPortal();
    const token = (await portal.connect()).body['access_token'];
    const facts = await portal.postForm(`${TOKEN}/introspect`, { ...portal.client, token });
    expect(facts.body).toMatchObject({ active: true, hub_id: 48151623, app_id: TEST_APP.appId });
    portal.time.now += 1_800_000;
    const later = await portal.postForm(`${TOKEN}/introspect`, { ...portal.client, token });
    expect(later.body).toEqual({ active: false });
  });
});

describe('an access token', () => {
  it('is asked for', async () => {
    const { call } = openTestPortal();
    const answer = await call('GET', '/crm/owners/2026-03');
    expect(answer.status).toBe(401);
    expect(answer.body).toMatchObject({ category: 'INVALID_AUTHENTICATION', status: 'error' });
  });

  it('ends after 1800 seconds', async () => {
    const { call, time } = await openConnectedPortal();
    time.now += 1_799_999;
    expect((await call('GET', '/crm/owners/2026-03')).status).toBe(200);
    time.now += 1;
    const answer = await call('GET', '/crm/owners/2026-03');
    expect(answer.status).toBe(401);
    expect(answer.body['category']).toBe('EXPIRED_AUTHENTICATION');
  });

  it('outlives an uninstall, the refresh token does not', async () => {
    const portal = openTestPortal();
    const refreshToken = (await portal.connect()).body['refresh_token'];
    expect((await portal.call('DELETE', '/appinstalls/2026-03/external-install')).status).toBe(204);
    expect((await portal.call('GET', '/crm/owners/2026-03')).status).toBe(200);
    const form = { ...portal.client, grant_type: 'refresh_token', refresh_token: refreshToken };
    expect((await portal.postForm(TOKEN, form)).body['status']).toBe('BAD_REFRESH_TOKEN');
  });

  it('opens only what its scopes name', async () => {
    const scopes = TEST_APP.scopes.filter((scope) => scope !== 'crm.objects.contacts.write');
    const portal = openTestPortal({ app: { ...TEST_APP, scopes } });
    await portal.connect();
    const answer = await portal.call('POST', '/crm/objects/2026-03/notes', { properties: {} });
    expect(answer.status).toBe(403);
    expect(answer.body).toMatchObject({
      category: 'MISSING_SCOPES',
      errors: [{ context: { requiredGranularScopes: ['crm.objects.contacts.write'] } }],
    });
  });
});

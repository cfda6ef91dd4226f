import { describe, expect, it } from 'vitest';
import { CrmFailure } from './crm-error.ts';
import { createAccessTokens, type StoredTokens, type TokenVault } from './access-tokens.ts';

const START = Date.parse('2026-11-22T12:00:00Z');
const at = (ms: number) => new Date(ms).toISOString();

function openVault(expiresAt: number, refresh: () => Promise<void> = async () => {}) {
  const state = {
    now: START,
    refreshes: 0,
    revoked: false,
    used: [] as string[],
    stored: { accessToken: 'a0', refreshToken: 'r0', expiresAt: at(expiresAt) } as StoredTokens,
  };
  const vault: TokenVault = {
    read: async () => state.stored,
    replace: async (renew) => {
      state.stored = (await renew(state.stored)) ?? state.stored;
      return state.stored;
    },
    revoke: async () => {
      state.revoked = true;
    },
  };
  const endpoint = {
    refresh: async (refreshToken: string) => {
      state.refreshes += 1;
      state.used.push(refreshToken);
      await refresh();
      const count = state.refreshes;
      return { accessToken: `a${count}`, refreshToken: `r${count}`, expiresInSeconds: 1800 };
    },
  };
  return { state, vault, tokens: createAccessTokens({ vault, endpoint, nowMs: () => state.now }) };
}

describe('access tokens', () => {
  it('are used until a minute before they end, then renewed', async () => {
    const { state, tokens } = openVault(START + 120_000);
    expect(await tokens.current()).toMatchObject({ accessToken: 'a0' });
    state.now = START + 60_000;
    expect(await tokens.current()).toMatchObject({ accessToken: 'a1' });
    state.now += 1700_000;
    expect(await tokens.current()).toMatchObject({ accessToken: 'a1' });
    expect(state.refreshes).toBe(1);
  });

  it('are renewed once for any number of callers', async () => {
    const { state, tokens } = openVault(START);
    const got = await Promise.all(Array.from({ length: 20 }, () => tokens.current()));
    expect(new Set(got.map(({ accessToken }) => accessToken))).toEqual(new Set(['a1']));
    expect(state.refreshes).toBe(1);
  });

  it('rotate: the next renewal uses the refresh token that came last', async () => {
    const { state, tokens } = openVault(START);
    await tokens.current();
    state.now += 1800_000;
    await tokens.current();
    expect(state.used).toEqual(['r0', 'r1']);
  });

  it('are not renewed again when somebody else did so meanwhile', async () => {
    const { state, tokens } = openVault(START + 1800_000);
    expect(await tokens.current()).toMatchObject({ accessToken: 'a0' });
    state.stored = { accessToken: 'b1', refreshToken: 's1', expiresAt: at(START + 1800_000) };
    expect(await tokens.renew('a0')).toMatchObject({ accessToken: 'b1' });
    expect(state.refreshes).toBe(0);
  });

  it('that the customer took back mark the installation', async () => {
    const refused = new CrmFailure({ kind: 'unauthorised' }, '400 invalid_grant BAD_REFRESH_TOKEN');
    const { state, tokens } = openVault(START, () => Promise.reject(refused));
    await expect(tokens.current()).rejects.toBe(refused);
    expect(state.revoked).toBe(true);
  });

  it('that cannot be renewed for another reason leave the installation connected', async () => {
    for (const kind of ['misconfigured', 'unknown_outcome'] as const) {
      const failure = new CrmFailure({ kind }, kind);
      const { state, tokens } = openVault(START, () => Promise.reject(failure));
      await expect(tokens.current()).rejects.toBe(failure);
      expect(state.revoked).toBe(false);
    }
  });
});

import { randomBytes } from 'node:crypto';
import type { SandboxState } from '../../hubspot/state/open-state.ts';

/** Whom a token speaks for, and what it may do. */
export type Grant = {
  readonly orgId: string;
  readonly userId: string;
  readonly scopes: readonly string[];
};

export type Session = Grant & { readonly expiresAt: number };

type PendingCode = Grant & {
  readonly redirectUri: string;
  /** S256 of the verifier, base64url. */
  readonly challenge: string;
  readonly expiresAt: number;
};

type RefreshToken = Grant & { readonly usedAt: number };

/** A session ends this long after its last use; a use in its first half does not prolong it. */
const SESSION_MS = 2 * 3_600_000;
const CODE_MS = 15 * 60_000;
/** An unused refresh token ends after 30 days, as a security review asks. */
const IDLE_MS = 30 * 86_400_000;
/** A sixth connection of one user ends the oldest. */
const MOST_GRANTS = 5;

const secret = (bytes: number) => randomBytes(bytes).toString('base64url');

function createCodes(state: SandboxState, now: () => number) {
  const codes = state.collection<PendingCode>('oauth-codes');
  return {
    issue: (pending: Omit<PendingCode, 'expiresAt'>): string => {
      const code = `aPrx${secret(48)}`;
      codes.put(code, { ...pending, expiresAt: now() + CODE_MS });
      return code;
    },
    /** A code is good once. */
    take: (code: string): PendingCode | undefined => {
      const pending = codes.get(code);
      codes.remove(code);
      return pending && pending.expiresAt > now() ? pending : undefined;
    },
  };
}

function createSessions(state: SandboxState, now: () => number) {
  const sessions = state.collection<Session>('sessions');
  return {
    start: ({ orgId, userId, scopes }: Grant): string => {
      const token = `${orgId.slice(0, 15)}!${secret(72)}`;
      sessions.put(token, { orgId, userId, scopes, expiresAt: now() + SESSION_MS });
      return token;
    },
    /** The session of an access token, prolonged when its time is half over. */
    use: (token: string): Session | undefined => {
      const session = sessions.get(token);
      if (!session || session.expiresAt <= now()) return undefined;
      if (session.expiresAt - now() > SESSION_MS / 2) return session;
      const prolonged = { ...session, expiresAt: now() + SESSION_MS };
      sessions.put(token, prolonged);
      return prolonged;
    },
    end: (token: string): boolean => {
      const known = sessions.get(token) !== undefined;
      sessions.remove(token);
      return known;
    },
    /** Ends every session of an org, or of one of its people. */
    endAll: (orgId: string, userId?: string): void => {
      for (const [token, session] of sessions.entries()) {
        const meant = session.orgId === orgId && session.userId === (userId ?? session.userId);
        if (meant) sessions.remove(token);
      }
    },
  };
}

function createRefreshTokens(state: SandboxState, now: () => number) {
  const tokens = state.collection<RefreshToken>('refresh-tokens');
  const take = (token: string): RefreshToken | undefined => {
    const grant = tokens.get(token);
    tokens.remove(token);
    return grant;
  };
  return {
    issue: ({ orgId, userId, scopes }: Grant): string => {
      const own = [...tokens.entries()].filter(
        ([, one]) => one.orgId === orgId && one.userId === userId,
      );
      const [oldest] = own[0] ?? [];
      if (oldest !== undefined && own.length >= MOST_GRANTS) tokens.remove(oldest);
      const token = `5Aep${secret(60)}`;
      tokens.put(token, { orgId, userId, scopes, usedAt: now() });
      return token;
    },
    take,
    /** Ends a token by using it; undefined when it is spent, idle too long or unknown. */
    use: (token: string): Grant | undefined => {
      const grant = take(token);
      return grant && grant.usedAt + IDLE_MS > now() ? grant : undefined;
    },
  };
}

/** Codes, sessions and refresh tokens of every org. */
export function createSessionStore(state: SandboxState, now: () => number) {
  const codes = createCodes(state, now);
  const sessions = createSessions(state, now);
  const refreshTokens = createRefreshTokens(state, now);
  const mayRefresh = ({ scopes }: Grant) =>
    scopes.includes('refresh_token') || scopes.includes('offline_access');

  return {
    issueCode: codes.issue,
    takeCode: codes.take,
    issueTokens: (grant: Grant) => ({
      accessToken: sessions.start(grant),
      refreshToken: mayRefresh(grant) ? refreshTokens.issue(grant) : undefined,
    }),
    takeRefreshToken: refreshTokens.use,
    useSession: sessions.use,
    /** Ends a token of either kind; a refresh token takes its user's sessions with it. */
    revoke: (token: string): boolean => {
      const grant = refreshTokens.take(token);
      if (grant) sessions.endAll(grant.orgId, grant.userId);
      return sessions.end(token) || grant !== undefined;
    },
    /** Ends an org's sessions, as a timeout or an administrator does; refreshing still works. */
    expireSessions: (orgId: string): void => sessions.endAll(orgId),
  };
}

export type SessionStore = ReturnType<typeof createSessionStore>;

import { randomBytes } from 'node:crypto';
import type { SandboxState } from '../state/open-state.ts';

/** What an access token may do, and until when (milliseconds since 1970). */
export type Grant = {
  readonly userId: number;
  readonly scopes: readonly string[];
  readonly expiresAt: number;
};

export type PendingCode = {
  readonly userId: number;
  readonly scopes: readonly string[];
  readonly redirectUri: string;
  readonly expiresAt: number;
};

export type Installation = {
  readonly userId: number;
  readonly scopes: readonly string[];
  /** Newest last. The one before stays good until its successor is used, as its owner may have
   * crashed before storing that. */
  readonly refreshTokens: readonly string[];
};

export const ACCESS_TOKEN_SECONDS = 1800;
const CODE_MS = 600_000;
const KEY = 'app';

const token = (bytes: number) => randomBytes(bytes).toString('base64url');

/** The app's installation in the portal with its codes and tokens. */
export function createInstallationStore(state: SandboxState, now: () => number) {
  const codes = state.collection<PendingCode>('oauth-codes');
  const grants = state.collection<Grant>('access-tokens');
  const installations = state.collection<Installation>('installations');
  for (const [key, grant] of grants.entries()) {
    if (grant.expiresAt <= now()) grants.remove(key);
  }

  return {
    current: (): Installation | undefined => installations.get(KEY),
    findGrant: (accessToken: string): Grant | undefined => grants.get(accessToken),
    /** Makes a code that is good once, for ten minutes. */
    issueCode: (pending: Omit<PendingCode, 'expiresAt'>): string => {
      const code = token(24);
      codes.put(code, { ...pending, expiresAt: now() + CODE_MS });
      return code;
    },
    takeCode: (code: string): PendingCode | undefined => {
      const pending = codes.get(code);
      codes.remove(code);
      return pending && pending.expiresAt > now() ? pending : undefined;
    },
    /** Issues a token pair; `used` is the refresh token it is issued for, if any. */
    issueTokens: (userId: number, scopes: readonly string[], used?: string) => {
      const refreshToken = token(24);
      const refreshTokens = used === undefined ? [refreshToken] : [used, refreshToken];
      installations.put(KEY, { userId, scopes, refreshTokens });
      // HubSpot tells clients to make room for long tokens; these are 512 characters.
      const accessToken = token(384);
      grants.put(accessToken, { userId, scopes, expiresAt: now() + ACCESS_TOKEN_SECONDS * 1000 });
      return { accessToken, refreshToken };
    },
    /** Ends the installation; access tokens already issued live on until they expire. */
    uninstall: (): void => installations.remove(KEY),
  };
}

export type InstallationStore = ReturnType<typeof createInstallationStore>;

import type { Instant } from '@alongside/shared/vocabulary/values';
import { fromMilliseconds, toMilliseconds } from '../rules/kernel/instant.ts';
import { CrmFailure } from './crm-error.ts';
import type { CrmTokens } from './sign-in-port.ts';

export interface StoredTokens extends Omit<CrmTokens, 'expiresInSeconds'> {
  readonly expiresAt: Instant;
}

/** What a call goes out with. */
export type Access = Pick<StoredTokens, 'accessToken' | 'apiOrigin'>;

/** Where a call takes its access token from. */
export interface AccessTokens {
  /** A token that is good for another minute; renewed by its lifetime, before the API complains. */
  current(): Promise<Access>;
  /** A token other than `refused`, which the API did not take although it should have. */
  renew(refused: string): Promise<Access>;
}

/** Where the tokens of one installation are kept, sealed, for all processes. */
export interface TokenVault {
  /** @throws CrmFailure `unauthorised` when the installation was revoked */
  read(): Promise<StoredTokens>;
  /**
   * Runs `renew` while no other process can, and stores what it gives before anybody uses it; null
   * keeps what is stored.
   */
  replace(renew: (stored: StoredTokens) => Promise<StoredTokens | null>): Promise<StoredTokens>;
  /** The customer took our access away. */
  revoke(): Promise<void>;
}

export interface AccessTokenOptions {
  readonly vault: TokenVault;
  readonly endpoint: {
    /** @param apiOrigin where the account's API answers, for a CRM that has an address for each */
    refresh(refreshToken: string, apiOrigin: string | undefined): Promise<CrmTokens>;
  };
  /** Milliseconds since 1970. */
  readonly nowMs: () => number;
}

const SPARE_MS = 60_000;

/** Tokens of one installation, renewed by one caller at a time, in this process and in all others. */
export function createAccessTokens({ vault, endpoint, nowMs }: AccessTokenOptions): AccessTokens {
  let known: StoredTokens | null = null;
  let renewing: Promise<StoredTokens> | null = null;
  const fresh = (tokens: StoredTokens): boolean =>
    toMilliseconds(tokens.expiresAt) > nowMs() + SPARE_MS;

  const replace = (refused: string | null): Promise<StoredTokens> =>
    vault.replace(async (stored) => {
      if (stored.accessToken !== refused && fresh(stored)) return null;
      const { expiresInSeconds, ...tokens } = await endpoint.refresh(
        stored.refreshToken,
        stored.apiOrigin,
      );
      return { ...tokens, expiresAt: fromMilliseconds(nowMs() + expiresInSeconds * 1000) };
    });

  const renewOnce = async (refused: string | null): Promise<Access> => {
    renewing ??= replace(refused).finally(() => {
      renewing = null;
    });
    try {
      known = await renewing;
      return known;
    } catch (error) {
      known = null;
      if (error instanceof CrmFailure && error.error.kind === 'unauthorised') await vault.revoke();
      throw error;
    }
  };

  return {
    current: async () => {
      known = known !== null && fresh(known) ? known : await vault.read();
      return fresh(known) ? known : renewOnce(null);
    },
    renew: renewOnce,
  };
}

/** Tokens that are only just issued: no vault yet, no renewal. */
export function fixedAccess(access: Access): AccessTokens {
  const refuse = (): never => {
    throw new CrmFailure({ kind: 'unauthorised' }, 'a fresh access token was refused');
  };
  return { current: () => Promise.resolve(access), renew: async () => refuse() };
}

import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { CrmFailure } from '../crm/crm-error.ts';
import type { CrmTokens } from '../crm/sign-in-port.ts';
import type { Database } from '../platform/database/database.ts';
import { runAsSystem } from '../platform/database/run-as-system.ts';
import type { Sealer } from '../platform/secrets/seal.ts';
import { findTokens, markRevoked, saveTokens, type SealedTokens } from './token-store.ts';

type Pair = Pick<CrmTokens, 'accessToken' | 'refreshToken' | 'apiOrigin'>;

/** Tokens of one installation, opened. */
export interface OpenTokens extends Pair {
  readonly expiresAt: Instant;
}

/** Where the tokens of one installation are kept, for all processes. */
export interface TokenVault {
  read(): Promise<OpenTokens>;
  replace(renew: (stored: OpenTokens) => Promise<OpenTokens | null>): Promise<OpenTokens>;
  revoke(): Promise<void>;
}

/** A token pair as it is stored; it opens only for the tenant and installation it was sealed for. */
export function sealTokens(
  sealer: Sealer,
  tenantId: Id<'tenant'>,
  installationId: Id<'installation'>,
  { accessToken, refreshToken, apiOrigin }: Pair,
): Buffer {
  const place = `${tenantId}/${installationId}`;
  return sealer.seal(JSON.stringify({ accessToken, refreshToken, apiOrigin }), place);
}

/**
 * Renewing holds the installation's own row while the CRM answers: the one place where a transaction
 * waits for a network. It lets one process renew at a time, and a rotated token is stored before
 * anybody uses it. Nothing else takes that lock; reading does not wait for it.
 */
export function createTokenVault(
  { database, sealer }: { readonly database: Database; readonly sealer: Sealer },
  installationId: Id<'installation'>,
): TokenVault {
  const open = (stored: SealedTokens | null): OpenTokens => {
    if (stored?.status !== 'connected') {
      throw new CrmFailure({ kind: 'unauthorised' }, 'the installation is not connected');
    }
    const text = sealer.open(stored.sealed, `${stored.tenantId}/${installationId}`);
    return { ...(JSON.parse(text) as Pair), expiresAt: stored.expiresAt };
  };
  return {
    read: async () =>
      open(await runAsSystem(database, (tx) => findTokens(tx, installationId, { lock: false }))),
    replace: (renew) =>
      runAsSystem(database, async (tx) => {
        const stored = await findTokens(tx, installationId, { lock: true });
        const current = open(stored);
        const renewed = await renew(current);
        if (renewed === null || stored === null) return current;
        const sealed = sealTokens(sealer, stored.tenantId, installationId, renewed);
        await saveTokens(tx, installationId, { sealed, expiresAt: renewed.expiresAt });
        return renewed;
      }),
    revoke: () => runAsSystem(database, (tx) => markRevoked(tx, installationId)),
  };
}

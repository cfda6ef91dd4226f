import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { SystemTransaction } from '../platform/database/database.ts';
import { decodeId, encodeId } from '../platform/ids.ts';

/** Tokens as they are stored: sealed, and until when the access token is good. */
export interface SealedTokens {
  readonly tenantId: Id<'tenant'>;
  readonly status: 'connected' | 'revoked';
  readonly sealed: Buffer;
  readonly expiresAt: Instant;
}

/** `lock` keeps everybody else from renewing until the transaction ends; readers do not wait. */
export async function findTokens(
  tx: SystemTransaction,
  installationId: Id<'installation'>,
  { lock }: { readonly lock: boolean },
): Promise<SealedTokens | null> {
  const query = tx
    .selectFrom('installation')
    .select(['tenant_id', 'status', 'sealed_tokens', 'access_expires_at'])
    .where('id', '=', decodeId('installation', installationId));
  const row = await (lock ? query.forNoKeyUpdate() : query).executeTakeFirst();
  if (row === undefined) return null;
  return {
    tenantId: encodeId('tenant', row.tenant_id),
    status: row.status,
    sealed: row.sealed_tokens,
    expiresAt: row.access_expires_at,
  };
}

const MOST_IDLE = 200;

/** Connected installations whose access token ran out before an instant, the longest idle first. */
export async function listIdle(
  tx: SystemTransaction,
  before: Instant,
): Promise<readonly Id<'installation'>[]> {
  const rows = await tx
    .selectFrom('installation')
    .select('id')
    .where('status', '=', 'connected')
    .where('access_expires_at', '<', before)
    .orderBy('access_expires_at')
    .limit(MOST_IDLE)
    .execute();
  return rows.map(({ id }) => encodeId('installation', id));
}

export async function saveTokens(
  tx: SystemTransaction,
  installationId: Id<'installation'>,
  tokens: { readonly sealed: Buffer; readonly expiresAt: Instant },
): Promise<void> {
  await tx
    .updateTable('installation')
    .set({ sealed_tokens: tokens.sealed, access_expires_at: tokens.expiresAt })
    .where('id', '=', decodeId('installation', installationId))
    .execute();
}

/** The customer took our access back; connecting again undoes it. */
export async function markRevoked(
  tx: SystemTransaction,
  installationId: Id<'installation'>,
): Promise<void> {
  await tx
    .updateTable('installation')
    .set({ status: 'revoked' })
    .where('id', '=', decodeId('installation', installationId))
    .execute();
}

import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import type { TenantTransaction } from '../../platform/database/database.ts';
import { decodeId } from '../../platform/ids.ts';
import type { InstallationKey } from '../../platform/services.ts';

/** A secret to be stored for an org, with the key it gets when it has none yet. */
export interface NewOrgSecret extends InstallationKey {
  readonly orgKey: string;
  readonly sealedSecret: Buffer;
  /** Until when the secret before this one still opens; null: no longer. */
  readonly previousUntil: Instant | null;
  readonly now: Instant;
  /** Nothing is stored when the org got a secret at this instant or later. */
  readonly unlessSince: Instant | null;
}

/** What an org has after it got a secret. */
export interface StoredOrgKey {
  readonly orgKey: string;
  /** Null when there is no secret before it that still opens. */
  readonly previousUntil: Instant | null;
}

/** The org keeps its key for good; of its secrets the newest two at most. Null when nothing was stored. */
export async function saveOrgSecret(
  tx: TenantTransaction,
  { tenantId, installationId, unlessSince, ...secret }: NewOrgSecret,
): Promise<StoredOrgKey | null> {
  const until = secret.previousUntil;
  const kept = until === null ? sql<null>`NULL` : sql<Buffer>`org_key.sealed_secret`;
  const row = await tx
    .insertInto('org_key')
    .values({
      tenant_id: decodeId('tenant', tenantId),
      installation_id: decodeId('installation', installationId),
      org_key: secret.orgKey,
      sealed_secret: secret.sealedSecret,
      issued_at: secret.now,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'installation_id'])
        .doUpdateSet({
          sealed_secret: secret.sealedSecret,
          sealed_previous: kept,
          previous_until: until,
          issued_at: secret.now,
        })
        .where('org_key.issued_at', '<', unlessSince ?? 'infinity'),
    )
    .returning(['org_key', 'previous_until'])
    .executeTakeFirst();
  return row ? { orgKey: row.org_key, previousUntil: row.previous_until } : null;
}

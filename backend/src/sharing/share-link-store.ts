import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId } from '../platform/ids.ts';

export interface NewShareLink {
  readonly shareLinkId: Id<'shareLink'>;
  readonly tokenHash: Buffer;
  readonly partnerContactId: Id<'partnerContact'>;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
}

export async function insertShareLink(tx: TenantTransaction, link: NewShareLink): Promise<void> {
  await tx
    .insertInto('share_link')
    .values({
      tenant_id: sql`current_tenant()`,
      id: decodeId('shareLink', link.shareLinkId),
      token_hash: link.tokenHash,
      partner_contact_id: decodeId('partnerContact', link.partnerContactId),
      created_at: link.createdAt,
      expires_at: link.expiresAt,
    })
    .execute();
}

/** Ends a link; false when this tenant has no such link. A link that ended stays ended when it did. */
export async function endShareLink(
  tx: TenantTransaction,
  shareLinkId: Id<'shareLink'>,
  at: Instant,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('share_link')
    .set({ revoked_at: sql`coalesce(revoked_at, ${at}::timestamptz)` })
    .where('id', '=', decodeId('shareLink', shareLinkId))
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

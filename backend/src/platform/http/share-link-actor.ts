import type { PartnerContactActor } from '@alongside/shared/vocabulary/actor';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { Database } from '../database/database.ts';
import { runAsSystem } from '../database/run-as-system.ts';
import { runInTenant } from '../database/run-in-tenant.ts';
import { ProductError } from '../errors.ts';
import { encodeId } from '../ids.ts';
import { hashShareToken } from '../secrets/share-token.ts';

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });

/**
 * The partner's person behind the token of a share link.
 *
 * @throws {ProductError} `share_link_unknown`, or `share_link_expired` when it ended or was revoked
 */
export async function findShareLinkActor(
  database: Database,
  token: string,
  now: Instant,
): Promise<PartnerContactActor> {
  const link = await runAsSystem(database, (tx) =>
    tx
      .selectFrom('share_link')
      .select(['tenant_id', 'id', 'partner_contact_id', 'expires_at', 'revoked_at'])
      .where('token_hash', '=', hashShareToken(token))
      .executeTakeFirst(),
  );
  if (!link) throw new ProductError('share_link_unknown');
  const endedAt = link.revoked_at ?? link.expires_at;
  if (endedAt <= now) {
    throw new ProductError('share_link_expired', { date: DAY.format(Date.parse(endedAt)) });
  }
  const tenantId = encodeId('tenant', link.tenant_id);
  const contact = await runInTenant(database, tenantId, (tx) =>
    tx
      .selectFrom('partner_contact')
      .select('partner_id')
      .where('id', '=', link.partner_contact_id)
      .executeTakeFirstOrThrow(),
  );
  return {
    kind: 'partner_contact',
    tenantId,
    partnerId: encodeId('partner', contact.partner_id),
    partnerContactId: encodeId('partnerContact', link.partner_contact_id),
    shareLinkId: encodeId('shareLink', link.id),
  };
}

import type { Id } from '@alongside/shared/vocabulary/ids';
import { sql } from 'kysely';
import type { CreditRow } from '../crm/crm-rows.ts';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId, encodeId } from '../platform/ids.ts';
import { recordOf } from './record-of-store.ts';

/** A partner as the row of a credit names it. */
export type CreditedPartnerRow = Pick<
  CreditRow,
  'partnerId' | 'partnerName' | 'partnerTier' | 'partnerRecordId'
>;

/** Partners, with the company's record that stands for each in this CRM. */
export async function listCreditedPartners(
  tx: TenantTransaction,
  installationId: Id<'installation'>,
  partnerIds: readonly Id<'partner'>[],
): Promise<ReadonlyMap<Id<'partner'>, CreditedPartnerRow>> {
  const ids = partnerIds.map((id) => decodeId('partner', id));
  const { rows } = await sql<Omit<CreditedPartnerRow, 'partnerId'> & { id: string }>`
    SELECT p.id, p.name AS "partnerName", p.tier AS "partnerTier",
      ${recordOf(installationId, 'partner_id', 'p.id')} AS "partnerRecordId"
    FROM partner p WHERE p.id = ANY (${ids}::uuid[])`.execute(tx);
  return new Map(
    rows.map(({ id, ...partner }) => {
      const partnerId = encodeId('partner', id);
      return [partnerId, { ...partner, partnerId }];
    }),
  );
}

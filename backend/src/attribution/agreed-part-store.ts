import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId, encodeId } from '../platform/ids.ts';
import type { AttributionFacts } from '../rules/attribution/facts.ts';

type Parts = AttributionFacts['agreedParts'];

/** Replaces what was agreed about a deal. */
export async function replaceAgreedParts(
  tx: TenantTransaction,
  dealId: Id<'deal'>,
  parts: Parts,
  agreedAt: Instant,
): Promise<void> {
  const deal_id = decodeId('deal', dealId);
  await tx.deleteFrom('agreed_part').where('deal_id', '=', deal_id).execute();
  if (parts.length === 0) return;
  const rows = parts.map(({ partnerId, basisPoints }) => ({
    tenant_id: sql<string>`current_tenant()`,
    deal_id,
    partner_id: decodeId('partner', partnerId),
    basis_points: basisPoints,
    agreed_at: agreedAt,
  }));
  await tx.insertInto('agreed_part').values(rows).execute();
}

export async function listAgreedParts(tx: TenantTransaction, dealId: Id<'deal'>): Promise<Parts> {
  const rows = await tx
    .selectFrom('agreed_part')
    .select(['partner_id', 'basis_points'])
    .where('deal_id', '=', decodeId('deal', dealId))
    .orderBy('partner_id')
    .execute();
  return rows.map((row) => ({
    partnerId: encodeId('partner', row.partner_id),
    basisPoints: row.basis_points,
  }));
}

/** What was agreed about `d` (a deal), as JSON. */
export const agreedPartsJson = sql`coalesce((
  SELECT json_agg(json_build_object('partnerId', a.partner_id, 'basisPoints', a.basis_points) ORDER BY a.partner_id)
  FROM agreed_part a WHERE a.deal_id = d.id), '[]')`;

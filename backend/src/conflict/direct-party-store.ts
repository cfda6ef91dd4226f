import type { Id } from '@alongside/shared/vocabulary/ids';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId, encodeId } from '../platform/ids.ts';
import type { DirectParty } from '../rules/conflict/facts.ts';

interface Row {
  readonly id: string;
  readonly created: string;
  readonly contact: string;
  readonly activity: string;
}

/** Open deals of direct sales with this customer: those that no approved registration and no side of the conflict is linked to. */
export async function listDirectParties(
  tx: TenantTransaction,
  customerId: Id<'customer'>,
  sides: readonly Id<'registration'>[],
): Promise<readonly DirectParty[]> {
  const own = sides.map((id) => decodeId('registration', id));
  const { rows } = await sql<Row>`
    SELECT d.id, d.created_in_crm_at AS created, coalesce(d.first_contact_at, d.created_in_crm_at) AS contact,
      greatest(d.last_activity_at, d.created_in_crm_at) AS activity
    FROM deal d
    WHERE d.customer_id = ${decodeId('customer', customerId)} AND NOT d.deleted AND d.stage_class IN ('early', 'late')
      AND NOT EXISTS (SELECT FROM registration r WHERE r.deal_id = d.id
        AND (r.review_status = 'approved' OR r.id = ANY (${own}::uuid[])))
    ORDER BY d.id`.execute(tx);
  return rows.map((row) => ({
    kind: 'direct',
    dealId: encodeId('deal', row.id),
    submittedAt: row.contact,
    createdAt: row.created,
    lastActivityAt: row.activity,
  }));
}

export async function findDealNames(
  tx: TenantTransaction,
  deals: readonly Id<'deal'>[],
): Promise<ReadonlyMap<Id<'deal'>, string>> {
  if (deals.length === 0) return new Map();
  const rows = await tx
    .selectFrom('deal')
    .select(['id', 'name'])
    .where(
      'id',
      'in',
      deals.map((id) => decodeId('deal', id)),
    )
    .execute();
  return new Map(rows.map(({ id, name }) => [encodeId('deal', id), name]));
}

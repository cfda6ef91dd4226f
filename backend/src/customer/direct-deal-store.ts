import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId, encodeId } from '../platform/ids.ts';

/** An open deal of direct sales, as far as it can stand in a partner's way. */
export interface DirectDeal {
  readonly dealId: Id<'deal'>;
  /** First two-way contact with the customer; the deal's creation when none is known. */
  readonly contactAt: Instant;
  readonly createdAt: Instant;
  readonly lastActivityAt: Instant;
}

interface Row {
  readonly id: string;
  readonly created: string;
  readonly contact: string;
  readonly activity: string;
}

/**
 * Open deals of direct sales with a customer (domain 3.4): neither an approved registration is linked
 * to them, nor one of those that are asked about.
 */
export async function listDirectDeals(
  tx: TenantTransaction,
  customerId: Id<'customer'>,
  asked: readonly Id<'registration'>[],
): Promise<readonly DirectDeal[]> {
  const own = asked.map((id) => decodeId('registration', id));
  const { rows } = await sql<Row>`
    SELECT d.id, d.created_in_crm_at AS created, coalesce(d.first_contact_at, d.created_in_crm_at) AS contact,
      greatest(d.last_activity_at, d.first_contact_at, d.created_in_crm_at) AS activity
    FROM deal d
    WHERE d.customer_id = ${decodeId('customer', customerId)} AND NOT d.deleted AND d.stage_class IN ('early', 'late')
      AND NOT EXISTS (SELECT FROM registration r WHERE r.deal_id = d.id
        AND (r.review_status = 'approved' OR r.id = ANY (${own}::uuid[])))
    ORDER BY d.id`.execute(tx);
  return rows.map((row) => ({
    dealId: encodeId('deal', row.id),
    contactAt: row.contact,
    createdAt: row.created,
    lastActivityAt: row.activity,
  }));
}

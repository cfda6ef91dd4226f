import type { Id } from '@alongside/shared/vocabulary/ids';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId } from '../platform/ids.ts';

/** True while an open deal of direct sales with this customer stands in Proposal or later (domain 3.7, abuse). */
export async function hasLateDeal(
  tx: TenantTransaction,
  customerId: Id<'customer'>,
): Promise<boolean> {
  const { rows } = await sql<{ late: boolean }>`
    SELECT EXISTS (
      SELECT FROM deal d
      WHERE d.customer_id = ${decodeId('customer', customerId)} AND NOT d.deleted AND d.stage_class = 'late'
        AND NOT EXISTS (SELECT FROM registration r WHERE r.deal_id = d.id AND r.review_status = 'approved')
    ) AS late`.execute(tx);
  return rows[0]?.late ?? false;
}

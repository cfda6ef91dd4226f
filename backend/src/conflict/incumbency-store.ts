import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId, encodeId } from '../platform/ids.ts';
import type { WonDeal } from '../rules/conflict/incumbent-lines.ts';

/** Deals that partners' registrations won with this customer. */
export async function listWonDeals(
  tx: TenantTransaction,
  customerId: Id<'customer'>,
): Promise<readonly WonDeal[]> {
  const rows = await tx
    .selectFrom('registration as r')
    .innerJoin('deal as d', 'd.id', 'r.deal_id')
    .select(['r.partner_id', 'r.product_lines', 'd.closed_at'])
    .where('r.customer_id', '=', decodeId('customer', customerId))
    .where('r.outcome', '=', 'won')
    .execute();
  return rows.flatMap(({ partner_id, product_lines, closed_at }) =>
    closed_at === null
      ? []
      : [
          {
            partnerId: encodeId('partner', partner_id),
            productLines: product_lines,
            wonAt: closed_at,
          },
        ],
  );
}

/** True when the customer's letter settled another conflict about it since then. */
export async function hasCustomerChosen(
  tx: TenantTransaction,
  customerId: Id<'customer'>,
  except: Id<'conflict'>,
  since: Instant,
): Promise<boolean> {
  const { rows } = await sql`
    SELECT 1 FROM conflict c JOIN decision d ON d.id = c.decision_id
    WHERE c.customer_id = ${decodeId('customer', customerId)} AND c.id <> ${decodeId('conflict', except)}
      AND c.resolved_at >= ${since}::timestamptz AND d.outcome::jsonb ->> 'decidingStep' = 'customer_choice'
    LIMIT 1`.execute(tx);
  return rows.length > 0;
}

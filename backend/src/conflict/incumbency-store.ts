import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId } from '../platform/ids.ts';

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

import type { Id } from '@alongside/shared/vocabulary/ids';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId, encodeIdOrNull } from '../platform/ids.ts';

/** What a partner registers; no product line stands for any. */
export interface Ground {
  readonly partnerId: Id<'partner'>;
  readonly customerId: Id<'customer'>;
  readonly productLineNumbers: readonly number[];
}

/**
 * The partner's newest registration of this customer and these products that is over: a declined or
 * withdrawn one stays as it is, and who comes again makes a new one (domain 3.2).
 */
export async function findPrevious(
  tx: TenantTransaction,
  { partnerId, customerId, productLineNumbers }: Ground,
): Promise<Id<'registration'> | null> {
  const lines = [...productLineNumbers];
  const { rows } = await sql<{ id: string }>`
    SELECT id FROM registration
    WHERE partner_id = ${decodeId('partner', partnerId)} AND customer_id = ${decodeId('customer', customerId)}
      AND (review_status IN ('declined', 'withdrawn') OR (review_status = 'approved' AND protection_status <> 'active'))
      AND (product_lines = '{}' OR ${lines}::int[] = '{}' OR product_lines && ${lines}::int[])
    ORDER BY submitted_at DESC, id DESC LIMIT 1`.execute(tx);
  return encodeIdOrNull('registration', rows[0]?.id ?? null);
}

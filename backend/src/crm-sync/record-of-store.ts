import type { Id } from '@alongside/shared/vocabulary/ids';
import { sql, type RawBuilder } from 'kysely';
import { decodeId } from '../platform/ids.ts';

/**
 * The record that stands for a deal, customer or partner in one CRM, the first linked of several:
 * part of a query.
 *
 * @param owner the column of `crm_record` that names it
 * @param column the column of the query that holds its id, like `r.deal_id`
 */
export function recordOf(
  installationId: Id<'installation'>,
  owner: 'deal_id' | 'customer_id' | 'partner_id',
  column: string,
): RawBuilder<string | null> {
  return sql`(
    SELECT k.external_id FROM crm_record k
    WHERE k.installation_id = ${decodeId('installation', installationId)}
      AND k.object = ${owner === 'deal_id' ? 'deal' : 'company'}
      AND ${sql.ref(`k.${owner}`)} = ${sql.ref(column)} AND NOT k.deleted
    ORDER BY k.linked_at, k.external_id LIMIT 1)`;
}

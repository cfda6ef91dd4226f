import type { Id } from '@alongside/shared/vocabulary/ids';
import { type RawBuilder, sql } from 'kysely';
import { type IncumbencyJson, incumbencyJson, toIncumbency } from '../customer/won-sale-store.ts';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId, encodeId } from '../platform/ids.ts';
import type { IncumbencyFacts } from '../rules/claim/incumbency.ts';

/** A customer, its records in one CRM, and what makes somebody its partner of record. */
export interface ServedCustomer {
  readonly customerId: Id<'customer'>;
  readonly recordIds: readonly string[];
  readonly incumbency: IncumbencyFacts;
  /** Names of the partners in it. */
  readonly names: ReadonlyMap<Id<'partner'>, string>;
}

interface Row {
  readonly id: string;
  readonly recordIds: readonly string[];
  readonly incumbency: IncumbencyJson;
  readonly names: readonly { readonly id: string; readonly name: string }[];
}

/** Customers with a company in this CRM. */
export async function listServedCustomers(
  tx: TenantTransaction,
  installationId: Id<'installation'>,
  customerIds: readonly string[],
): Promise<readonly ServedCustomer[]> {
  const incumbency: RawBuilder<unknown> = incumbencyJson(sql`c.id`);
  const { rows } = await sql<Row>`
    SELECT c.id, ${incumbency} AS incumbency,
      coalesce((SELECT json_agg(DISTINCT jsonb_build_object('id', p.id, 'name', p.name))
        FROM registration r JOIN partner p ON p.id = r.partner_id WHERE r.customer_id = c.id), '[]') AS names,
      ARRAY(SELECT k.external_id FROM crm_record k
        WHERE k.installation_id = ${decodeId('installation', installationId)}
          AND k.object = 'company' AND k.customer_id = c.id ORDER BY k.external_id) AS "recordIds"
    FROM customer c WHERE c.id = ANY (${customerIds}::uuid[])`.execute(tx);
  return rows
    .filter(({ recordIds }) => recordIds.length > 0)
    .map(({ id, recordIds, names, ...row }) => ({
      customerId: encodeId('customer', id),
      recordIds,
      incumbency: toIncumbency(row.incumbency),
      names: new Map(names.map((one) => [encodeId('partner', one.id), one.name])),
    }));
}

/** Numbers of all product lines. */
export async function listLineNumbers(tx: TenantTransaction): Promise<readonly number[]> {
  const rows = await tx.selectFrom('product_line').select('number').orderBy('number').execute();
  return rows.map((row) => row.number);
}

import type { Id } from '@alongside/shared/vocabulary/ids';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { encodeId } from '../platform/ids.ts';

/** A customer as people call it. */
export interface NamedCustomer {
  readonly customerId: Id<'customer'>;
  readonly name: string;
}

/**
 * Customers whose name has this text in it, whatever its case, those who are called exactly so
 * first; 10 at most. One that was merged stands for the customer that took it in.
 */
export async function findCustomersByName(
  tx: TenantTransaction,
  text: string,
): Promise<readonly NamedCustomer[]> {
  const rows = await tx
    .selectFrom('customer as c')
    .innerJoin('customer as kept', (join) =>
      join.on('kept.id', '=', sql<string>`coalesce(c.merged_into, c.id)`),
    )
    .select([
      'kept.id',
      'kept.name',
      sql<boolean>`bool_or(lower(c.name) = lower(${text}))`.as('exact'),
    ])
    .where(sql<boolean>`strpos(lower(c.name), lower(${text})) > 0`)
    .groupBy(['kept.id', 'kept.name'])
    .orderBy('exact', 'desc')
    .orderBy('kept.name')
    .limit(10)
    .execute();
  const exact = rows.filter((row) => row.exact);
  return (exact.length > 0 ? exact : rows).map(({ id, name }) => ({
    customerId: encodeId('customer', id),
    name,
  }));
}

import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId, encodeId } from '../platform/ids.ts';

/** What tells one customer from another (architecture 4); each value points to one customer of the tenant. */
export interface CustomerIdentifier {
  readonly kind: 'domain' | 'name_country' | 'crm_account';
  readonly value: string;
}

export interface NewCustomer {
  readonly name: string;
  readonly country: string | null;
  readonly createdAt: Instant;
}

/** The customers these identifiers point to, merged ones followed, in the order of the identifiers. */
export async function findCustomers(
  tx: TenantTransaction,
  identifiers: readonly CustomerIdentifier[],
): Promise<readonly (CustomerIdentifier & { customerId: Id<'customer'> })[]> {
  if (identifiers.length === 0) return [];
  const rows = await tx
    .selectFrom('customer_identifier as i')
    .innerJoin('customer as c', 'c.id', 'i.customer_id')
    .select(['i.kind', 'i.value', sql<string>`coalesce(c.merged_into, c.id)`.as('customer')])
    .where((eb) =>
      eb.or(
        identifiers.map((one) =>
          eb.and([eb('i.kind', '=', one.kind), eb('i.value', '=', one.value)]),
        ),
      ),
    )
    .execute();
  return identifiers.flatMap((one) => {
    const row = rows.find(
      (candidate) => candidate.kind === one.kind && candidate.value === one.value,
    );
    return row === undefined ? [] : [{ ...one, customerId: encodeId('customer', row.customer) }];
  });
}

/** Inserts a customer that nothing points to yet. */
export async function insertCustomer(
  tx: TenantTransaction,
  customerId: Id<'customer'>,
  customer: NewCustomer,
): Promise<void> {
  await tx
    .insertInto('customer')
    .values({
      tenant_id: sql`current_tenant()`,
      id: decodeId('customer', customerId),
      name: customer.name,
      country: customer.country,
      created_at: customer.createdAt,
    })
    .execute();
}

/** Claims an identifier for a customer; false when somebody else's transaction was first. */
export async function claimIdentifier(
  tx: TenantTransaction,
  customerId: Id<'customer'>,
  identifier: CustomerIdentifier,
): Promise<boolean> {
  const row = await tx
    .insertInto('customer_identifier')
    .values({
      tenant_id: sql`current_tenant()`,
      kind: identifier.kind,
      value: identifier.value,
      customer_id: decodeId('customer', customerId),
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'kind', 'value']).doNothing())
    .returning('customer_id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Removes a customer that lost the race for one of its identifiers. */
export async function removeCustomer(
  tx: TenantTransaction,
  customerId: Id<'customer'>,
): Promise<void> {
  await tx
    .deleteFrom('customer_identifier')
    .where('customer_id', '=', decodeId('customer', customerId))
    .execute();
  await tx.deleteFrom('customer').where('id', '=', decodeId('customer', customerId)).execute();
}

/** Does any registrable domain point to this customer, other than these? */
export async function hasOtherDomain(
  tx: TenantTransaction,
  customerId: Id<'customer'>,
  domain: string,
): Promise<boolean> {
  const row = await tx
    .selectFrom('customer_identifier')
    .select('value')
    .where('customer_id', '=', decodeId('customer', customerId))
    .where('kind', '=', 'domain')
    .where('value', '<>', domain)
    .executeTakeFirst();
  return row !== undefined;
}

/** The segment the tenant put this customer in; null when unknown. */
export async function findSegment(
  tx: TenantTransaction,
  customerId: Id<'customer'>,
): Promise<string | null> {
  const row = await tx
    .selectFrom('customer')
    .select('segment')
    .where('id', '=', decodeId('customer', customerId))
    .executeTakeFirst();
  return row?.segment ?? null;
}

/** Whether a partner has this domain: its people may stand as contacts of many customers. */
export async function isPartnerDomain(tx: TenantTransaction, domain: string): Promise<boolean> {
  const row = await tx
    .selectFrom('partner')
    .select('id')
    .where('domain', '=', domain)
    .executeTakeFirst();
  return row !== undefined;
}

import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId, encodeIdOrNull } from '../platform/ids.ts';

/** A company of a CRM. */
export interface CompanyRecord {
  readonly installationId: Id<'installation'>;
  readonly recordId: string;
}

/** The customer a company record stands for; null when we have not met it, or it is a partner. */
export async function findCustomerOfCompany(
  tx: TenantTransaction,
  company: CompanyRecord,
): Promise<Id<'customer'> | null> {
  const row = await tx
    .selectFrom('crm_record')
    .select('customer_id')
    .where('installation_id', '=', decodeId('installation', company.installationId))
    .where('object', '=', 'company')
    .where('external_id', '=', company.recordId)
    .executeTakeFirst();
  return encodeIdOrNull('customer', row?.customer_id ?? null);
}

export async function tieCompany(
  tx: TenantTransaction,
  company: CompanyRecord,
  customerId: Id<'customer'>,
  now: Instant,
): Promise<void> {
  await tx
    .insertInto('crm_record')
    .values({
      tenant_id: sql<string>`current_tenant()`,
      installation_id: decodeId('installation', company.installationId),
      object: 'company',
      external_id: company.recordId,
      customer_id: decodeId('customer', customerId),
      linked_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

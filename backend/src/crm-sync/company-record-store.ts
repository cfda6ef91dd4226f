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

/** Records of the deals of whichever customer a company record stands for, in the same CRM. */
export async function listDealsOfCompany(
  tx: TenantTransaction,
  { installationId, recordId }: CompanyRecord,
): Promise<readonly string[]> {
  const installation = decodeId('installation', installationId);
  const rows = await tx
    .selectFrom('crm_record as company')
    .innerJoin('deal as d', 'd.customer_id', 'company.customer_id')
    .innerJoin('crm_record as k', 'k.deal_id', 'd.id')
    .select('k.external_id')
    .where('company.installation_id', '=', installation)
    .where('company.object', '=', 'company')
    .where('company.external_id', '=', recordId)
    .where('k.installation_id', '=', installation)
    .where('k.deleted', '=', false)
    .orderBy('k.external_id')
    .execute();
  return rows.map((row) => row.external_id);
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

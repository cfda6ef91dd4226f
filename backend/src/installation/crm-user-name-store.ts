import type { Id } from '@alongside/shared/vocabulary/ids';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId } from '../platform/ids.ts';

/** What a CRM user is called; empty when the CRM never told. */
export async function findCrmUserName(
  tx: TenantTransaction,
  crmUserId: Id<'crmUser'>,
): Promise<string> {
  const row = await tx
    .selectFrom('crm_user')
    .select('name')
    .where('id', '=', decodeId('crmUser', crmUserId))
    .executeTakeFirst();
  return row?.name ?? '';
}

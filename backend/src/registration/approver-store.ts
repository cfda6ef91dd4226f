import type { Id } from '@alongside/shared/vocabulary/ids';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId, encodeId } from '../platform/ids.ts';

/** Approvers of the policy that a person stands behind. */
export async function listApproverKeys(
  tx: TenantTransaction,
  crmUserId: Id<'crmUser'>,
): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('approver')
    .select('key')
    .where('crm_user_id', '=', decodeId('crmUser', crmUserId))
    .orderBy('key')
    .execute();
  return rows.map((row) => row.key);
}

/** The person with that address; null when the CRM knows none. */
export async function findCrmUserByEmail(
  tx: TenantTransaction,
  email: string,
): Promise<Id<'crmUser'> | null> {
  const row = await tx
    .selectFrom('crm_user')
    .select('id')
    .where(sql`lower(email)`, '=', email.toLowerCase())
    .executeTakeFirst();
  return row === undefined ? null : encodeId('crmUser', row.id);
}

/** Puts a person behind an approver, or takes them out again; twice is as good as once. */
export async function saveApprover(
  tx: TenantTransaction,
  key: string,
  crmUserId: Id<'crmUser'>,
  answers: boolean,
): Promise<void> {
  const crm_user_id = decodeId('crmUser', crmUserId);
  if (answers) {
    await tx
      .insertInto('approver')
      .values({ tenant_id: sql`current_tenant()`, key, crm_user_id })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return;
  }
  await tx
    .deleteFrom('approver')
    .where('key', '=', key)
    .where('crm_user_id', '=', crm_user_id)
    .execute();
}

/** Who owns direct deals, as keys of approvers. */
export async function listDealOwners(
  tx: TenantTransaction,
  deals: readonly Id<'deal'>[],
): Promise<readonly Id<'crmUser'>[]> {
  if (deals.length === 0) return [];
  const rows = await tx
    .selectFrom('deal')
    .select('owner_user_id')
    .distinct()
    .where(
      'id',
      'in',
      deals.map((id) => decodeId('deal', id)),
    )
    .where('owner_user_id', 'is not', null)
    .orderBy('owner_user_id')
    .execute();
  return rows.flatMap((row) =>
    row.owner_user_id === null ? [] : [encodeId('crmUser', row.owner_user_id)],
  );
}

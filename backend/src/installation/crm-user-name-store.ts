import type { Id } from '@alongside/shared/vocabulary/ids';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId } from '../platform/ids.ts';

/** What a CRM user is called, empty when the CRM never told, and the approvers of the policy they stand behind. */
export interface CrmUserWords {
  readonly name: string;
  readonly groups: readonly string[];
}

export async function readCrmUser(
  tx: TenantTransaction,
  crmUserId: Id<'crmUser'>,
): Promise<CrmUserWords> {
  const { rows } = await sql<CrmUserWords>`
    SELECT u.name, ARRAY(SELECT a.key FROM approver a WHERE a.crm_user_id = u.id ORDER BY a.key) AS groups
    FROM crm_user u WHERE u.id = ${decodeId('crmUser', crmUserId)}`.execute(tx);
  return rows[0] ?? { name: '', groups: [] };
}

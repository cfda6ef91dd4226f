import type { TenantTransaction } from '../platform/database/database.ts';
import { encodeId } from '../platform/ids.ts';

/** What the CRM calls our own people, by id. */
export async function listUserNames(tx: TenantTransaction): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.selectFrom('crm_user').select(['id', 'name']).execute();
  return new Map(rows.map(({ id, name }) => [encodeId('crmUser', id), name]));
}

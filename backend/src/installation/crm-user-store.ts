import type { CrmRole } from '@alongside/shared/vocabulary/actor';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { sql } from 'kysely';
import type { CrmUser } from '../crm/crm-port.ts';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId, encodeId, newId } from '../platform/ids.ts';

/** Gives everybody with this address the role; the first of them, null when nobody has it. */
export async function saveRole(
  tx: TenantTransaction,
  email: string,
  role: CrmRole,
): Promise<Id<'crmUser'> | null> {
  const row = await tx
    .updateTable('crm_user')
    .set({ role })
    .where(sql`lower(email)`, '=', email.toLowerCase())
    .returning('id')
    .executeTakeFirst();
  return row ? encodeId('crmUser', row.id) : null;
}

/** Takes over the people of a CRM account; roles that somebody gave stay. */
export async function saveCrmUsers(
  tx: TenantTransaction,
  installationId: Id<'installation'>,
  users: readonly CrmUser[],
): Promise<void> {
  if (users.length === 0) return;
  await tx
    .insertInto('crm_user')
    .values(
      users.map((user) => ({
        tenant_id: sql<string>`current_tenant()`,
        id: decodeId('crmUser', newId('crmUser')),
        installation_id: decodeId('installation', installationId),
        external_user_id: user.userId,
        external_owner_id: user.ownerId,
        email: user.email,
        name: user.name,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'installation_id', 'external_user_id']).doUpdateSet((eb) => ({
        external_owner_id: eb.ref('excluded.external_owner_id'),
        email: eb.ref('excluded.email'),
        name: eb.ref('excluded.name'),
      })),
    )
    .execute();
}

/**
 * Who is a manager or an admin in another CRM of the company is one here too, by address. Only when
 * the account joins: the admin who invited it wants its people, and both CRMs know their addresses.
 */
export async function adoptRoles(
  tx: TenantTransaction,
  installationId: Id<'installation'>,
): Promise<void> {
  await sql`
    UPDATE crm_user AS here SET role = there.role
    FROM (SELECT DISTINCT ON (lower(email)) lower(email) AS email, role FROM crm_user
      WHERE installation_id <> ${decodeId('installation', installationId)} AND role <> 'ae' AND email <> ''
      ORDER BY lower(email), role = 'admin' DESC) AS there
    WHERE here.installation_id = ${decodeId('installation', installationId)}
      AND here.role = 'ae' AND lower(here.email) = there.email`.execute(tx);
}

/** Whoever connects the CRM administers the programme. */
export async function makeAdmin(
  tx: TenantTransaction,
  installationId: Id<'installation'>,
  externalUserId: string,
): Promise<void> {
  await tx
    .updateTable('crm_user')
    .set({ role: 'admin' })
    .where('installation_id', '=', decodeId('installation', installationId))
    .where('external_user_id', '=', externalUserId)
    .execute();
}

import type { CrmUserActor } from '@alongside/shared/vocabulary/actor';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Database } from '../database/database.ts';
import { runAsSystem } from '../database/run-as-system.ts';
import { runInTenant } from '../database/run-in-tenant.ts';
import { decodeId, encodeId, newId } from '../ids.ts';

/** A connected account of a CRM. */
export interface CallingAccount {
  readonly tenantId: Id<'tenant'>;
  readonly installationId: Id<'installation'>;
}

/** The connected installation of a CRM account; undefined when there is none, or it was revoked. */
export async function findInstallation(
  database: Database,
  kind: 'hubspot' | 'salesforce',
  externalAccountId: string,
): Promise<CallingAccount | undefined> {
  const row = await runAsSystem(database, (tx) =>
    tx
      .selectFrom('installation')
      .select(['tenant_id', 'id'])
      .where('kind', '=', kind)
      .where('external_account_id', '=', externalAccountId)
      .where('status', '=', 'connected')
      .executeTakeFirst(),
  );
  if (!row) return undefined;
  return {
    tenantId: encodeId('tenant', row.tenant_id),
    installationId: encodeId('installation', row.id),
  };
}

/** The CRM user who calls; one whom we do not know yet is kept as an AE (architecture 4). */
export async function findOrAddCrmUser(
  database: Database,
  account: CallingAccount,
  user: { readonly externalUserId: string; readonly email: string },
): Promise<Pick<CrmUserActor, 'crmUserId' | 'role'>> {
  const installation_id = decodeId('installation', account.installationId);
  const row = await runInTenant(database, account.tenantId, async (tx) => {
    const find = tx
      .selectFrom('crm_user')
      .select(['id', 'role'])
      .where('installation_id', '=', installation_id)
      .where('external_user_id', '=', user.externalUserId);
    const known = await find.executeTakeFirst();
    if (known) return known;
    await tx
      .insertInto('crm_user')
      .values({
        tenant_id: decodeId('tenant', account.tenantId),
        id: decodeId('crmUser', newId('crmUser')),
        installation_id,
        external_user_id: user.externalUserId,
        email: user.email,
        name: user.email,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return find.executeTakeFirstOrThrow();
  });
  return { crmUserId: encodeId('crmUser', row.id), role: row.role };
}

import { saveProvisioned } from '@alongside/backend/installation/connect-store';
import { runInTenant } from '@alongside/backend/platform/database/run-in-tenant';
import { noteAllProjections } from '@alongside/backend/crm-sync/projection-store';
import type { CrmPort } from '@alongside/backend/crm/crm-port';
import type { Programme } from './programme.ts';

/** From now on the programme's CRM gets rows of registrations and credits, if it keeps any: as after connecting. */
export async function keepRows(
  { database, tenantId, manager }: Pick<Programme, 'database' | 'tenantId' | 'manager'>,
  crm: Pick<CrmPort, 'provision'>,
): Promise<void> {
  const provisioned = await crm.provision();
  await runInTenant(database, tenantId, async (tx) => {
    await saveProvisioned(tx, manager.installationId, provisioned);
    await noteAllProjections(tx);
  });
}

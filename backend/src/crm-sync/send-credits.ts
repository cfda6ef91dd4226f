import type { RefusedRow } from '../crm/crm-rows.ts';
import { runInTenant } from '../platform/database/run-in-tenant.ts';
import type { Batch } from './batch.ts';
import { loadDealCredits } from './load-deal-credits.ts';
import { openRows } from './open-rows.ts';
import type { SendServices } from './send-row.ts';

/** Writes the rows of deals' credits. */
export async function sendCredits(
  services: SendServices,
  { head, rows }: Batch,
): Promise<readonly RefusedRow[]> {
  const { tenantId, installationId } = head;
  const deals = await runInTenant(services.database, tenantId, async (tx) => {
    const found = [];
    for (const { dealId } of rows) {
      if (dealId === null) continue;
      found.push(await loadDealCredits({ ...services, tx, tenantId, dealId }, installationId));
    }
    return found;
  });
  return (await openRows(services, head)).writeCredits(deals);
}

import type { RefusedRow } from '../crm/crm-rows.ts';
import { runInTenant } from '../platform/database/run-in-tenant.ts';
import { encodeId } from '../platform/ids.ts';
import { type Batch, subjectsOf } from './batch.ts';
import { loadDealCredits } from './load-deal-credits.ts';
import { openRows } from './open-rows.ts';
import type { SendServices } from './send-row.ts';

/** Writes the rows of deals' credits. */
export async function sendCredits(
  services: SendServices,
  batch: Batch,
): Promise<readonly RefusedRow[]> {
  const { tenantId, installationId } = batch.head;
  const deals = await runInTenant(services.database, tenantId, async (tx) => {
    const found = [];
    for (const uuid of subjectsOf(batch)) {
      const dealId = encodeId('deal', uuid);
      found.push(await loadDealCredits({ ...services, tx, tenantId, dealId }, installationId));
    }
    return found;
  });
  return (await openRows(services, batch.head)).writeCredits(deals);
}

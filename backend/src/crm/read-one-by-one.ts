import type { CrmPort } from './crm-port.ts';

/** Reads many deals where a CRM tells one at a time. */
export async function* readOneByOne(
  readDeal: CrmPort['readDeal'],
  recordIds: readonly string[],
): ReturnType<CrmPort['readDeals']> {
  for (const recordId of recordIds) yield { recordId, deal: await readDeal(recordId) };
}

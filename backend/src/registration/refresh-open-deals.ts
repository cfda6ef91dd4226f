import type { CrmUserActor } from '@alongside/shared/vocabulary/actor';
import { CrmFailure } from '../crm/crm-error.ts';
import { readDomain } from '../customer/read-domain.ts';
import type { PrepareContext } from '../platform/operation-handler.ts';
import { listCompanyRecords } from './deal-store.ts';
import type { RegistrationRecord } from './registration-record.ts';

/** Asks the CRM for open deals of the customer and takes them over; false when it does not answer. */
export async function refreshOpenDeals(
  context: PrepareContext,
  actor: CrmUserActor,
  record: RegistrationRecord,
): Promise<boolean> {
  const companies = await context.read((tx) => listCompanyRecords(tx, record.customerId));
  try {
    const crm = await context.services.crm(actor.installationId);
    const deals = await crm.searchOpenDeals({
      companyRecordIds: companies
        .filter((one) => one.installationId === actor.installationId)
        .map((one) => one.recordId),
      companyDomain: await readDomain(record.website),
      companyName: record.companyName,
    });
    for (const deal of deals) await context.services.recordDeal(actor, deal);
    return true;
  } catch (error) {
    if (error instanceof CrmFailure) return false;
    throw error;
  }
}

import { runAsSystem } from '../platform/database/run-as-system.ts';
import { runInTenant } from '../platform/database/run-in-tenant.ts';
import type { CallingAccount } from '../platform/http/caller-store.ts';
import { listDealsOfCompany } from './company-record-store.ts';
import type { OpenAccount, OpenChange } from './open-change-store.ts';
import type { SendServices } from './send-row.ts';
import { markProcessed, storeEvents } from './webhook-inbox-store.ts';

/** Companies of one account that changed. */
interface CompanyChanges {
  readonly account: OpenAccount;
  readonly companies: readonly OpenChange[];
}

/**
 * A company that changed means its deals are read again: a deal tells its company's name, web site
 * and country, and after a merge it has another one, of which the CRM says nothing by itself.
 */
export async function spreadCompanyChanges(
  { database, clock }: Pick<SendServices, 'database' | 'clock'>,
  { tenantId, installationId }: CallingAccount,
  { account, companies }: CompanyChanges,
): Promise<void> {
  for (const { recordId: companyId, eventIds } of companies) {
    const company = { installationId, recordId: companyId };
    const deals = await runInTenant(database, tenantId, (tx) => listDealsOfCompany(tx, company));
    const now = clock.now();
    const events = deals.map((recordId) => ({
      ...account,
      object: 'deal' as const,
      recordId,
      dedupeKey: `company:${eventIds[0]}:${recordId}`,
      occurredAt: now,
    }));
    await runAsSystem(database, async (tx) => {
      await storeEvents(tx, events, now);
      await markProcessed(tx, eventIds, now);
    });
  }
}

import type { CustomerCompany, RefusedRow } from '../crm/crm-rows.ts';
import { runInTenant } from '../platform/database/run-in-tenant.ts';
import { loadCurrentPolicy } from '../policy/load-policy.ts';
import { recordOfLine } from '../rules/claim/incumbency.ts';
import type { CompiledPolicy } from '../rules/policy/compiled-policy.ts';
import { type Batch, subjectsOf } from './batch.ts';
import { policyContext } from './policy-context.ts';
import { openRows } from './open-rows.ts';
import type { SendServices } from './send-row.ts';
import {
  listLineNumbers,
  listServedCustomers,
  type ServedCustomer,
} from './served-customer-store.ts';

/** Says on customers' companies who is their partner of record, by product line (domain 3.5). */
export async function sendCustomers(
  services: SendServices,
  batch: Batch,
): Promise<readonly RefusedRow[]> {
  const { tenantId, installationId } = batch.head;
  const companies = await runInTenant(services.database, tenantId, async (tx) => {
    const policy = await loadCurrentPolicy(policyContext(services, tx, tenantId));
    const lines = await listLineNumbers(tx);
    const customers = await listServedCustomers(tx, installationId, subjectsOf(batch));
    const now = services.clock.now();
    return customers.map((customer) => describe(customer, lines, { policy, now }));
  });
  return (await openRows(services, batch.head)).writeCustomers(companies);
}

function describe(
  { customerId, recordIds, incumbency, names }: ServedCustomer,
  lines: readonly number[],
  { policy, now }: { readonly policy: CompiledPolicy; readonly now: string },
): CustomerCompany {
  const incumbents = lines.flatMap((line) => {
    const held = recordOfLine(line, incumbency, policy, now);
    return held === undefined ? [] : (names.get(held.partnerId) ?? []);
  });
  return { customerId, recordIds, incumbents: [...new Set(incumbents)] };
}

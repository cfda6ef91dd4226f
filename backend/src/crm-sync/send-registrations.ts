import type { RefusedRow } from '../crm/crm-rows.ts';
import { runInTenant } from '../platform/database/run-in-tenant.ts';
import { loadPolicyVersion } from '../policy/load-policy.ts';
import { type Batch, subjectsOf } from './batch.ts';
import { computeRegistrationRow } from './compute-registration-row.ts';
import { openRows } from './open-rows.ts';
import { policyContext } from './policy-context.ts';
import { noteDealsOf } from './projection-store.ts';
import { listRegistrationRowFacts } from './registration-row-store.ts';
import type { SendServices } from './send-row.ts';

/** Writes the rows of registrations; of those that were made just now the deals' credits come again. */
export async function sendRegistrations(
  services: SendServices,
  batch: Batch,
): Promise<readonly RefusedRow[]> {
  const { database, clock } = services;
  const { tenantId, installationId } = batch.head;
  const ids = subjectsOf(batch);
  const computed = await runInTenant(database, tenantId, async (tx) => {
    const context = policyContext(services, tx, tenantId);
    const found = [];
    for (const facts of await listRegistrationRowFacts(tx, installationId, ids)) {
      const policy = await loadPolicyVersion(context, facts.record.policyVersion);
      found.push(computeRegistrationRow(facts, policy, clock.now()));
    }
    return found;
  });
  const crm = await openRows(services, batch.head);
  const { made, refused } = await crm.writeRegistrations(computed);
  await runInTenant(database, tenantId, (tx) => noteDealsOf(tx, made));
  return refused;
}

import type { CrmPort } from '../crm/crm-port.ts';
import type { CrmRows, RefusedRow } from '../crm/crm-rows.ts';
import { CrmFailure } from '../crm/crm-error.ts';
import type { TenantTransaction } from '../platform/database/database.ts';
import { runInTenant } from '../platform/database/run-in-tenant.ts';
import { readDocument } from '../policy/policy-store.ts';
import { computeRegistrationRow } from './compute-registration-row.ts';
import { loadDealCredits } from './load-deal-credits.ts';
import type { LeasedRow } from './outbox-store.ts';
import { noteDealsOf } from './projection-store.ts';
import { listRegistrationRowFacts } from './registration-row-store.ts';
import type { SendServices } from './send-row.ts';

/** Rows of one kind and one installation that go out in one call. */
export interface Batch {
  readonly kind: BatchKind;
  readonly head: LeasedRow;
  readonly rows: readonly LeasedRow[];
}

export type BatchKind = keyof typeof senders;

/** What the CRM said against some of the rows; the others are written. */
export type BatchRefusals = ReadonlyMap<LeasedRow['id'], CrmFailure>;

type BatchSender = (services: SendServices, batch: Batch) => Promise<readonly RefusedRow[]>;

const senders = {
  write_registration: writeRegistrations,
  write_credits: writeCredits,
} satisfies Partial<Record<LeasedRow['kind'], BatchSender>>;

/** Whether rows of this kind go out many at once. */
export const isBatchKind = (kind: LeasedRow['kind']): kind is BatchKind => kind in senders;

/**
 * Writes what all rows ask for, from current state, so that doing it again changes nothing.
 *
 * @throws {CrmFailure} when it is not known which were written
 */
export async function sendBatch(services: SendServices, batch: Batch): Promise<BatchRefusals> {
  const refused = await senders[batch.kind](services, batch);
  const failures = new Map(refused.map(({ id, failure }) => [id, failure]));
  return new Map(
    batch.rows.flatMap((row) => {
      const failure = failures.get(row.registrationId ?? row.dealId ?? '');
      return failure === undefined ? [] : [[row.id, failure] as const];
    }),
  );
}

async function writeRegistrations(
  services: SendServices,
  { head, rows }: Batch,
): Promise<readonly RefusedRow[]> {
  const { database, clock, policies } = services;
  const ids = rows.flatMap(({ registrationId }) => registrationId ?? []);
  const computed = await runInTenant(database, head.tenantId, async (tx) => {
    const facts = await listRegistrationRowFacts(tx, head.installationId, ids);
    const now = clock.now();
    const found = [];
    for (const one of facts) {
      const version = one.record.policyVersion;
      const policy = await policies.get(head.tenantId, version, () => readDocument(tx, version));
      found.push(computeRegistrationRow(one, policy, now));
    }
    return found;
  });
  const crm = await openRows(services, head);
  const { made, refused } = await crm.writeRegistrations(computed);
  await runInTenant(database, head.tenantId, (tx: TenantTransaction) => noteDealsOf(tx, made));
  return refused;
}

async function writeCredits(
  services: SendServices,
  { head, rows }: Batch,
): Promise<readonly RefusedRow[]> {
  const { tenantId, installationId } = head;
  const dealIds = rows.flatMap(({ dealId }) => dealId ?? []);
  const deals = await runInTenant(services.database, tenantId, async (tx) => {
    const found = [];
    for (const dealId of dealIds) {
      found.push(await loadDealCredits({ ...services, tx, tenantId, dealId }, installationId));
    }
    return found;
  });
  return (await openRows(services, head)).writeCredits(deals);
}

async function openRows({ crm }: SendServices, { installationId }: LeasedRow): Promise<CrmRows> {
  const { rows }: CrmPort = await crm(installationId);
  if (rows !== null) return rows;
  throw new CrmFailure({ kind: 'refused', properties: [] }, 'this CRM keeps no rows of ours');
}

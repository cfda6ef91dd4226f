import type { CrmFailure } from '../crm/crm-error.ts';
import type { RefusedRow } from '../crm/crm-rows.ts';
import { type Batch, type BatchKind, subjectIdOf } from './batch.ts';
import type { LeasedRow } from './outbox-store.ts';
import { sendCredits } from './send-credits.ts';
import { sendCustomers } from './send-customers.ts';
import { sendPartners } from './send-partners.ts';
import { sendRegistrations } from './send-registrations.ts';
import type { SendServices } from './send-row.ts';

/** What the CRM said against some of the rows; the others are written. */
export type BatchRefusals = ReadonlyMap<LeasedRow['id'], CrmFailure>;

type BatchSender = (services: SendServices, batch: Batch) => Promise<readonly RefusedRow[]>;

const senders: Readonly<Record<BatchKind, BatchSender>> = {
  write_registration: sendRegistrations,
  write_credits: sendCredits,
  write_partner: sendPartners,
  write_customer: sendCustomers,
};

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
      const failure = failures.get(subjectIdOf(batch.kind, row));
      return failure === undefined ? [] : [[row.id, failure] as const];
    }),
  );
}

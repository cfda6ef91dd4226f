import type { Instant } from '@alongside/shared/vocabulary/values';
import { MOST_ROWS } from '../crm/crm-rows.ts';
import { runAsSystem } from '../platform/database/run-as-system.ts';
import { postpone, type SendReport } from './drain-row.ts';
import { forgetRows, leaseAlike } from './outbox-batch-store.ts';
import type { LeasedRow } from './outbox-store.ts';
import { type Batch, isBatchKind } from './batch.ts';
import { type BatchRefusals, sendBatch } from './send-batch.ts';
import type { SendServices } from './send-row.ts';

/** The first row and whatever may go out with it; null when rows of its kind go out one by one. */
export async function gatherBatch(
  { database }: SendServices,
  head: LeasedRow,
  lease: { readonly now: Instant; readonly until: Instant },
): Promise<Batch | null> {
  const { kind } = head;
  if (!isBatchKind(kind)) return null;
  const limit = MOST_ROWS - 1;
  const more = await runAsSystem(database, (tx) => leaseAlike(tx, head, { ...lease, limit }));
  return { kind, head, rows: [head, ...more] };
}

/**
 * Sends rows in one call: those that are written are forgotten, each of the others waits or is
 * parked for its own reason, and all of them for the same when the call failed.
 *
 * @param failures of its installation in a row
 */
export async function drainBatch(
  services: SendServices,
  batch: Batch,
  failures: number,
): Promise<SendReport> {
  const { database } = services;
  const errors = await trySending(services, batch);
  const sent = batch.rows.filter(({ id }) => !errors.has(id));
  await runAsSystem(database, (tx) => forgetRows(tx, sent));
  let pauseMs = 0;
  for (const row of batch.rows) {
    if (!errors.has(row.id)) continue;
    const pause = await postpone(services, row, { error: errors.get(row.id), failures });
    pauseMs = Math.max(pauseMs, pause);
  }
  return { sent: sent.length, failed: errors.size, pauseMs };
}

async function trySending(
  services: SendServices,
  batch: Batch,
): Promise<BatchRefusals | ReadonlyMap<string, unknown>> {
  try {
    return await sendBatch(services, batch);
  } catch (error) {
    return new Map(batch.rows.map(({ id }) => [id, error]));
  }
}

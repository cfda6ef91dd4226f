import { runAsSystem } from '../platform/database/run-as-system.ts';
import { fromMilliseconds, toMilliseconds } from '../rules/kernel/instant.ts';
import { drainBatch, gatherBatch } from './drain-batch.ts';
import { drainRow, type SendReport } from './drain-row.ts';
import { createPauses } from './installation-pauses.ts';
import { leaseNext, type LeasedRow } from './outbox-store.ts';
import { queueProjections } from './projection-store.ts';
import type { SendServices } from './send-row.ts';

/** Longer than the slowest row takes, so that two workers never send one record at once. */
const LEASE_MS = 120_000;
const LANES = 4;

/** What a drain did, for the log. */
export interface DrainReport {
  readonly sent: number;
  readonly failed: number;
}

interface Counts {
  sent: number;
  failed: number;
}

/** Sends what waits until nothing that is due is left; several may run at once, anywhere. */
export interface OutboxDrain {
  run(hasTime?: () => boolean): Promise<DrainReport>;
}

/** Make one a process: it remembers the pauses. */
export function createOutboxDrain(services: SendServices): OutboxDrain {
  const { database, clock } = services;
  const nowMs = (): number => toMilliseconds(clock.now());
  const pauses = createPauses(nowMs);
  const leaseTimes = () => {
    const now = nowMs();
    return { now: fromMilliseconds(now), until: fromMilliseconds(now + LEASE_MS) };
  };

  const lease = (): Promise<LeasedRow | null> => {
    const { now, until } = leaseTimes();
    return runAsSystem(database, (tx) => leaseNext(tx, now, until, pauses.active()));
  };

  const send = async (row: LeasedRow): Promise<SendReport> => {
    const failures = pauses.failures(row.installationId);
    const batch = await gatherBatch(services, row, leaseTimes());
    if (batch !== null) return drainBatch(services, batch, failures);
    return drainRow(services, row, failures);
  };

  const runLane = async (counts: Counts, hasTime: () => boolean): Promise<void> => {
    while (hasTime()) {
      const row = await lease();
      if (row === null) return;
      const { sent, failed, pauseMs } = await send(row);
      if (pauseMs > 0) pauses.add(row.installationId, pauseMs);
      if (sent > 0 && pauseMs === 0) pauses.end(row.installationId);
      counts.sent += sent;
      counts.failed += failed;
    }
  };

  return {
    run: async (hasTime = () => true) => {
      const counts = { sent: 0, failed: 0 };
      await queueAll(services, hasTime);
      await Promise.all(Array.from({ length: LANES }, () => runLane(counts, hasTime)));
      return counts;
    },
  };
}

async function queueAll({ database, clock }: SendServices, hasTime: () => boolean): Promise<void> {
  while (hasTime() && (await runAsSystem(database, (tx) => queueProjections(tx, clock.now()))));
}

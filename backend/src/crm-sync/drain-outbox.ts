import type { Id } from '@alongside/shared/vocabulary/ids';
import { runAsSystem } from '../platform/database/run-as-system.ts';
import { decodeId } from '../platform/ids.ts';
import { fromMilliseconds, toMilliseconds } from '../rules/kernel/instant.ts';
import { decideRetry } from './decide-retry.ts';
import { finishRow, leaseNext, postponeRow, type LeasedRow } from './outbox-store.ts';
import { sendRow, type SendServices } from './send-row.ts';

/** Longer than the slowest row takes, so that two workers never send one record at once. */
const LEASE_MS = 120_000;
const LANES = 4;

/** What a drain did, for the log. */
export interface DrainReport {
  readonly sent: number;
  readonly failed: number;
}

/** Sends what waits until nothing that is due is left; several may run at once, anywhere. */
export interface OutboxDrain {
  run(): Promise<DrainReport>;
}

/** Keeps, for the life of the process, which installations must be left alone until when. */
export function createOutboxDrain(services: SendServices): OutboxDrain {
  const pauses = new Map<Id<'installation'>, { untilMs: number; failures: number }>();
  const nowMs = (): number => toMilliseconds(services.clock.now());

  const lease = (): Promise<LeasedRow | null> => {
    const now = nowMs();
    const paused = [...pauses].filter(([, { untilMs }]) => untilMs > now);
    const ids = paused.map(([id]) => decodeId('installation', id));
    return runAsSystem(services.database, (tx) =>
      leaseNext(tx, fromMilliseconds(now), fromMilliseconds(now + LEASE_MS), ids),
    );
  };

  const succeed = async (row: LeasedRow, externalId: string | null): Promise<void> => {
    pauses.delete(row.installationId);
    await runAsSystem(services.database, (tx) =>
      finishRow(tx, row, externalId, services.clock.now()),
    );
  };

  const fail = async (row: LeasedRow, error: unknown): Promise<void> => {
    const now = services.clock.now();
    const failures = pauses.get(row.installationId)?.failures ?? 0;
    const retry = decideRetry(error, { attempts: row.attempts, failures, now });
    if (retry.pauseMs > 0) {
      const untilMs = nowMs() + retry.pauseMs;
      pauses.set(row.installationId, { untilMs, failures: failures + 1 });
    }
    services.report({ row, error, parked: retry.postponement.status === 'parked' });
    await runAsSystem(services.database, (tx) => postponeRow(tx, row, retry.postponement));
  };

  const runLane = async (report: { sent: number; failed: number }): Promise<void> => {
    for (let row = await lease(); row !== null; row = await lease()) {
      let externalId: string | null;
      try {
        externalId = await sendRow(services, row);
      } catch (error) {
        report.failed += 1;
        await fail(row, error);
        continue;
      }
      await succeed(row, externalId);
      report.sent += 1;
    }
  };

  return {
    run: async () => {
      const report = { sent: 0, failed: 0 };
      await Promise.all(Array.from({ length: LANES }, () => runLane(report)));
      return report;
    },
  };
}

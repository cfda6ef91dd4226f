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

interface Counts {
  sent: number;
  failed: number;
}

/** Sends what waits until nothing that is due is left; several may run at once, anywhere. */
export interface OutboxDrain {
  run(hasTime?: () => boolean): Promise<DrainReport>;
}

/** Which installations must be left alone until when, and how often they failed in a row. */
function createPauses(nowMs: () => number) {
  const pauses = new Map<Id<'installation'>, { untilMs: number; failures: number }>();
  return {
    active: (): readonly string[] =>
      [...pauses]
        .filter(([, { untilMs }]) => untilMs > nowMs())
        .map(([id]) => decodeId('installation', id)),
    failures: (id: Id<'installation'>): number => pauses.get(id)?.failures ?? 0,
    add: (id: Id<'installation'>, pauseMs: number): void => {
      const failures = (pauses.get(id)?.failures ?? 0) + 1;
      pauses.set(id, { untilMs: nowMs() + pauseMs, failures });
    },
    /** A call that came through; one that began before the pause does not end it. */
    end: (id: Id<'installation'>): void => {
      if ((pauses.get(id)?.untilMs ?? 0) <= nowMs()) pauses.delete(id);
    },
  };
}

/** Make one a process: it remembers the pauses. */
export function createOutboxDrain(services: SendServices): OutboxDrain {
  const { database, clock, report } = services;
  const nowMs = (): number => toMilliseconds(clock.now());
  const pauses = createPauses(nowMs);

  const lease = (): Promise<LeasedRow | null> => {
    const now = nowMs();
    const until = fromMilliseconds(now + LEASE_MS);
    return runAsSystem(database, (tx) =>
      leaseNext(tx, fromMilliseconds(now), until, pauses.active()),
    );
  };

  const succeed = async (row: LeasedRow, externalId: string | null): Promise<void> => {
    pauses.end(row.installationId);
    await runAsSystem(database, (tx) => finishRow(tx, row, externalId, clock.now()));
  };

  const fail = async (row: LeasedRow, error: unknown): Promise<void> => {
    const failures = pauses.failures(row.installationId);
    const retry = decideRetry(error, { attempts: row.attempts, failures, now: clock.now() });
    if (retry.pauseMs > 0) pauses.add(row.installationId, retry.pauseMs);
    report({ row, error, parked: retry.postponement.status === 'parked' });
    await runAsSystem(database, (tx) => postponeRow(tx, row, retry.postponement));
  };

  const runLane = async (counts: Counts, hasTime: () => boolean): Promise<void> => {
    while (hasTime()) {
      const row = await lease();
      if (row === null) return;
      let externalId: string | null;
      try {
        externalId = await sendRow(services, row);
      } catch (error) {
        counts.failed += 1;
        await fail(row, error);
        continue;
      }
      await succeed(row, externalId);
      counts.sent += 1;
    }
  };

  return {
    run: async (hasTime = () => true) => {
      const counts = { sent: 0, failed: 0 };
      await Promise.all(Array.from({ length: LANES }, () => runLane(counts, hasTime)));
      return counts;
    },
  };
}

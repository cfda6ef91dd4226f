import { runAsSystem } from '../platform/database/run-as-system.ts';
import { decideRetry } from './decide-retry.ts';
import { finishRow, type LeasedRow, postponeRow } from './outbox-store.ts';
import { sendRow, type SendServices } from './send-row.ts';

/** What sending came to. */
export interface SendReport {
  readonly sent: number;
  readonly failed: number;
  /** For how long the installation is left alone; 0 when it may go on. */
  readonly pauseMs: number;
}

/**
 * Sends one row, and keeps that it was sent or what becomes of it.
 *
 * @param failures of its installation in a row
 */
export async function drainRow(
  services: SendServices,
  row: LeasedRow,
  failures: number,
): Promise<SendReport> {
  const { database, clock } = services;
  let externalId: string | null;
  try {
    externalId = await sendRow(services, row);
  } catch (error) {
    return { sent: 0, failed: 1, pauseMs: await postpone(services, row, { error, failures }) };
  }
  await runAsSystem(database, (tx) => finishRow(tx, row, externalId, clock.now()));
  return { sent: 1, failed: 0, pauseMs: 0 };
}

/** @returns for how long the installation is left alone, in milliseconds */
export async function postpone(
  { database, clock, report }: SendServices,
  row: LeasedRow,
  { error, failures }: { readonly error: unknown; readonly failures: number },
): Promise<number> {
  const retry = decideRetry(error, { attempts: row.attempts, failures, now: clock.now() });
  report({ row, error, parked: retry.postponement.status === 'parked' });
  await runAsSystem(database, (tx) => postponeRow(tx, row, retry.postponement));
  return retry.pauseMs;
}

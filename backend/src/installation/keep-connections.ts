import type { Id } from '@alongside/shared/vocabulary/ids';
import { CrmFailure } from '../crm/crm-error.ts';
import type { CrmPort } from '../crm/crm-port.ts';
import type { Clock } from '../platform/clock/clock.ts';
import type { Database } from '../platform/database/database.ts';
import { runAsSystem } from '../platform/database/run-as-system.ts';
import { fromMilliseconds, toMilliseconds } from '../rules/kernel/instant.ts';
import { listIdle } from './token-store.ts';

const IDLE_MS = 24 * 3_600_000;

export interface KeepServices {
  readonly database: Database;
  readonly clock: Clock;
  readonly crm: (installationId: Id<'installation'>) => Promise<Pick<CrmPort, 'readAccount'>>;
}

/**
 * Uses every connection that nobody used for a day once: a CRM may end one after 30 idle days, and
 * one that a customer took back becomes known. What the CRM says against it is kept with the tokens.
 *
 * @throws {AggregateError} failures of our own, after all connections had their turn
 */
export async function keepConnections(
  { database, clock, crm }: KeepServices,
  hasTime: () => boolean,
): Promise<void> {
  const before = fromMilliseconds(toMilliseconds(clock.now()) - IDLE_MS);
  const failures: unknown[] = [];
  for (const installationId of await runAsSystem(database, (tx) => listIdle(tx, before))) {
    if (!hasTime()) break;
    try {
      await (await crm(installationId)).readAccount();
    } catch (error) {
      if (!(error instanceof CrmFailure)) failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'connections could not be used');
}

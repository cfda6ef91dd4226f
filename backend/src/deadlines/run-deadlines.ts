import type { Operation } from '@alongside/shared/contracts/define-operation';
import { expireProtection } from '@alongside/shared/contracts/protection-window/expire';
import { withdrawRegistration } from '@alongside/shared/contracts/registration/withdraw';
import type { SystemActor } from '@alongside/shared/vocabulary/actor';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Clock } from '../platform/clock/clock.ts';
import type { Database, TenantTransaction } from '../platform/database/database.ts';
import { listTenants } from '../platform/database/list-tenants.ts';
import { runInTenant } from '../platform/database/run-in-tenant.ts';
import type { Dispatch } from '../platform/dispatch.ts';
import { ProductError } from '../platform/errors.ts';
import { listEndedProtections, listUnansweredQuestions } from './deadline-store.ts';

export interface DeadlineServices {
  readonly database: Database;
  readonly dispatch: Dispatch;
  readonly clock: Clock;
}

/** Rows one run looks at, a tenant and a kind; what is left is found by the next run. */
const LIMIT = 500;

/**
 * Carries out what only time decides: protection that is over, questions that nobody answered. The
 * rows are the truth and the rules judge each anew, so a run that came late or twice does no harm.
 *
 * @returns how many registrations were moved
 */
export async function runDeadlines(
  services: DeadlineServices,
  goOn: () => boolean = () => true,
): Promise<number> {
  let moved = 0;
  for (const { tenantId } of await listTenants(services.database)) {
    if (!goOn()) break;
    const actor = { kind: 'system', tenantId, origin: 'clock' } as const;
    const now = services.clock.now();
    const ended = await list(services, actor, (tx) => listEndedProtections(tx, now, LIMIT));
    for (const id of ended) moved += await tryOn(services, actor, expireProtection, id);
    const asked = await list(services, actor, (tx) => listUnansweredQuestions(tx, now, LIMIT));
    for (const id of asked) moved += await tryOn(services, actor, withdrawRegistration, id);
  }
  return moved;
}

function list(
  { database }: DeadlineServices,
  { tenantId }: SystemActor,
  read: (tx: TenantTransaction) => Promise<readonly Id<'registration'>[]>,
): Promise<readonly Id<'registration'>[]> {
  return runInTenant(database, tenantId, read);
}

/** What the rules do not allow yet stays as it is. */
async function tryOn(
  { dispatch, clock }: DeadlineServices,
  actor: SystemActor,
  operation: Operation,
  registrationId: Id<'registration'>,
): Promise<number> {
  const key = `${operation.name}:${registrationId}:${clock.now()}`;
  try {
    const input = { registrationId, idempotencyKey: key };
    const answer = await dispatch(operation, actor, input, { requestId: key });
    return (answer as { expired?: boolean }).expired === false ? 0 : 1;
  } catch (error) {
    if (error instanceof ProductError && error.code === 'action_not_possible') return 0;
    throw error;
  }
}

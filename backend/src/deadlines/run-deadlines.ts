import type { Operation } from '@alongside/shared/contracts/define-operation';
import { answerRevocation } from '@alongside/shared/contracts/protection-window/answer-revocation';
import { expireProtection } from '@alongside/shared/contracts/protection-window/expire';
import { lookAfterProtection } from '@alongside/shared/contracts/protection-window/look-after';
import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import { escalateRegistration } from '@alongside/shared/contracts/registration/escalate';
import { renewRegistration } from '@alongside/shared/contracts/registration/renew';
import { takeFastLane } from '@alongside/shared/contracts/registration/take-fast-lane';
import { withdrawRegistration } from '@alongside/shared/contracts/registration/withdraw';
import type { SystemActor } from '@alongside/shared/vocabulary/actor';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Clock } from '../platform/clock/clock.ts';
import type { Database } from '../platform/database/database.ts';
import { listTenants } from '../platform/database/list-tenants.ts';
import { runInTenant } from '../platform/database/run-in-tenant.ts';
import type { Dispatch } from '../platform/dispatch.ts';
import { ProductError } from '../platform/errors.ts';
import { advanceConflicts } from './advance-conflicts.ts';
import {
  type DueList,
  listDueRevocations,
  listEndedProtections,
  listLateRegistrations,
  listUnansweredQuestions,
  listUnlookedRegistrations,
  listWatchedProtections,
  listWonSales,
  type Page,
} from './deadline-store.ts';

export interface DeadlineServices {
  readonly database: Database;
  readonly dispatch: Dispatch;
  readonly clock: Clock;
}

/** Rows that are looked at together. */
const PAGE = 500;

/**
 * Carries out what only time decides: protection that is over, quiet or left behind, renewals,
 * questions that nobody answered. The rows are the truth and the rules judge each anew, so a run
 * that came late or twice does no harm.
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
    moved += await work(services, actor, listEndedProtections, expireProtection, goOn);
    moved += await work(services, actor, listWatchedProtections, lookAfterProtection, goOn);
    moved += await work(services, actor, listWonSales, renewRegistration, goOn);
    moved += await work(services, actor, listUnansweredQuestions, withdrawRegistration, goOn);
    moved += await advanceConflicts(services, actor, goOn);
    moved += await work(services, actor, listUnlookedRegistrations, takeFastLane, goOn);
    moved += await work(services, actor, listLateRegistrations, escalateRegistration, goOn);
    moved += await work(services, actor, listDueRevocations, answerRevocation, goOn);
  }
  return moved;
}

/** Goes through all of a list, page by page: what is held beyond its end never hides what is over. */
async function work(
  services: DeadlineServices,
  actor: SystemActor,
  list: DueList,
  operation: Operation,
  goOn: () => boolean,
): Promise<number> {
  const now = services.clock.now();
  let moved = 0;
  let after: Id<'registration'> | null = null;
  do {
    const page: Page = { after, limit: PAGE };
    const ids: readonly Id<'registration'>[] = await runInTenant(
      services.database,
      actor.tenantId,
      (tx) => list(tx, now, page),
    );
    for (const id of ids) moved += await tryOn(services, actor, operation, id);
    after = ids.length < PAGE ? null : (ids.at(-1) ?? null);
  } while (after !== null && goOn());
  return moved;
}

/** What the operations of the clock say they did, each in its own words. */
interface Answer {
  readonly expired?: boolean;
  readonly changed?: boolean;
  readonly result?: string;
}

/** Results that moved nothing. */
const unmoved: readonly string[] = ['nothing', 'stays', 'shadow'];

/** What the rules do not allow yet stays as it is; what fails was reported by the dispatcher and never stops the others. */
async function tryOn(
  services: DeadlineServices,
  actor: SystemActor,
  operation: Operation,
  registrationId: Id<'registration'>,
): Promise<number> {
  const { dispatch, clock } = services;
  const key = `${operation.name}:${registrationId}:${clock.now()}`;
  try {
    const input = { registrationId, idempotencyKey: key };
    const answer = await dispatch(operation, actor, input, { requestId: key });
    const { expired = true, changed = true, result } = answer as Answer;
    if (result === 'approve')
      return await tryOn(services, actor, approveRegistration, registrationId);
    return expired && changed && !unmoved.includes(result ?? '') ? 1 : 0;
  } catch (error) {
    if (error instanceof ProductError) return 0;
    throw error;
  }
}

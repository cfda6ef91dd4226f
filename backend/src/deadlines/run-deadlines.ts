import type { Operation } from '@alongside/shared/contracts/define-operation';
import { expireProtection } from '@alongside/shared/contracts/protection-window/expire';
import { lookAfterProtection } from '@alongside/shared/contracts/protection-window/look-after';
import { withdrawRegistration } from '@alongside/shared/contracts/registration/withdraw';
import type { SystemActor } from '@alongside/shared/vocabulary/actor';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { Clock } from '../platform/clock/clock.ts';
import type { Database, TenantTransaction } from '../platform/database/database.ts';
import { listTenants } from '../platform/database/list-tenants.ts';
import { runInTenant } from '../platform/database/run-in-tenant.ts';
import type { Dispatch } from '../platform/dispatch.ts';
import { ProductError } from '../platform/errors.ts';
import {
  listEndedProtections,
  listUnansweredQuestions,
  listWatchedProtections,
  type Page,
} from './deadline-store.ts';

export interface DeadlineServices {
  readonly database: Database;
  readonly dispatch: Dispatch;
  readonly clock: Clock;
}

/** Rows that are looked at together. */
const PAGE = 500;

type List = (
  tx: TenantTransaction,
  now: Instant,
  page: Page,
) => Promise<readonly Id<'registration'>[]>;

/**
 * Carries out what only time decides: protection that is over, quiet or left
 * behind, questions that nobody answered. The
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
    moved += await work(services, actor, listEndedProtections, expireProtection, goOn);
    moved += await work(services, actor, listWatchedProtections, lookAfterProtection, goOn);
    moved += await work(services, actor, listUnansweredQuestions, withdrawRegistration, goOn);
  }
  return moved;
}

/** Goes through all of a list, page by page: what is held beyond its end never hides what is over. */
async function work(
  services: DeadlineServices,
  actor: SystemActor,
  list: List,
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

/** What the rules do not allow yet stays as it is; what fails was reported by the dispatcher and never stops the others. */
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
    const { expired = true, changed = true } = answer as { expired?: boolean; changed?: boolean };
    return expired && changed ? 1 : 0;
  } catch (error) {
    if (error instanceof ProductError) return 0;
    throw error;
  }
}

import type { Instant } from '@alongside/shared/vocabulary/values';
import { CrmFailure, type CrmError } from '../crm/crm-error.ts';
import { fromMilliseconds, toMilliseconds } from '../rules/kernel/instant.ts';
import type { Postponement } from './outbox-store.ts';

/** What a failure means for the row, and for how long its installation is left alone. */
export interface Retry {
  readonly postponement: Postponement;
  readonly pauseMs: number;
}

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;
const REVOKED_PAUSE_MS = 600_000;
const MAX_ATTEMPTS = 10;

/** Doubles from one second to a minute. */
function backOff(failures: number): number {
  return Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(failures, 10));
}

/** Where a failure stands: this attempt's number from 1, and the installation's failures in a row before it. */
export interface FailureContext {
  readonly attempts: number;
  readonly failures: number;
  readonly now: Instant;
}

/** How long to leave the installation alone, and whether the CRM may have seen the attempt. */
type Plan = { readonly pauseMs: number; readonly counts: boolean } | 'park';

type Plans = {
  readonly [Kind in CrmError['kind']]: (
    error: Extract<CrmError, { kind: Kind }>,
    context: FailureContext,
  ) => Plan;
};

/**
 * A CRM that is away, or that asks for a pause, costs no attempt and pauses its installation: the
 * other rows would meet the same. A refusal parks the row. What is unclear is tried again.
 */
const plans: Plans = {
  rate_limited: ({ retryAfterMs }) => ({ pauseMs: retryAfterMs, counts: false }),
  unavailable: ({ retryAfterMs }, { failures }) => ({
    pauseMs: retryAfterMs ?? backOff(failures),
    counts: false,
  }),
  unknown_outcome: (_error, { failures }) => ({ pauseMs: backOff(failures), counts: true }),
  malformed: (_error, { attempts, failures }) =>
    attempts < MAX_ATTEMPTS ? { pauseMs: backOff(failures), counts: true } : 'park',
  unauthorised: () => ({ pauseMs: REVOKED_PAUSE_MS, counts: false }),
  misconfigured: () => ({ pauseMs: REVOKED_PAUSE_MS, counts: false }),
  incomplete: () => ({ pauseMs: REVOKED_PAUSE_MS, counts: false }),
  refused: () => 'park',
  not_found: () => 'park',
};

/** What becomes of a row that could not be sent, and of its installation. */
export function decideRetry(error: unknown, context: FailureContext): Retry {
  const lastError = describe(error);
  if (!(error instanceof CrmFailure)) return retryOwnFailure(lastError, context);
  const plan = planFor(error.error, context);
  if (plan === 'park') return park(lastError, context);
  return { postponement: postpone(plan, lastError, context), pauseMs: plan.pauseMs };
}

function planFor<Kind extends CrmError['kind']>(
  error: Extract<CrmError, { kind: Kind }>,
  context: FailureContext,
): Plan {
  return plans[error.kind](error, context);
}

/** Our own fault, or a deal that is not there yet: only this row waits, and not for ever. */
function retryOwnFailure(lastError: string, context: FailureContext): Retry {
  if (context.attempts >= MAX_ATTEMPTS) return park(lastError, context);
  const plan = { pauseMs: backOff(context.attempts), counts: true };
  return { postponement: postpone(plan, lastError, context), pauseMs: 0 };
}

function postpone(
  { pauseMs, counts }: Exclude<Plan, 'park'>,
  lastError: string,
  { now }: FailureContext,
): Postponement {
  const nextAttemptAt = fromMilliseconds(toMilliseconds(now) + pauseMs);
  return { status: counts ? 'attempting' : 'waiting', nextAttemptAt, counts, lastError };
}

function park(lastError: string, { now }: FailureContext): Retry {
  return {
    postponement: { status: 'parked', nextAttemptAt: now, counts: true, lastError },
    pauseMs: 0,
  };
}

function describe(error: unknown): string {
  if (error instanceof CrmFailure) {
    const { kind } = error.error;
    const named = kind === 'refused' ? ` (${error.error.properties.join(', ')})` : '';
    return `${kind}${named}: ${error.message}`;
  }
  return error instanceof Error ? `${error.name}: ${error.message}` : 'unknown failure';
}

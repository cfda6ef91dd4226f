import type { Decided, Reason } from '@alongside/shared/vocabulary/decision';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { blocked, type Blocked } from '../kernel/blocked.ts';
import { decided, runRules } from '../kernel/decision.ts';
import { isBefore } from '../kernel/instant.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import { partnerOfLines } from './incumbency.ts';
import { waitingStatuses } from './is-live.ts';
import type { RenewalClaim, RenewalFacts, RenewCommand } from './renewal-facts.ts';
import { type RenewalMoments, renewalMoments } from './renewal-moments.ts';
import { renewalRules } from './renewal-rules.ts';

export type RenewalDecision =
  | {
      readonly kind: 'opened';
      readonly partnerId: Id<'partner'>;
      /** Ranks as if registered then, also when the clock came late. */
      readonly submittedAt: Instant;
      readonly termEndsAt: Instant;
      readonly freesAt: Instant;
      readonly lookAgainAt: Instant;
    }
  | { readonly kind: 'warned'; readonly days: number; readonly lookAgainAt: Instant }
  | { readonly kind: 'freed' }
  /** Nothing to do until then; null when the renewal is over. */
  | { readonly kind: 'waits'; readonly lookAgainAt: Instant | null }
  | Blocked;

/**
 * Domain 3.5: before a term ends the clock opens a renewal for the partner of record, ranked as
 * registered, without a form; warns it while nothing happens; and opens it to others when nothing did.
 */
export function decideRenewalClaim(
  facts: RenewalFacts,
  _command: RenewCommand,
  policy: CompiledPolicy,
  now: Instant,
): Decided<RenewalDecision> {
  const frame = { policyVersion: policy.version, now };
  const findings = runRules(renewalRules, { facts, policy, now });
  const moments = renewalMoments(facts.sale, policy);
  if (facts.claim !== null) {
    const { decision, reasons } = follow(facts.claim, moments, now);
    return decided(frame, findings, decision, reasons);
  }
  const early = isBefore(now, moments.opensAt);
  if (early || facts.registeredAnyway || !isBefore(now, moments.freesAt)) {
    const lookAgainAt = early ? moments.opensAt : null;
    return decided(frame, findings, { kind: 'waits', lookAgainAt }, []);
  }
  const { sale, incumbency } = facts;
  const partnerId = partnerOfLines(sale.productLines, incumbency, policy, now);
  if (partnerId === undefined) return decided(frame, findings, blocked('renewal_not_incumbent'));
  const { opensAt: submittedAt, termEndsAt, freesAt } = moments;
  const lookAgainAt = nextMoment(moments, now);
  const opened = {
    kind: 'opened',
    partnerId,
    submittedAt,
    termEndsAt,
    freesAt,
    lookAgainAt,
  } as const;
  return decided(frame, findings, opened, [{ code: 'renewal_opened', facts: { termEndsAt } }]);
}

/** What becomes of a renewal that was opened: any activity of either side keeps it. */
function follow(
  claim: RenewalClaim,
  moments: RenewalMoments,
  now: Instant,
): { readonly decision: RenewalDecision; readonly reasons: readonly Reason[] } {
  const { freesAt, warnings } = moments;
  const waits = waitingStatuses.includes(claim.reviewStatus);
  if (!waits || isBefore(claim.openedAt, claim.lastActivityAt)) {
    return { decision: { kind: 'waits', lookAgainAt: null }, reasons: [] };
  }
  if (!isBefore(now, freesAt)) {
    return { decision: { kind: 'freed' }, reasons: [{ code: 'renewal_freed', facts: {} }] };
  }
  const due = warnings.findLast(({ at }) => !isBefore(now, at));
  const lookAgainAt = nextMoment(moments, now);
  if (due === undefined || claim.warnedAtDays.some((days) => days <= due.days)) {
    return { decision: { kind: 'waits', lookAgainAt }, reasons: [] };
  }
  const warned = { kind: 'warned', days: due.days, lookAgainAt } as const;
  return { decision: warned, reasons: [{ code: 'renewal_warned', facts: { freesAt } }] };
}

function nextMoment({ warnings, freesAt }: RenewalMoments, now: Instant): Instant {
  return warnings.find(({ at }) => isBefore(now, at))?.at ?? freesAt;
}

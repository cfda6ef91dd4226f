import type { Decided } from '@alongside/shared/vocabulary/decision';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { blocked } from '../kernel/blocked.ts';
import { dueAfter } from '../kernel/business-calendar.ts';
import { decided, runRules, type RuleRegistry } from '../kernel/decision.ts';
import { firstFailure } from '../kernel/first-failure.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import type { DeclineCommand } from './commands.ts';
import type { DeclineDecision } from './decisions.ts';
import type { ReviewFacts } from './facts.ts';
import { reviewContext } from './rule-context.ts';
import { approver, type DeciderContext } from './rules/approver.ts';
import { declineReasonOffered, type DeclineContext } from './rules/decline-reason.ts';
import { protectionStands } from './rules/protection-stands.ts';
import { reviewStatus } from './rules/review-status.ts';

const registry: RuleRegistry<
  'review_status' | 'approver' | 'protection_stands' | 'decline_reason',
  DeclineContext & DeciderContext
> = {
  review_status: reviewStatus,
  approver,
  protection_stands: protectionStands,
  decline_reason: declineReasonOffered,
};

/** Domain 3.2, 3.6: a decline names its reason and until when the partner may appeal. */
export function decideDecline(
  facts: ReviewFacts,
  command: DeclineCommand,
  policy: CompiledPolicy,
  now: Instant,
): Decided<DeclineDecision> {
  const frame = { policyVersion: policy.version, now };
  const { by = null } = command;
  const review = reviewContext(facts, 'declined', policy, now);
  const context = { ...review, reason: command.reason, by };
  const findings = runRules(registry, context);
  const because = firstFailure(findings, [
    'review_status',
    'approver',
    'protection_stands',
    'decline_reason',
  ]);
  if (because !== undefined) return decided(frame, findings, blocked(because));
  const appealBy = dueAfter(policy.calendar, now, context.knobs.sla.appealOpen);
  const { reason } = command;
  const decision = { kind: 'declined', reviewStatus: 'declined', reason, appealBy } as const;
  return decided(frame, findings, decision, [
    { code: 'declined_by_manager', facts: { reason, appealBy } },
  ]);
}

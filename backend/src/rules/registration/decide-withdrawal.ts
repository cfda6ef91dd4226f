import type { Decided } from '@alongside/shared/vocabulary/decision';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { blocked } from '../kernel/blocked.ts';
import { decided, runRules, type RuleRegistry } from '../kernel/decision.ts';
import { firstFailure } from '../kernel/first-failure.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import type { WithdrawCommand } from './commands.ts';
import type { WithdrawalDecision } from './decisions.ts';
import type { ReviewFacts } from './facts.ts';
import { reviewContext } from './rule-context.ts';
import { informationOverdue, type WithdrawalContext } from './rules/information-overdue.ts';
import { protectionStands } from './rules/protection-stands.ts';
import { reviewStatus } from './rules/review-status.ts';

const registry: RuleRegistry<
  'review_status' | 'protection_stands' | 'information_overdue',
  WithdrawalContext
> = {
  review_status: reviewStatus,
  protection_stands: protectionStands,
  information_overdue: informationOverdue,
};

/** Domain 3.2: only before the decision; afterwards protection is released instead. */
export function decideWithdrawal(
  facts: ReviewFacts,
  command: WithdrawCommand,
  policy: CompiledPolicy,
  now: Instant,
): Decided<WithdrawalDecision> {
  const frame = { policyVersion: policy.version, now };
  const context = { ...reviewContext(facts, 'withdrawn', policy, now), by: command.by };
  const findings = runRules(registry, context);
  const because = firstFailure(findings, [
    'review_status',
    'protection_stands',
    'information_overdue',
  ]);
  if (because !== undefined) return decided(frame, findings, blocked(because));
  const decision = { kind: 'withdrawn', reviewStatus: 'withdrawn' } as const;
  return decided(frame, findings, decision, [
    { code: 'withdrawn_by_partner', facts: { by: command.by } },
  ]);
}

import type { Decided } from '@alongside/shared/vocabulary/decision';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { blocked } from '../kernel/blocked.ts';
import { decided, runRules, type RuleRegistry } from '../kernel/decision.ts';
import { firstFailure } from '../kernel/first-failure.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import type { ConfirmCommand } from './commands.ts';
import type { ConfirmationDecision } from './decisions.ts';
import type { ReviewFacts } from './facts.ts';
import { reviewContext, type ReviewContext } from './rule-context.ts';
import { confirmationOpen } from './rules/confirmation-open.ts';

const registry: RuleRegistry<'confirmation_open', ReviewContext> = {
  confirmation_open: confirmationOpen,
};

/** Domain 3.9: the partner takes on what one of us registered for it; no time moves. Twice is once. */
export function decideConfirmation(
  facts: ReviewFacts,
  _command: ConfirmCommand,
  policy: CompiledPolicy,
  now: Instant,
): Decided<ConfirmationDecision> {
  const frame = { policyVersion: policy.version, now };
  const findings = runRules(registry, reviewContext(facts, facts.reviewStatus, policy, now));
  const because = firstFailure(findings, ['confirmation_open']);
  if (because !== undefined) return decided(frame, findings, blocked(because));
  if (!facts.awaitsPartner) return decided(frame, findings, { kind: 'unchanged' });
  const { submittedAt } = facts;
  return decided(frame, findings, { kind: 'confirmed' }, [
    { code: 'partner_confirmed', facts: { submittedAt } },
  ]);
}

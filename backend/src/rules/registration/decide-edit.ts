import type { Decided, Reason } from '@alongside/shared/vocabulary/decision';
import type { ReviewStatus } from '@alongside/shared/vocabulary/registration';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { blocked } from '../kernel/blocked.ts';
import { dueAfter } from '../kernel/business-calendar.ts';
import { decided, runRules } from '../kernel/decision.ts';
import { firstFailure } from '../kernel/first-failure.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import type { EditDecision } from './decisions.ts';
import { changedFields, materialChanges, type EditCommand, type EditContext } from './edit.ts';
import type { RegistrationEffect } from './effects.ts';
import type { ReviewFacts } from './facts.ts';
import { reviewContext } from './rule-context.ts';
import { editRules, type EditRuleId } from './edit-rules.ts';

const guards: readonly EditRuleId[] = ['edit_open', 'edit_customer', 'edit_changes', 'edit_cells'];

/**
 * Domain 3.2, 3.7: another partner, product or country returns a registration to review while its
 * protection stands as it is; a large rise of the amount only asks again who decides; the rest is
 * free. The time of submission never moves, so no edit may reach ground where somebody else stands.
 */
export function decideEdit(
  facts: ReviewFacts,
  { changes }: EditCommand,
  policy: CompiledPolicy,
  now: Instant,
): Decided<EditDecision, RegistrationEffect> {
  const frame = { policyVersion: policy.version, now };
  const to = statusAfter(facts, materialChanges(facts, changes).length > 0);
  const context: EditContext = { ...reviewContext(facts, to, policy, now), changes };
  const findings = runRules<EditRuleId, EditContext>(editRules, context);
  const because = firstFailure(findings, guards);
  if (because !== undefined) return decided(frame, findings, blocked(because));
  const rose = findings.verdicts.edit_amount.outcome === 'needs_review';
  const material = findings.verdicts.edit_material.outcome !== 'not_applicable';
  const fields = changedFields(facts, changes);
  const looksAgain = facts.reviewStatus === 'approved' && material;
  const decision: EditDecision = {
    kind: 'edited',
    reviewStatus: to,
    fields,
    decisionDueAt: looksAgain
      ? dueAfter(policy.calendar, now, context.knobs.sla.decision)
      : facts.decisionDueAt,
    routedAmountMinor: rose ? (changes.amount?.amountMinor ?? null) : facts.routedAmountMinor,
  };
  const reasons: Reason[] = [...findings.reasons];
  if (!material) reasons.unshift({ code: 'edited', facts: { fields } });
  const effects = rose || material ? [{ kind: 'ask_routing_again' } as const] : [];
  return decided(frame, findings, decision, reasons, effects);
}

/** An open question stays open: its answer comes to the same review. */
function statusAfter({ reviewStatus }: ReviewFacts, material: boolean): ReviewStatus {
  const returns = reviewStatus === 'submitted' || reviewStatus === 'approved';
  return material && returns ? 'in_review' : reviewStatus;
}

import { takeFastLane as contract } from '@alongside/shared/contracts/registration/take-fast-lane';
import { handle, type OperationContext } from '../platform/operation-handler.ts';
import { saveDecision } from '../policy/decision-store.ts';
import { certification } from '../rules/registration/rules/certification.ts';
import { reviewContext } from '../rules/registration/rule-context.ts';
import { decideFastLane } from '../rules/registration/sla/decide-fast-lane.ts';
import type { FastLaneFacts } from '../rules/registration/sla/fast-lane-facts.ts';
import { countAgreements, insertFastLaneLook } from './fast-lane-store.ts';
import { findFlags } from './flag-store.ts';
import { loadReviewFacts } from './load-review-facts.ts';
import { loadRoutingFacts } from './load-routing-facts.ts';
import { type LockedRegistration, lockRegistration } from './lock-registration.ts';
import { updateRegistration } from './registration-store.ts';

/** Looks once whether a new registration earns a quicker answer (domain 3.6). Nobody is told of a look: what follows from it is told. */
export const takeFastLane = handle(contract, async (context, input) => {
  const { tx, now } = context;
  const locked = await lockRegistration(context, input.registrationId);
  const { registrationId } = locked.record;
  await updateRegistration(tx, registrationId, { fast_lane_at: now });
  if (locked.policy.document.fastLane.rows.length === 0) return { result: 'nothing' } as const;
  const facts = await loadFacts(context, locked);
  const command = { kind: 'take_fast_lane' } as const;
  const decided = decideFastLane(facts, command, locked.policy, now);
  const { decision } = decided;
  await saveDecision(context, { kind: 'fast_lane', registrationId, facts, command, decided });
  if (decision.kind === 'blocked' || decision.kind === 'none')
    return { result: 'nothing' } as const;
  const shadow = decision.kind === 'shadow';
  await insertFastLaneLook(tx, { registrationId, row: decision.row, shadow, at: now });
  context.audit(registrationId, { row: decision.row, shadow });
  if (shadow) return { result: 'shadow' } as const;
  if (decision.answer.kind === 'approve') return { result: 'approve' } as const;
  await updateRegistration(tx, registrationId, { decision_due_at: decision.answer.answerBy });
  return { result: 'sooner' } as const;
});

async function loadFacts(
  context: OperationContext,
  locked: LockedRegistration,
): Promise<FastLaneFacts> {
  const { record, policy } = locked;
  const review = await loadReviewFacts(context, record, policy);
  const routing = await loadRoutingFacts(context, locked, review);
  const certified = certification.evaluate(reviewContext(review, 'approved', policy, context.now));
  return {
    registrationId: record.registrationId,
    reviewStatus: record.reviewStatus,
    submittedAt: record.submittedAt,
    decisionDueAt: record.decisionDueAt,
    knobContext: routing.knobContext,
    amountMinor: record.amount.amountMinor,
    certified: certified.outcome === 'passed',
    flags: await findFlags(context.tx, record.registrationId),
    conflict: routing.conflict,
    agreed: await countAgreements(context.tx),
  };
}

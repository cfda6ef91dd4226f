import { escalateRegistration as contract } from '@alongside/shared/contracts/registration/escalate';
import { handle } from '../platform/operation-handler.ts';
import { saveDecision } from '../policy/decision-store.ts';
import { decideEscalation } from '../rules/registration/sla/decide-escalation.ts';
import { findFlags } from './flag-store.ts';
import { loadReviewFacts } from './load-review-facts.ts';
import { loadRoutingFacts } from './load-routing-facts.ts';
import { lockRegistration } from './lock-registration.ts';
import { recordDecision } from './record-decision.ts';
import { updateRegistration } from './registration-store.ts';

/** The clock brings a late registration to the next approver; called again it finds nothing to do (domain 3.6). */
export const escalate = handle(contract, async (context, input) => {
  const locked = await lockRegistration(context, input.registrationId);
  const { record, policy } = locked;
  const review = await loadReviewFacts(context, record, policy);
  const facts = {
    registrationId: record.registrationId,
    reviewStatus: record.reviewStatus,
    routing: await loadRoutingFacts(context, locked, review),
    missedPromises: record.missedPromises,
    agreed: record.agreedApprovers,
    answerDueAt: record.escalatesAt ?? record.decisionDueAt,
    flags: await findFlags(context.tx, record.registrationId),
  };
  const command = { kind: 'escalate' } as const;
  const decided = decideEscalation(facts, command, policy, context.now);
  const { decision } = decided;
  if (decision.kind === 'blocked') return { result: 'nothing' } as const;
  const { registrationId } = record;
  if (decision.kind !== 'moved_on') {
    await saveDecision(context, { kind: 'escalated', registrationId, facts, command, decided });
    await updateRegistration(context.tx, registrationId, { escalates_at: decision.nextAt });
    context.audit(registrationId, { kind: 'escalated', result: decision.kind });
    return { result: decision.kind === 'stays' ? 'stays' : 'approve' } as const;
  }
  await recordDecision(context, {
    record,
    kind: 'escalated',
    reason: 'decision_late',
    facts,
    command,
    decided,
    changes: { missed_promises: decision.missedPromises, escalates_at: decision.nextAt },
  });
  return { result: 'moved_on' } as const;
});

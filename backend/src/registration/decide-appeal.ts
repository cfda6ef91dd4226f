import { decideAppeal as contract } from '@alongside/shared/contracts/registration/decide-appeal';
import { postToThread } from '../collaboration/post-to-thread.ts';
import { openConflict } from '../conflict/open-conflict.ts';
import { actorKey } from '../platform/actor-key.ts';
import { handle, type OperationContext } from '../platform/operation-handler.ts';
import type { AppealDecision, Judge } from '../rules/registration/appeal-facts.ts';
import { decideAppeal as decide } from '../rules/registration/decide-appeal.ts';
import { closeAppeal } from './appeal-store.ts';
import { loadAppealFacts } from './load-appeal-facts.ts';
import { lockRegistration } from './lock-registration.ts';
import { makeReceipt } from './make-receipt.ts';
import { recordDecision } from './record-decision.ts';
import { refuseDecision } from './refuse-decision.ts';
import type { RegistrationChanges } from './registration-store.ts';

/** One level up, and for good; upheld it is decided anew, against whoever stands there (domain 3.6). */
export const decideAppeal = handle(contract, async (context, input) => {
  const locked = await lockRegistration(context, input.registrationId);
  const { record, policy } = locked;
  const { registrationId, customerId, appeal } = record;
  const facts = await loadAppealFacts(context, locked);
  const command = { kind: 'answer_appeal', answer: input.answer, by: judgeOf(context) } as const;
  const decided = decide(facts, command, policy, context.now);
  const { decision } = decided;
  if (decision.kind === 'blocked') throw refuseDecision(context, decision.because, decided.reasons);
  const decisionId = await recordDecision(context, {
    record,
    kind: 'appeal_answered',
    reason: decision.kind === 'upheld' ? 'appeal_upheld' : 'appeal_rejected',
    facts,
    command,
    decided,
    changes: changesOf(decision),
  });
  if (appeal !== null) {
    const answer = { status: decision.kind, at: context.now, decisionId };
    await closeAppeal(context.tx, appeal.appealId, answer);
  }
  await postToThread(context, registrationId, input.explanation);
  if (decision.kind === 'upheld' && decision.conflictsWith.length > 0) {
    const against = decision.conflictsWith;
    await openConflict(context, { customerId, registrationId, against, decisionId });
  }
  return makeReceipt(context, registrationId);
});

function judgeOf({ actor }: OperationContext): Judge {
  return { key: actorKey(actor), role: actor.kind === 'crm_user' ? actor.role : 'system' };
}

/** Upheld, it waits like a new one: nothing of the first decision stays but its record. */
function changesOf(decision: AppealDecision): RegistrationChanges {
  if (decision.kind !== 'upheld') return { second_look_due_at: null };
  return {
    review_status: decision.reviewStatus,
    decline_reason: null,
    decided_at: null,
    decided_by: null,
    decision_due_at: decision.decisionDueAt,
    missed_promises: 0,
    escalates_at: null,
    second_look_due_at: null,
  };
}

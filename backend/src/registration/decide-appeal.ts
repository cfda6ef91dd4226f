import { decideAppeal as contract } from '@alongside/shared/contracts/registration/decide-appeal';
import { postToThread } from '../collaboration/post-to-thread.ts';
import { openConflict } from '../conflict/open-conflict.ts';
import { actorKey } from '../platform/actor-key.ts';
import { handle, type OperationContext } from '../platform/operation-handler.ts';
import { moveWindowEnd } from '../protection-window/window-store.ts';
import type { AppealDecision, Judge } from '../rules/registration/appeal-facts.ts';
import { decideAppeal as decide } from '../rules/registration/decide-appeal.ts';
import { closeAppeal } from './appeal-store.ts';
import { loadAppealFacts } from './load-appeal-facts.ts';
import { lockRegistration } from './lock-registration.ts';
import { makeReceipt } from './make-receipt.ts';
import { recordDecision } from './record-decision.ts';
import { refuseDecision } from './refuse-decision.ts';
import type { RegistrationRecord } from './registration-record.ts';
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
  if (decision.kind === 'blocked')
    throw refuseDecision(context, policy, decision.because, decided.reasons);
  const upheld = decision.kind !== 'rejected';
  if (decision.kind === 'restored')
    await moveWindowEnd(context.tx, registrationId, decision.endsAt, extensionsOf(record));
  const decisionId = await recordDecision(context, {
    record,
    kind: 'appeal_answered',
    reason: upheld ? 'appeal_upheld' : 'appeal_rejected',
    facts,
    command,
    decided,
    changes: changesOf(decision),
  });
  if (appeal !== null) {
    const status = upheld ? 'upheld' : 'rejected';
    await closeAppeal(context.tx, appeal.appealId, { status, at: context.now, decisionId });
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

function extensionsOf({ window }: RegistrationRecord): number {
  return window?.extensionCount ?? 0;
}

/** Upheld, it waits like a new one: nothing of the first decision stays but its record. */
function changesOf(decision: AppealDecision): RegistrationChanges {
  if (decision.kind === 'restored')
    return { protection_status: decision.protectionStatus, second_look_due_at: null };
  if (decision.kind !== 'upheld') return { second_look_due_at: null };
  return {
    review_status: decision.reviewStatus,
    protection_status: decision.protectionStatus,
    decline_reason: null,
    decided_at: null,
    decided_by: null,
    decision_due_at: decision.decisionDueAt,
    missed_promises: 0,
    agreed_approvers: [],
    escalates_at: null,
    second_look_due_at: null,
  };
}

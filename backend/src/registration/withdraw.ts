import { withdrawRegistration } from '@alongside/shared/contracts/registration/withdraw';
import { handle } from '../platform/operation-handler.ts';
import { decideWithdrawal } from '../rules/registration/decide-withdrawal.ts';
import { loadReviewFacts } from './load-review-facts.ts';
import { lockRegistration } from './lock-registration.ts';
import { makeReceipt } from './make-receipt.ts';
import { recordDecision } from './record-decision.ts';
import { refuseDecision } from './refuse-decision.ts';

/** Takes a registration back before it is decided; later it is a release (domain 3.2). */
export const withdraw = handle(withdrawRegistration, async (context, input) => {
  const { record, policy } = await lockRegistration(context, input.registrationId);
  const facts = await loadReviewFacts(context, record, policy);
  const byClock = context.actor.kind === 'system' && context.actor.origin === 'clock';
  const command = { kind: 'withdraw', by: byClock ? 'clock' : 'partner' } as const;
  const decided = decideWithdrawal(facts, command, policy, context.now);
  if (decided.decision.kind === 'blocked')
    throw refuseDecision(context, policy, decided.decision.because, decided.reasons);
  await recordDecision(context, {
    record,
    kind: 'withdrawn',
    reason: 'withdrawn_by_partner',
    facts,
    command,
    decided,
    changes: { review_status: decided.decision.reviewStatus, decided_at: context.now },
  });
  return makeReceipt(context, record.registrationId);
});

import { proposeRevocation as contract } from '@alongside/shared/contracts/protection-window/propose-revocation';
import { handle } from '../platform/operation-handler.ts';
import { lockRegistration } from '../registration/lock-registration.ts';
import { makeReceipt } from '../registration/make-receipt.ts';
import { recordDecision } from '../registration/record-decision.ts';
import { refuseDecision } from '../registration/refuse-decision.ts';
import { decideRevocationProposal } from '../rules/protection-window/decide-revocation-proposal.ts';
import { dueAfter } from '../rules/kernel/business-calendar.ts';
import { loadRevocationFacts } from './load-revocation-facts.ts';
import { insertRevocation } from './revocation-store.ts';

/** The first of two steps to take protection back; it stands until the second (domain 3.2). */
export const proposeRevocation = handle(contract, async (context, input) => {
  const { record, policy } = await lockRegistration(context, input.registrationId);
  const facts = await loadRevocationFacts(context, record);
  const command = {
    kind: 'propose_revocation',
    reason: input.reason,
    evidenceOn: [input.happenedOn],
  } as const;
  const decided = decideRevocationProposal(facts, command, policy, context.now);
  const { decision } = decided;
  if (decision.kind === 'blocked')
    throw refuseDecision(context, policy, decision.because, decided.reasons);
  const { actor, now } = context;
  await insertRevocation(context.tx, {
    revocationId: context.newId('revocation'),
    registrationId: record.registrationId,
    reason: input.reason,
    happenedOn: input.happenedOn,
    evidence: input.evidence,
    evidenceUrl: input.evidenceUrl ?? null,
    proposedBy: actor.kind === 'crm_user' ? actor.crmUserId : null,
    proposedAt: now,
    takesEffectAt: decision.takesEffectAt,
  });
  const { sla } = policy.knobsFor(facts.knobContext);
  const lookBy = decision.takesEffectAt ?? dueAfter(policy.calendar, now, sla.decision);
  await recordDecision(context, {
    record,
    kind: 'revocation_proposed',
    reason: 'revocation_proposed',
    facts,
    command,
    decided,
    changes: { second_look_due_at: lookBy },
  });
  return makeReceipt(context, record.registrationId);
});

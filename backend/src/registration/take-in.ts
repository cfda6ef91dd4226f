import type { RegistrationReceipt } from '@alongside/shared/contracts/registration/registration-receipt';
import type { Decided } from '@alongside/shared/vocabulary/decision';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { openConflict } from '../conflict/open-conflict.ts';
import type { OperationContext } from '../platform/operation-handler.ts';
import { saveDecision } from '../policy/decision-store.ts';
import type { SubmitCommand } from '../rules/registration/commands.ts';
import { decideSubmission } from '../rules/registration/decide-submission.ts';
import type { RegistrationEffect } from '../rules/registration/effects.ts';
import type { SubmissionFacts } from '../rules/registration/facts.ts';
import { loadSubmissionFacts } from './load-submission-facts.ts';
import { makeReceipt } from './make-receipt.ts';
import { refuseSubmission } from './refuse-submission.ts';
import { appendEvent } from './registration-event-store.ts';
import { updateRegistration } from './registration-store.ts';
import { type Accepted, storeRegistration } from './store-registration.ts';
import type { Submission } from './submission.ts';
import { upgradeLead } from './upgrade-lead.ts';

interface Judged {
  readonly facts: SubmissionFacts;
  readonly command: SubmitCommand;
  readonly decided: Decided<Accepted, RegistrationEffect>;
}

/**
 * R16, R17, R26: judges a submission and takes it in; one that is there already is answered as it
 * stands.
 *
 * @throws {ProductError} `action_not_possible` with the reason when the rules refuse it
 */
export async function takeIn(
  context: OperationContext,
  submission: Submission,
): Promise<RegistrationReceipt> {
  const { registrant, customer, policy } = submission;
  const facts = await loadSubmissionFacts(context, submission);
  const lead = await upgradeLead(context, registrant.partnerId, customer.customerId, policy);
  const command: SubmitCommand = { kind: 'submit', ...(lead && { since: lead.since }) };
  const decided = decideSubmission(facts, command, policy, context.now);
  const { decision } = decided;
  if (decision.kind === 'existing') return makeReceipt(context, decision.registrationId);
  if (decision.kind === 'refused') throw refuseSubmission(decision);
  const judged = { facts, command, decided: { ...decided, decision } };
  const registrationId = await keep(context, submission, judged);
  await lead?.keep(registrationId);
  context.audit(registrationId, { partner: registrant.partnerId, customer: customer.customerId });
  return makeReceipt(context, registrationId);
}

/** Stores the registration, the decision that took it in and the conflict it brings. */
async function keep(
  context: OperationContext,
  submission: Submission,
  judged: Judged,
): Promise<Id<'registration'>> {
  const { facts, command, decided } = judged;
  const { customerId } = submission.customer;
  const { conflictsWith: against } = decided.decision;
  const registrationId = await storeRegistration(context, submission, facts, decided.decision);
  const kind = 'submission';
  const decisionId = await saveDecision(context, { kind, registrationId, facts, command, decided });
  await updateRegistration(context.tx, registrationId, { decision_id: decisionId });
  await appendEvent(context, {
    registrationId,
    kind: 'submitted',
    reason: 'complete_submission',
    decisionId,
  });
  if (against.length > 0)
    await openConflict(context, { customerId, registrationId, against, decisionId });
  return registrationId;
}

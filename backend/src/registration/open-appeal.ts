import { openAppeal as contract } from '@alongside/shared/contracts/registration/open-appeal';
import { postToThread } from '../collaboration/post-to-thread.ts';
import { handle } from '../platform/operation-handler.ts';
import { decideAppealOpening } from '../rules/registration/decide-appeal-opening.ts';
import { insertAppeal } from './appeal-store.ts';
import { addEvidenceItems } from './evidence-store.ts';
import { loadAppealFacts } from './load-appeal-facts.ts';
import { lockRegistration } from './lock-registration.ts';
import { makeReceipt } from './make-receipt.ts';
import { recordDecision } from './record-decision.ts';
import { refuseDecision } from './refuse-decision.ts';
import { throwIfToCome } from './throw-if-to-come.ts';

/** The partner asks to look again; what was decided stands meanwhile (domain 3.6). */
export const openAppeal = handle(contract, async (context, input) => {
  const locked = await lockRegistration(context, input.registrationId);
  const { record, policy } = locked;
  const brought = input.evidence ?? [];
  throwIfToCome(context, policy, brought);
  const facts = await loadAppealFacts(context, locked);
  const evidence = brought.map(({ kind, happenedOn }) => ({ kind, happenedOn }));
  const command = { kind: 'open_appeal', evidence } as const;
  const decided = decideAppealOpening(facts, command, policy, context.now);
  const { decision } = decided;
  if (decision.kind === 'blocked' || facts.against === null) {
    const because = decision.kind === 'blocked' ? decision.because : 'appeal_nothing_decided';
    throw refuseDecision(context, policy, because, decided.reasons);
  }
  await addEvidenceItems(context, record.registrationId, brought);
  await insertAppeal(context.tx, {
    appealId: context.newId('appeal'),
    registrationId: record.registrationId,
    against: facts.against,
    reason: input.reason,
    openedAt: context.now,
    decideBy: decision.decideBy,
    hearableFrom: decision.hearableFrom,
  });
  await recordDecision(context, {
    record,
    kind: 'appeal_opened',
    reason: 'appeal_opened',
    facts,
    command,
    decided,
    changes: { second_look_due_at: decision.decideBy },
  });
  await postToThread(context, record.registrationId, input.reason);
  return makeReceipt(context, record.registrationId);
});

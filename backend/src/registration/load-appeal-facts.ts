import type { OperationContext } from '../platform/operation-handler.ts';
import { findPromisedEnd } from '../protection-window/ledger-store.ts';
import type { AppealFacts } from '../rules/registration/appeal-facts.ts';
import { liveRivals, registrationIdsOf } from '../rules/registration/own-claim.ts';
import { reviewContext } from '../rules/registration/rule-context.ts';
import { countAppeals, findAppealedDecision } from './appeal-store.ts';
import { loadReviewFacts } from './load-review-facts.ts';
import type { LockedRegistration } from './lock-registration.ts';
import { knobContextOf } from './registration-knobs.ts';

/** All that an appeal is judged by; call it under the customer's lock. */
export async function loadAppealFacts(
  context: OperationContext,
  { record, policy }: LockedRegistration,
): Promise<AppealFacts> {
  const { tx, now } = context;
  const against = (await findAppealedDecision(tx, record.registrationId)) ?? null;
  const review = await loadReviewFacts(context, record, policy);
  const { appeal } = record;
  return {
    registrationId: record.registrationId,
    reviewStatus: record.reviewStatus,
    protectionStatus: record.protectionStatus,
    against,
    appealsBefore: against === null ? 0 : await countAppeals(tx, against.decisionId),
    open:
      appeal?.status === 'open'
        ? { openedAt: appeal.openedAt, hearableFrom: appeal.hearableFrom }
        : null,
    evidence: record.evidence,
    promisedEndsAt:
      record.protectionStatus === 'revoked'
        ? ((await findPromisedEnd(tx, record.registrationId)) ?? record.window?.endsAt ?? null)
        : null,
    rivals: registrationIdsOf(liveRivals(reviewContext(review, 'in_review', policy, now))),
    knobContext: knobContextOf(record),
  };
}

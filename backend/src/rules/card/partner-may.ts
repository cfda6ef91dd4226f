import type { PartnerRegistration } from '@alongside/shared/contracts/registration/partner-registration';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { isBefore } from '../kernel/instant.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import { decideExtensionRequest } from '../protection-window/decide-extension-request.ts';
import { canMoveReview } from '../registration/transitions.ts';
import { protectionOf } from './protection.ts';
import type { CardRegistration } from './registration-facts.ts';

type May = PartnerRegistration['may'][number];

/** What the partner can do now, asked of the same tables and rules as the operations. */
export function partnerMay(
  registration: CardRegistration,
  policy: CompiledPolicy,
  now: Instant,
): May[] {
  const { reviewStatus, missing, appealUntil } = registration;
  const waits = ['submitted', 'in_review', 'info_requested'].includes(reviewStatus);
  const protection = protectionOf(registration, policy, now);
  const mayAsk =
    protection !== undefined &&
    decideExtensionRequest(protection.facts, { kind: 'request_extension' }, policy, now).decision
      .kind === 'requested';
  const possible: Readonly<Record<May, boolean>> = {
    confirm: registration.awaitsPartnerConfirmation && (waits || reviewStatus === 'approved'),
    answer: reviewStatus === 'info_requested',
    complete: waits && missing.length > 0,
    add_evidence: waits || reviewStatus === 'approved',
    request_extension: mayAsk,
    appeal: appealUntil !== null && isBefore(now, appealUntil),
    message: reviewStatus !== 'withdrawn' && reviewStatus !== 'draft',
    withdraw: canMoveReview(reviewStatus, 'withdrawn') && registration.protectionStatus === 'none',
    release: protection?.live === true,
  };
  return (Object.keys(possible) as May[]).filter((may) => possible[may]);
}

import type { RegistrationReceipt } from '@alongside/shared/contracts/registration/registration-receipt';
import type { ReviewStatus } from '@alongside/shared/vocabulary/registration';
import type { ReaderPreferences } from '@alongside/shared/vocabulary/reader';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import { fieldWords } from '../sharing/code-words.ts';
import type { SentenceAudience } from '../sharing/render-reason.ts';
import { capitalise } from './actions/form-fields.ts';
import { isWaiting } from './card-view.ts';
import { createFormat } from './format.ts';
import { partnerSight } from './partner-sight.ts';
import { protectionOf } from './protection.ts';
import type { CardRegistration } from './registration-facts.ts';
import { registrationStatus } from './registration-status.ts';

/** What every change of a registration answers, in the words of whoever asked; the partner's unless told. */
export function buildReceipt(
  whole: CardRegistration,
  policy: CompiledPolicy,
  reader: ReaderPreferences,
  now: Instant,
  audience: SentenceAudience = 'partner',
): RegistrationReceipt {
  const registration = audience === 'partner' ? partnerSight(whole) : whole;
  const format = createFormat(reader, policy.calendar.zone, now);
  const { text, tone } = registrationStatus(registration, { policy, now, format, audience });
  const protection = protectionOf(registration, policy, now);
  const { decisionDueAt, decisionId } = registration;
  const due = isWaiting(registration) ? decisionDueAt : null;
  return {
    registrationId: registration.registrationId,
    reviewStatus: shownStatus(registration.reviewStatus, audience),
    protectionStatus: registration.protectionStatus,
    outcome: registration.outcome,
    status: text,
    tone,
    submitted: format.moment(registration.submittedAt),
    ...(due === null ? {} : { due: format.moment(due) }),
    ...(protection?.live ? { protectedUntil: format.rightEnd(protection.endsAt) } : {}),
    missing: registration.missing.map((field) => capitalise(fieldWords[field])),
    ...(decisionId === null ? {} : { decisionId }),
  };
}

/** That a person looks closer would tell a partner that something stands against it (domain 3.4). */
function shownStatus(status: ReviewStatus, audience: SentenceAudience): ReviewStatus {
  return audience === 'partner' && status === 'in_review' ? 'submitted' : status;
}

import type { ReviewStatus } from '@alongside/shared/vocabulary/registration';
import { canMoveReview } from '../../registration/transitions.ts';
import { declineWords } from '../../sharing/code-words.ts';
import { renderReason } from '../../sharing/render-reason.ts';
import type { CardRegistration } from '../registration-facts.ts';
import { post, type ActionContext, type ActionDraft } from './action-draft.ts';
import { capitalise, select, textArea } from './form-fields.ts';

/** What a decision also depends on beside the registration itself. */
interface ReviewState {
  readonly inOpenConflict: boolean;
}

export function approveDraft(
  registration: CardRegistration,
  { inOpenConflict }: ReviewState,
  context: ActionContext,
): ActionDraft {
  const path = `/v1/registrations/${registration.registrationId}`;
  return {
    id: 'approve',
    label: 'Approve',
    emphasis: 'primary',
    audience: 'manager',
    allowed: inOpenConflict
      ? 'Another registration concerns this customer. Settle the conflict first.'
      : mayDecide(registration, 'approved', context),
    call: post(`${path}/approve`),
    formPath: `${path}/approval-preview`,
  };
}

export function declineDraft(registration: CardRegistration, context: ActionContext): ActionDraft {
  const { declineReasons } = context.policy.knobsFor(registration.knobContext);
  const { name } = registration.partner;
  return {
    id: 'decline',
    label: 'Decline',
    emphasis: 'destructive',
    audience: 'manager',
    allowed: mayDecide(registration, 'declined', context),
    call: post(`/v1/registrations/${registration.registrationId}/decline`),
    form: {
      title: `Decline the registration of ${name}`,
      consequences: [`${name} reads the reason and may appeal.`, 'The note stays with us.'],
      fields: [
        select(
          'reason',
          'Reason',
          declineReasons.map((value) => ({ value, label: capitalise(declineWords[value]) })),
        ),
        textArea('internalNote', 'Internal note', { required: false }),
      ],
      submit: 'Decline',
    },
  };
}

export function requestInformationDraft(
  registration: CardRegistration,
  context: ActionContext,
): ActionDraft {
  const { name } = registration.partner;
  const { infoRequestTimeoutDays } = context.policy.knobsFor(registration.knobContext).sla;
  return {
    id: 'request_information',
    label: 'Ask',
    emphasis: 'secondary',
    audience: 'manager',
    allowed:
      registration.reviewStatus === 'info_requested'
        ? `${name} has not answered the last question yet. Remind them instead.`
        : mayMove(registration, 'info_requested', context),
    call: post(`/v1/registrations/${registration.registrationId}/request-information`),
    form: {
      title: `Ask ${name} for information`,
      consequences: [
        'The decision clock stands still until they answer.',
        `Without an answer it is taken back after ${infoRequestTimeoutDays} days.`,
      ],
      fields: [textArea('question', 'Question', { required: true })],
      submit: `Send to ${name}`,
    },
  };
}

/** The move is legal, and it is with this reader. */
function mayDecide(
  registration: CardRegistration,
  to: ReviewStatus,
  context: ActionContext,
): true | string {
  const move = mayMove(registration, to, context);
  const { askedApprovers: approvers } = registration;
  const { approverKeys } = context;
  const asked = approverKeys === undefined || approvers.some((key) => approverKeys.includes(key));
  if (move !== true || asked) return move;
  return renderReason({ code: 'not_their_turn', facts: { approvers } }, { audience: 'internal' });
}

function mayMove(
  { reviewStatus, protectionStatus, decidedAt }: CardRegistration,
  to: ReviewStatus,
  { format }: ActionContext,
): true | string {
  if (canMoveReview(reviewStatus, to)) {
    if (to === 'approved' || protectionStatus === 'none') return true;
    return renderReason({ code: 'protection_stands', facts: {} }, { audience: 'internal' });
  }
  const on = decidedAt === null ? '' : ` on ${format.date(decidedAt)}`;
  return `${decidedWords[reviewStatus]}${on}. ${nextWords[reviewStatus]}`;
}

const decidedWords: Readonly<Record<ReviewStatus, string>> = {
  draft: 'Not submitted yet',
  submitted: 'Waits for a decision',
  in_review: 'Waits for a decision',
  info_requested: 'Waits for an answer',
  approved: 'Already approved',
  declined: 'Already declined',
  withdrawn: 'Taken back by the partner',
};

const nextWords: Readonly<Record<ReviewStatus, string>> = {
  draft: 'The partner submits it.',
  submitted: 'Decide it.',
  in_review: 'Decide it.',
  info_requested: 'Wait for the answer, or decide.',
  approved: 'End its protection instead.',
  declined: 'The partner may appeal.',
  withdrawn: 'The partner may register again.',
};

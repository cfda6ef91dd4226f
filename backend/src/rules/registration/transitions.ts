import type { RegistrationOutcome, ReviewStatus } from '@alongside/shared/vocabulary/registration';

/**
 * Every legal move of the review axis (domain 3.2). A decision may follow a submission at once: taking
 * it is the review; and it need not wait for an answer that was asked for. `approved` and `declined`
 * return to `in_review` only by undo, a material edit or an appeal. `withdrawn` is final: a new
 * registration is made instead.
 */
export const reviewTransitions: Readonly<Record<ReviewStatus, readonly ReviewStatus[]>> = {
  draft: ['submitted', 'withdrawn'],
  submitted: ['in_review', 'info_requested', 'approved', 'declined', 'withdrawn'],
  in_review: ['info_requested', 'approved', 'declined', 'withdrawn'],
  info_requested: ['submitted', 'approved', 'declined', 'withdrawn'],
  approved: ['in_review'],
  declined: ['in_review'],
  withdrawn: [],
};

/** Every legal move of the outcome axis; each end returns to `open` when the deal is reopened. */
export const outcomeTransitions: Readonly<
  Record<RegistrationOutcome, readonly RegistrationOutcome[]>
> = {
  open: ['won', 'lost', 'no_decision'],
  won: ['open'],
  lost: ['open'],
  no_decision: ['open'],
};

export function canMoveReview(from: ReviewStatus, to: ReviewStatus): boolean {
  return reviewTransitions[from].includes(to);
}

export function canMoveOutcome(from: RegistrationOutcome, to: RegistrationOutcome): boolean {
  return outcomeTransitions[from].includes(to);
}

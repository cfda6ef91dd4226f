import { canMoveReview } from '../transitions.ts';
import type { ReviewRule } from '../rule-context.ts';

/** Domain 3.2: the table of moves decides. */
export const reviewStatus: ReviewRule<'review_status'> = {
  id: 'review_status',
  title: 'It waits for a decision',
  sentence: 'This is possible only while the registration waits for a decision.',
  evaluate: ({ facts, to }) => {
    const seen = { reviewStatus: facts.reviewStatus, wanted: to };
    return canMoveReview(facts.reviewStatus, to)
      ? { outcome: 'passed', facts: seen }
      : { outcome: 'failed', facts: seen, because: 'not_waiting_for_decision' };
  },
};

import type { ReviewRule } from '../rule-context.ts';

/** An answer needs a question. */
export const informationOpen: ReviewRule<'information_open'> = {
  id: 'information_open',
  title: 'A question is open',
  sentence: 'An answer is possible while we wait for information.',
  evaluate: ({ facts }) => {
    const seen = { reviewStatus: facts.reviewStatus };
    return facts.reviewStatus === 'info_requested'
      ? { outcome: 'passed', facts: seen }
      : { outcome: 'failed', facts: seen, because: 'not_waiting_for_decision' };
  },
};

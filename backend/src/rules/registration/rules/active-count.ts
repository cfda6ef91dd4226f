import { conductSignals } from '../conduct-signals.ts';
import type { CandidateRule } from '../rule-context.ts';

/** Domain 3.7: many open registrations are looked at, never silently refused; sooner when earlier ones came to nothing. */
export const activeCount: CandidateRule<'active_count'> = {
  id: 'active_count',
  title: 'Open registrations of the partner',
  sentence: 'From a number of open registrations on, a person looks at every new one.',
  evaluate: ({ facts, knobs }) => {
    const { activeRegistrations: active, conduct } = facts.partner;
    const signals = conductSignals(conduct, knobs.abuse);
    const { reviewAt: usual } = knobs.eligibility.maxActivePerPartner;
    const reviewAt = signals.length > 0 ? Math.min(usual, knobs.abuse.loweredReviewAt) : usual;
    const seen = { active, reviewAt, signals };
    return active < reviewAt
      ? { outcome: 'passed', facts: seen }
      : { outcome: 'needs_review', facts: seen, because: 'too_many_active_registrations' };
  },
};

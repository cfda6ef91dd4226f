import type { CandidateRule } from '../rule-context.ts';

/** Domain 3.7: many open registrations are looked at, never silently refused. */
export const activeCount: CandidateRule<'active_count'> = {
  id: 'active_count',
  title: 'Open registrations of the partner',
  sentence: 'From a number of open registrations on, a person looks at every new one.',
  evaluate: ({ facts, knobs }) => {
    const { reviewAt } = knobs.eligibility.maxActivePerPartner;
    const seen = { active: facts.partner.activeRegistrations, reviewAt };
    return facts.partner.activeRegistrations < reviewAt
      ? { outcome: 'passed', facts: seen }
      : { outcome: 'needs_review', facts: seen, because: 'too_many_active_registrations' };
  },
};

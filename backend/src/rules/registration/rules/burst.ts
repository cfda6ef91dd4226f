import type { CandidateRule } from '../rule-context.ts';

/** Domain 3.7: many registrations in a short time are looked at, this one included in the count. */
export const burst: CandidateRule<'burst'> = {
  id: 'burst',
  title: 'Not many at once',
  sentence: 'When a partner registers many deals in a short time, a person looks.',
  evaluate: ({ facts, knobs }) => {
    const { count, withinHours } = knobs.abuse.burst;
    const recent = facts.partner.conduct.recent + 1;
    const seen = { recent, count, withinHours };
    return recent < count
      ? { outcome: 'passed', facts: seen }
      : { outcome: 'needs_review', facts: seen, because: 'many_at_once' };
  },
};

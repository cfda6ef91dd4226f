import type { CandidateRule } from '../rule-context.ts';

/** Domain 3.8, `segments_excluded`. A customer without a segment is in none of them. */
export const segment: CandidateRule<'segment'> = {
  id: 'segment',
  title: 'A customer that can be registered',
  sentence: 'Customers of the segments we keep for ourselves cannot be registered.',
  evaluate: ({ facts, knobs }) => {
    const { segmentsExcluded } = knobs.eligibility;
    if (segmentsExcluded.length === 0) return { outcome: 'not_applicable', facts: {} };
    const { segment: own } = facts.registration;
    return own === null || !segmentsExcluded.includes(own)
      ? { outcome: 'passed', facts: { segment: own } }
      : { outcome: 'failed', facts: { segment: own }, because: 'segment_excluded' };
  },
};

import { gateCandidate } from '../gate-candidate.ts';
import type { CandidateRule } from '../rule-context.ts';

/** R25: soft advises the reviewer, hard stops. */
export const certification: CandidateRule<'certification'> = {
  id: 'certification',
  title: 'Somebody is certified',
  sentence: 'Somebody named on the registration should be certified for the products.',
  evaluate: (context) => {
    const { gate, rank, neededRank, lacking } = gateCandidate(context);
    if (gate === 'off') return { outcome: 'not_applicable', facts: {} };
    const seen = { rank, neededRank, mode: context.knobs.eligibility.certification.mode, lacking };
    if (gate === 'open') return { outcome: 'passed', facts: seen };
    return gate === 'closed'
      ? { outcome: 'failed', facts: seen, because: 'certification_missing' }
      : { outcome: 'needs_review', facts: seen, because: 'certification_advised' };
  },
};

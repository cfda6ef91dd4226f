import { gateRegistration } from '../../certification/gate-registration.ts';
import type { CandidateRule } from '../rule-context.ts';

/** R25: soft advises the reviewer, hard stops. */
export const certification: CandidateRule<'certification'> = {
  id: 'certification',
  title: 'Somebody is certified',
  sentence: 'Somebody named on the registration should be certified for the products.',
  evaluate: ({ facts, knobs, policy, now }) => {
    const { gate, rank, neededRank, lacking } = gateRegistration(
      {
        certifications: facts.certifications,
        productLines: facts.registration.productLines,
        partnerType: facts.partner.type,
      },
      knobs.eligibility.certification,
      policy.calendar.zone,
      now,
    );
    if (gate === 'off') return { outcome: 'not_applicable', facts: {} };
    const seen = { rank, neededRank, mode: knobs.eligibility.certification.mode, lacking };
    if (gate === 'open') return { outcome: 'passed', facts: seen };
    return gate === 'closed'
      ? { outcome: 'failed', facts: seen, because: 'certification_missing' }
      : { outcome: 'needs_review', facts: seen, because: 'certification_advised' };
  },
};

import { rangesCover } from '../../claim/scope.ts';
import type { CandidateRule } from '../rule-context.ts';

/** R36. Not asked while the country is not known or no territory was agreed with the partner. */
export const territory: CandidateRule<'territory'> = {
  id: 'territory',
  title: 'The partner may sell there',
  sentence: 'The customer must be in a territory agreed with the partner.',
  evaluate: ({ facts, knobs }) => {
    const { country, scope } = facts.registration;
    const asked =
      knobs.eligibility.territories === 'match' &&
      facts.partner.territories.length > 0 &&
      country !== null;
    if (!asked) return { outcome: 'not_applicable', facts: { country } };
    return rangesCover(facts.partner.territories, scope.territories)
      ? { outcome: 'passed', facts: { country } }
      : { outcome: 'failed', facts: { country }, because: 'territory_not_covered' };
  },
};

import type { CandidateRule } from '../rule-context.ts';

/** Domain 3.4: the same identifier is the same customer; a like name needs a look. */
export const customerIdentity: CandidateRule<'customer_identity'> = {
  id: 'customer_identity',
  title: 'Which customer it is',
  sentence: 'A customer whose name is like another one needs a look; the same identifier does not.',
  evaluate: ({ facts }) => {
    const { level, customerId } = facts.customer;
    const alike = level === 'L2' || level === 'L3';
    return alike
      ? { outcome: 'needs_review', facts: { level, customerId }, because: 'customer_similar' }
      : { outcome: 'passed', facts: { level, customerId } };
  },
};

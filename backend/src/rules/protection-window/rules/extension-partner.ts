import type { WindowRule } from '../rule-context.ts';

/** Domain 3.7: a suspended or ended partnership needs a look before more time is given. */
export const extensionPartner: WindowRule<'extension_partner'> = {
  id: 'extension_partner',
  title: 'The partner is active',
  sentence: 'More time for a partner that is not active needs a person to look.',
  evaluate: ({ facts, knobs }) => {
    const seen = { partnerStatus: facts.partnerStatus };
    return knobs.eligibility.partnerStatus.includes(facts.partnerStatus)
      ? { outcome: 'passed', facts: seen }
      : { outcome: 'needs_review', facts: seen, because: 'partner_not_active' };
  },
};

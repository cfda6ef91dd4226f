import type { Rule } from '../../kernel/decision.ts';
import { partnerOfLines } from '../incumbency.ts';
import type { RenewalContext } from '../renewal-facts.ts';

/** Domain 3.5, 3.7: whose it is, the latest win and the customer's letter say. */
export const renewalIncumbent: Rule<RenewalContext, 'renewal_incumbent'> = {
  id: 'renewal_incumbent',
  title: 'The partner of record',
  sentence: 'A renewal belongs to the partner of record of every product line that was sold.',
  evaluate: ({ facts, policy, now }) => {
    const { partnerId: soldBy, productLines, registrationId } = facts.sale;
    const partnerId = partnerOfLines(productLines, facts.incumbency, policy, now) ?? null;
    const seen = { partnerId, soldBy, registrationId };
    return partnerId === null
      ? { outcome: 'failed', facts: seen, because: 'renewal_not_incumbent' }
      : { outcome: 'passed', facts: seen };
  },
};

import type { Rule } from '../../kernel/decision.ts';
import type { EditContext } from '../edit.ts';

/** Domain 3.2, 3.7: another customer is another registration; two that are one are merged by an administrator. */
export const editCustomer: Rule<EditContext, 'edit_customer'> = {
  id: 'edit_customer',
  title: 'The customer stays',
  sentence: 'The customer of a registration is never changed; another one is registered anew.',
  evaluate: ({ changes }) =>
    changes.customer === true
      ? { outcome: 'failed', facts: {}, because: 'customer_frozen' }
      : { outcome: 'passed', facts: {} },
};

import type { RoutingRule } from '../routing-context.ts';

/** Domain 3.6: nobody judges a partner who competes with a deal of their own. */
export const routingDirectOwner: RoutingRule<'routing_direct_owner'> = {
  id: 'routing_direct_owner',
  title: 'No judge in their own case',
  sentence: 'Who owns a competing direct deal does not decide the registration.',
  evaluate: ({ facts, named }) => {
    const { directDealOwners } = facts;
    if (directDealOwners.length === 0) return { outcome: 'not_applicable', facts: {} };
    const leftOut = named
      .map((one) => one.approver)
      .filter((approver) => directDealOwners.includes(approver));
    return { outcome: 'passed', facts: { leftOut } };
  },
};

import type { RoutingRule } from '../routing-context.ts';

/** Domain 3.6. */
export const routingDelegation: RoutingRule<'routing_delegation'> = {
  id: 'routing_delegation',
  title: 'Somebody answers for who is away',
  sentence: 'Who is away hands over to a named person for exactly that time.',
  evaluate: ({ named }) => {
    const away = named.filter((one) => one.approver !== one.standsFor);
    if (away.length === 0) return { outcome: 'not_applicable', facts: {} };
    return {
      outcome: 'passed',
      facts: {
        away: away.map((one) => one.standsFor),
        answeredBy: away.map((one) => one.approver),
      },
    };
  },
};

import type { RoutingRule } from '../routing-context.ts';

/** R24. */
export const routingRow: RoutingRule<'routing_row'> = {
  id: 'routing_row',
  title: 'The first row that fits',
  sentence: 'The first row of the routing table that fits the deal names who decides it.',
  evaluate: ({ facts, policy, rows }) => {
    if (policy.document.routing.length === 0) return { outcome: 'not_applicable', facts: {} };
    const { amountMinor, conflict } = facts;
    const row = rows[0]?.id ?? null;
    return { outcome: row === null ? 'failed' : 'passed', facts: { row, amountMinor, conflict } };
  },
};

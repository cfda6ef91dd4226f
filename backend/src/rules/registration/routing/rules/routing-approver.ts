import type { RoutingRule } from '../routing-context.ts';

/** Domain 3.6: a case never waits for nobody. */
export const routingApprover: RoutingRule<'routing_approver'> = {
  id: 'routing_approver',
  title: 'Somebody is left to decide',
  sentence: 'When nobody the table names may decide, every partner manager may.',
  evaluate: ({ policy, rows, steps }) => {
    if (policy.document.routing.length === 0) return { outcome: 'not_applicable', facts: {} };
    const left = steps.filter((step) => step.row === rows[0]?.id).length > 0;
    return left
      ? { outcome: 'passed', facts: {} }
      : { outcome: 'failed', facts: {}, because: 'no_approver_left' };
  },
};

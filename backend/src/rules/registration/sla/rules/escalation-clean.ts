import type { Rule } from '../../../kernel/decision.ts';
import type { EscalationContext } from '../escalation-context.ts';

/** Domain 3.6. */
export const escalationClean: Rule<EscalationContext, 'escalation_clean'> = {
  id: 'escalation_clean',
  title: 'Late and clean',
  sentence:
    'Where the rules say so, a late registration without any flag or conflict approves itself.',
  evaluate: ({ facts: { routing, flags }, autoApprove }) => {
    if (!autoApprove) return { outcome: 'not_applicable', facts: {} };
    const facts = { conflict: routing.conflict, flags };
    const allowed = !routing.conflict && flags.length === 0;
    return { outcome: allowed ? 'passed' : 'failed', facts };
  },
};

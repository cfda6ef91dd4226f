import type { Instant } from '@alongside/shared/vocabulary/values';
import type { Rule } from '../../kernel/decision.ts';
import type { CompiledPolicy } from '../../policy/compiled-policy.ts';
import { isAsked, keysAsked } from '../routing/asked-now.ts';
import { decideRouting } from '../routing/decide-routing.ts';
import type { DeciderFacts } from '../routing/facts.ts';

/** What the rules about who decides look at. */
export interface DeciderContext {
  /** Null when the product itself decides: the clock, an import, the command line. */
  readonly by: DeciderFacts | null;
  readonly policy: CompiledPolicy;
  readonly now: Instant;
}

/** R24, domain 3.2, 3.6. */
export const approver: Rule<DeciderContext, 'approver'> = {
  id: 'approver',
  title: 'It is with them',
  sentence: 'Those the routing table asks decide, and nobody over a competing deal of their own.',
  evaluate: ({ by, policy, now }) => {
    if (by === null) return { outcome: 'not_applicable', facts: {} };
    const { decision } = decideRouting(by.routing, policy, now);
    const approvers = keysAsked(decision, by);
    const facts = { approvers, missedPromises: by.missedPromises };
    return isAsked(decision, by)
      ? { outcome: 'passed', facts }
      : { outcome: 'failed', facts, because: 'not_their_turn' };
  },
};

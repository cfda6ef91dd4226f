import { compileFirstMatch } from '@alongside/backend/rules/policy/conditions/first-match';
import type { Engine } from './engine.ts';
import type { OrderedPolicy } from './rules-13.ts';

const FRAME = { policyVersion: 1, now: '2026-10-12T08:00:00.000Z' };

/** The product's compiled conditions, in its own decision shape with the full trace. */
export function createProductEngine(policy: OrderedPolicy): Engine {
  const decide = compileFirstMatch({
    rules: policy.rules.map((rule, index) => ({
      id: `rule-${index + 1}`,
      when: rule.when,
      answer: rule.then,
      // The data knows no reasons of ours; which one it is costs nothing.
      because: 'needs_a_person',
    })),
    otherwise: policy.default,
    undecidable: 'review:undecidable',
  });
  return {
    decideAll: (cases) => {
      let asked = 0;
      for (const facts of cases) asked += decide(facts, FRAME).trace.rules.length;
      return asked;
    },
    outcomeOf: (facts) => decide(facts, FRAME).decision,
  };
}

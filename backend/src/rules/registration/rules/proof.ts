import { countProof } from '../count-proof.ts';
import type { Rule } from '../../kernel/decision.ts';
import type { FieldContext } from '../rule-context.ts';

/** R16: dated proof that the partner works with this customer. */
export const proof: Rule<FieldContext, 'proof'> = {
  id: 'proof',
  title: 'Proof of engagement',
  sentence: 'An approval needs recent proof that the partner works with this customer.',
  evaluate: (context) => {
    const { toStartClock, toApprove } = context.knobs.requiredFields;
    if (![...toStartClock, ...toApprove].includes('proof_of_engagement')) {
      return { outcome: 'not_applicable', facts: {} };
    }
    const { usable, tooOld, needed } = countProof(context);
    const facts = { usable, tooOld, needed, maxAgeDays: context.knobs.proof.maxAgeDays };
    if (usable >= needed) return { outcome: 'passed', facts };
    const because = usable + tooOld >= needed ? 'proof_too_old' : 'proof_missing';
    return { outcome: 'failed', facts, because };
  },
};

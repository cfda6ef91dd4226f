import type { AppealRule } from '../appeal-context.ts';
import { appealChecklist } from '../appeal-facts.ts';
import { provenKinds } from '../proven-kinds.ts';

/** The evidence checklist of domain 3.6; a day that has not come proves nothing. */
export const appealEvidence: AppealRule<'appeal_evidence'> = {
  id: 'appeal_evidence',
  title: 'Dated proof',
  sentence: 'An appeal brings a dated meeting, e-mail, NDA, proposal or customer letter.',
  evaluate: (context) => {
    const proven = provenKinds(context);
    const missing = appealChecklist.filter((kind) => !proven.includes(kind));
    return proven.length > 0
      ? { outcome: 'passed', facts: { proven, missing } }
      : { outcome: 'failed', facts: { proven, missing }, because: 'appeal_evidence_missing' };
  },
};

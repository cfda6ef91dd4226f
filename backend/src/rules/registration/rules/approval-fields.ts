import { missingFields } from '../missing-fields.ts';
import type { CandidateRule } from '../rule-context.ts';

/** Domain 3.8: fields an approval needs; they may follow later. Proof has its own rule. */
export const approvalFields: CandidateRule<'approval_fields'> = {
  id: 'approval_fields',
  title: 'What an approval needs',
  sentence: 'Before an approval, the remaining fields must be there, like products and country.',
  evaluate: (context) => {
    const required = context.knobs.requiredFields.toApprove.filter(
      (field) => field !== 'proof_of_engagement',
    );
    const missing = missingFields(context, required);
    return missing.length === 0
      ? { outcome: 'passed', facts: {} }
      : { outcome: 'failed', facts: { missing }, because: 'approval_fields_missing' };
  },
};

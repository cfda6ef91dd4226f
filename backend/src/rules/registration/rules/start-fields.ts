import { missingFields } from '../missing-fields.ts';
import type { CandidateRule } from '../rule-context.ts';

/** R17: what starts the clock. */
export const startFields: CandidateRule<'start_fields'> = {
  id: 'start_fields',
  title: 'What starts the clock',
  sentence: 'A registration counts from the moment the required first fields are there.',
  evaluate: (context) => {
    const missing = missingFields(context, context.knobs.requiredFields.toStartClock);
    return missing.length === 0
      ? { outcome: 'passed', facts: {} }
      : { outcome: 'failed', facts: { missing }, because: 'start_fields_missing' };
  },
};

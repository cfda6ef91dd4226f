import type { CandidateRule } from '../rule-context.ts';

/** Domain 3.7: who registers once the deal is nearly done may have heard of it rather than found it. */
export const earlyStage: CandidateRule<'early_stage'> = {
  id: 'early_stage',
  title: 'Registered in time',
  sentence: 'When our deal with this customer was nearly done at the registration, a person looks.',
  evaluate: ({ facts }) => {
    const seen = { afterLateStage: facts.registration.afterLateStage };
    return facts.registration.afterLateStage
      ? { outcome: 'needs_review', facts: seen, because: 'registered_after_late_stage' }
      : { outcome: 'passed', facts: seen };
  },
};

import type { AppealRule } from '../appeal-context.ts';

/** Domain 3.6: one appeal a decision; its answer is final. */
export const appealFirst: AppealRule<'appeal_first'> = {
  id: 'appeal_first',
  title: 'One appeal a decision',
  sentence: 'A decision may be appealed once; the answer is final.',
  evaluate: ({ facts: { appealsBefore } }) =>
    appealsBefore === 0
      ? { outcome: 'passed', facts: { appealsBefore } }
      : { outcome: 'failed', facts: { appealsBefore }, because: 'appeal_made_before' },
};

import type { AnswerRule } from '../answer-context.ts';

/** Domain 3.6. */
export const appealOpen: AnswerRule<'appeal_open'> = {
  id: 'appeal_open',
  title: 'An appeal waits',
  sentence: 'Only an appeal that is open can be answered.',
  evaluate: ({ facts: { open } }) =>
    open === null
      ? { outcome: 'failed', facts: {}, because: 'appeal_not_open' }
      : { outcome: 'passed', facts: { openedAt: open.openedAt } },
};

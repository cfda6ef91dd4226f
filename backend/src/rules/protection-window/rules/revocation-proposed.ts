import type { AnswerRule } from '../revocation-context.ts';

/** Domain 3.2. */
export const revocationProposed: AnswerRule<'revocation_proposed'> = {
  id: 'revocation_proposed',
  title: 'It was proposed',
  sentence: 'Only what was proposed can be confirmed or dropped.',
  evaluate: ({ facts: { proposal } }) =>
    proposal === null
      ? { outcome: 'failed', facts: {}, because: 'revocation_not_pending' }
      : { outcome: 'passed', facts: { proposedAt: proposal.proposedAt } },
};

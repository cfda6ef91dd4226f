import type { ProposalRule } from '../revocation-context.ts';

/** Domain 3.2. */
export const revocationNew: ProposalRule<'revocation_new'> = {
  id: 'revocation_new',
  title: 'Not proposed yet',
  sentence: 'One proposal to take protection back waits at a time.',
  evaluate: ({ facts: { proposal } }) =>
    proposal === null
      ? { outcome: 'passed', facts: {} }
      : {
          outcome: 'failed',
          facts: { proposedAt: proposal.proposedAt },
          because: 'revocation_pending',
        },
};

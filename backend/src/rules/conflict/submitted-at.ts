import { compareInstants } from '../kernel/instant.ts';
import { compareRanks, type PrecedenceRule } from './precedence-rule.ts';

/** Domain 3.5, step 7 (R33): the earlier complete submission by the server's clock. */
export const submittedAt: PrecedenceRule = {
  id: 'submitted_at',
  title: 'Earlier submission',
  sentence: 'The earlier complete registration goes first.',
  partnerSafeSentence: 'The earlier complete registration goes first.',
  reasonCode: 'submitted_first',
  compare: (a, b) => {
    if (a.complete !== b.complete) return a.complete ? 'a' : 'b';
    return compareRanks(0, compareInstants(a.submittedAt, b.submittedAt));
  },
  factOf: (party) => (party.complete ? party.submittedAt : null),
};

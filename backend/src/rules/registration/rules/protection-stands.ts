import type { ReviewRule } from '../rule-context.ts';

/**
 * Domain 3.2: protection stands through a new look, so the look cannot end with a refusal that would
 * take it away in passing, nor with silence: it is approved as it is now, changed back, released or
 * revoked.
 */
export const protectionStands: ReviewRule<'protection_stands'> = {
  id: 'protection_stands',
  title: 'Nothing is protected',
  sentence: 'While a deal is protected, its registration is not declined or taken back.',
  evaluate: ({ facts: { protectionStatus } }) =>
    protectionStatus === 'none'
      ? { outcome: 'passed', facts: { protectionStatus } }
      : { outcome: 'failed', facts: { protectionStatus }, because: 'protection_stands' },
};

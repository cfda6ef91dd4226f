import type { PrecedenceRule } from './precedence-rule.ts';

/** Domain 3.5, step 1: in public procurement and the like nobody is protected against anybody. */
export const nonExclusive: PrecedenceRule = {
  id: 'non_exclusive',
  title: 'Open segment',
  sentence: 'In this segment every eligible partner may work with the customer.',
  partnerSafeSentence: 'In this segment every eligible partner may work with the customer.',
  reasonCode: 'non_exclusive_segment',
  compare: (_a, _b, context) => (context.nonExclusive ? 'both' : 'not_applicable'),
  factOf: (_party, context) => context.nonExclusive,
};

import type { PrecedenceRule } from './precedence-rule.ts';

/** Domain 3.5, step 8: still equal, so a person decides; never chance, never an id. */
export const escalate: PrecedenceRule = {
  id: 'escalate',
  title: 'A person decides',
  sentence: 'No rule tells the sides apart, so a person decides.',
  partnerSafeSentence: 'The rules leave this open, so a person decides.',
  reasonCode: 'needs_a_person',
  compare: () => 'equal',
  factOf: () => null,
};

import { compareRanks, type PrecedenceRule } from './precedence-rule.ts';

/** Domain 3.5, step 2: the customer's choice in writing. */
export const customerChoice: PrecedenceRule = {
  id: 'customer_choice',
  title: "Customer's written choice",
  sentence: 'The partner whom the customer chose in writing goes first.',
  partnerSafeSentence: 'A written choice by the customer goes before everything else.',
  reasonCode: 'customer_choice',
  compare: (a, b) =>
    a.customerLetter || b.customerLetter
      ? compareRanks(Number(a.customerLetter), Number(b.customerLetter))
      : 'not_applicable',
  factOf: (party) => party.customerLetter,
};

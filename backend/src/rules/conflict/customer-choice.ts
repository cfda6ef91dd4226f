import { compareRanks, type PrecedenceRule } from './precedence-rule.ts';

/** Domain 3.5, step 2, and 3.7: the customer's choice in writing, one move in a term. */
export const customerChoice: PrecedenceRule = {
  id: 'customer_choice',
  title: "Customer's written choice",
  sentence: 'The partner whom the customer chose in writing goes first.',
  partnerSafeSentence: 'A written choice by the customer goes before everything else.',
  reasonCode: 'customer_choice',
  compare: (a, b, { choiceSpent }) =>
    !choiceSpent && (a.customerLetter || b.customerLetter)
      ? compareRanks(Number(a.customerLetter), Number(b.customerLetter))
      : 'not_applicable',
  factOf: (party, { choiceSpent }) =>
    choiceSpent && party.customerLetter ? 'spent' : party.customerLetter,
};

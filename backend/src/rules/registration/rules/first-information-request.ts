import type { ReviewRule } from '../rule-context.ts';

/** Domain 3.6: only one request a registration stops the clock, so that asking buys no time. */
export const firstInformationRequest: ReviewRule<'first_information_request'> = {
  id: 'first_information_request',
  title: 'The first question stops the clock',
  sentence: 'Only the first request for information stops the clock of the decision.',
  evaluate: ({ facts }) => ({
    outcome: facts.informationRequests === 0 ? 'passed' : 'not_applicable',
    facts: { requestsBefore: facts.informationRequests },
  }),
};

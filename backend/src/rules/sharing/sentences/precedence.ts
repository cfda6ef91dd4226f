import type { ReasonCode } from '@alongside/shared/vocabulary/reason-codes';
import type { ReasonSentence } from '../reason-sentence.ts';

/** Who goes first when two registered the same (domain 3.5). The partner reads the rule, not the rival. */
export const precedenceSentences = {
  non_exclusive_segment: {
    internal: 'In this segment every eligible partner may work with the customer.',
    partnerSafe: 'In this segment every eligible partner may work with the customer.',
  },
  customer_choice: {
    internal: '[{winner} goes first: ]the customer chose in writing.',
    partnerSafe: 'A written choice by the customer goes before everything else.',
  },
  active_protection_first: {
    internal: '[{winner} goes first: ]protection was in force already.',
    partnerSafe: 'Protection that is in force goes before a later registration.',
  },
  registered_first: {
    internal: '[{winner} goes first: ]only this registration was complete.',
    partnerSafe: 'A complete registration goes before an incomplete one.',
  },
  incumbent_renewal_first: {
    internal: '[{winner} goes first: ]this partner serves the customer today.',
    partnerSafe: 'On a renewal or expansion the partner of record goes first.',
  },
  certification_rank_first: {
    internal: '[{winner} goes first: ]better certified for the product.',
    partnerSafe: 'Among registrations close in time the better certification goes first.',
  },
  submitted_first: {
    internal: '[{winner} goes first: ]registered earlier.',
    partnerSafe: 'The earlier complete registration goes first.',
  },
  needs_a_person: {
    internal: 'A person has to decide here[; choosing {chosen} needs a reason].',
    partnerSafe: 'A person decides here.',
  },
  conflict_lost: {
    internal: 'The registration did not go first under the rules of engagement.',
    partnerSafe: 'Under the rules of engagement this registration did not go first.',
  },
  conflict_won: {
    internal: 'The registration goes first under the rules of engagement.',
    partnerSafe: 'Under the rules of engagement your registration goes first.',
  },
  teaming_agreed: {
    internal: 'The deal is worked together.',
    partnerSafe: 'You work this deal together with us.',
  },
  teaming_offered: {
    internal: 'The registration goes on as teaming and shuts nobody out.',
    partnerSafe: 'Your registration goes on as teaming: you work this deal together with us.',
  },
  conflict_escalated: {
    internal: 'The conflict went to the next level[: {escalatedTo}][, due by {dueAt:time}].',
    partnerSafe: 'A person decides here.',
  },
} as const satisfies Partial<Record<ReasonCode, ReasonSentence>>;

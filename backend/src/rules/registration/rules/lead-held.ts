import type { Rule } from '../../kernel/decision.ts';
import { isBefore } from '../../kernel/instant.ts';
import type { LeadFact } from '../lead-facts.ts';
import type { Instant } from '@alongside/shared/vocabulary/values';

export interface LeadUpgradeContext {
  readonly lead: LeadFact;
  readonly now: Instant;
}

/** Domain 3.8: a lead keeps its instant until a day; at that moment it is over. */
export const leadHeld: Rule<LeadUpgradeContext, 'lead_held'> = {
  id: 'lead_held',
  title: 'Registered in time',
  sentence: 'A lead gives its time to the registration that follows within the days named.',
  evaluate: ({ lead: { receivedAt, heldUntil }, now }) =>
    isBefore(now, heldUntil)
      ? { outcome: 'passed', facts: { receivedAt, heldUntil }, because: 'lead_upgraded' }
      : { outcome: 'failed', facts: { receivedAt, heldUntil }, because: 'lead_lapsed' },
};

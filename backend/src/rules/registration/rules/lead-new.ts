import type { Rule } from '../../kernel/decision.ts';
import { isBefore } from '../../kernel/instant.ts';
import type { LeadContext } from '../lead-facts.ts';

/** The first instant counts: telling of the same customer again moves nothing and lengthens nothing. */
export const leadNew: Rule<LeadContext, 'lead_new'> = {
  id: 'lead_new',
  title: 'Not told before',
  sentence: 'Telling of the same customer again keeps the first time and its end.',
  evaluate: ({ facts: { held }, now }) =>
    held === null || !isBefore(now, held.heldUntil)
      ? { outcome: 'passed', facts: {} }
      : { outcome: 'failed', facts: { lead: held.leadId }, because: 'lead_kept' },
};

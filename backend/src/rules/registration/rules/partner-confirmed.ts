import type { ReviewRule } from '../rule-context.ts';

/**
 * Domain 3.9: what one of us registered for a partner waits for its word. It is told and never
 * approved unseen, but it stops no person: the answer is our promise, and the partner's mail may lie.
 */
export const partnerConfirmed: ReviewRule<'partner_confirmed'> = {
  id: 'partner_confirmed',
  title: 'The partner confirmed it',
  sentence: 'What we registered for a partner should be confirmed by the partner.',
  evaluate: ({ facts }) =>
    facts.awaitsPartner
      ? { outcome: 'needs_review', facts: { awaitsPartner: true }, because: 'partner_unconfirmed' }
      : { outcome: 'passed', facts: { awaitsPartner: false } },
};

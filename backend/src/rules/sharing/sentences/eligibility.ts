import type { ReasonCode } from '@alongside/shared/vocabulary/reason-codes';
import { same, type ReasonSentence } from '../reason-sentence.ts';

/** Who may register what (R16, R25, R36). */
export const eligibilitySentences = {
  partner_not_active: {
    internal: 'The partner is not active[: {partnerStatus}].',
    partnerSafe: 'Your partnership is not active right now. Ask your partner manager.',
  },
  partner_type_not_eligible: {
    internal: 'This kind of partner may not register this deal[: {partnerType}].',
    partnerSafe: 'Your kind of partnership does not include registering this deal.',
  },
  partner_not_in_good_standing: {
    internal: 'The partner is not in good standing.',
    partnerSafe: 'Something in your partnership is open. Ask your partner manager.',
  },
  amount_below_minimum: same('The amount is below the minimum of the rules of engagement.'),
  certification_missing: {
    internal: 'Nobody named holds the certification that is needed[: {lacking}].',
    partnerSafe:
      'Registering this product needs a certification that your contacts do not hold yet[: {lacking}].',
  },
  certification_advised: {
    internal: 'Nobody named holds the certification that is advised[: {lacking}].',
    partnerSafe: 'A certification for this product would help[: {lacking}]; it is not needed.',
  },
  territory_not_covered: {
    internal: "The country is outside the partner's territory[: {country}].",
    partnerSafe: 'The country is outside your territory[: {country}].',
  },
  too_many_active_registrations: {
    internal: 'The partner holds many open registrations[: {active}].',
    partnerSafe: 'You hold many open registrations, so a person looks at this one.',
  },
  tender_excluded: same('A formal tender cannot be registered.'),
  segment_excluded: {
    internal: 'Customers of this segment cannot be registered[: {segment}].',
    partnerSafe: 'This kind of customer cannot be registered.',
  },
  many_at_once: {
    internal: 'The partner registered many deals in a short time[: {recent}].',
    partnerSafe: 'You registered many deals in a short time, so a person looks at this one.',
  },
  proof_seen_elsewhere: {
    internal: 'The same proof stands on registrations of other customers.',
    partnerSafe: 'Please add proof that is about this customer alone.',
  },
  registered_after_late_stage: {
    internal: 'Our deal with this customer was nearly done when the partner registered.',
    partnerSafe: 'A person looks at this registration.',
  },
  rfp_needs_review: same('The customer runs a formal tender, so a person looks at it.'),
} as const satisfies Partial<Record<ReasonCode, ReasonSentence>>;

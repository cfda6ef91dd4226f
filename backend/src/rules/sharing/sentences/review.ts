import type { ReasonCode } from '@alongside/shared/vocabulary/reason-codes';
import { same, type ReasonSentence } from '../reason-sentence.ts';

/** Decisions about a registration (R23). */
export const reviewSentences = {
  approved_clean: {
    internal: 'Every rule was met, so the registration was approved.',
    partnerSafe: 'Your registration met every rule and was approved.',
  },
  approved_by_exception: {
    internal: 'A manager approved it although a rule was not met.',
    partnerSafe: 'Your registration was approved as an exception.',
  },
  declined_by_manager: {
    internal: 'A manager declined the registration[: {reason}].',
    partnerSafe: 'Your registration was declined[: {reason}].',
  },
  information_requested: {
    internal: 'We asked the partner for information[; answer by {answerBy:time}].',
    partnerSafe: 'We asked you for information[; please answer by {answerBy:time}].',
  },
  information_answered: {
    internal: 'The partner answered our question, so the clock runs on.',
    partnerSafe: 'You answered our question, so the clock runs on.',
  },
  withdrawn_by_partner: {
    internal: 'The partner took the registration back.',
    partnerSafe: 'You took the registration back.',
  },
  not_waiting_for_decision: same('The registration does not wait for a decision any more.'),
  contest_window_open: {
    internal: 'The order is not final yet[; final at {finalAt:time}].',
    partnerSafe: 'The decision becomes final soon[: {finalAt:time}].',
  },
  partner_unconfirmed: {
    internal: 'The partner has not confirmed it yet.',
    partnerSafe: 'We registered this for you; please confirm it.',
  },
  partner_confirmed: {
    internal: 'The partner confirmed the registration.',
    partnerSafe: 'You confirmed the registration.',
  },
  edited: {
    internal: 'The registration was changed[: {fields}].',
    partnerSafe: 'The registration was changed.',
  },
  edited_for_review: {
    internal: 'The change needs a new look[: {fields}].',
    partnerSafe: 'The registration was changed, so we look at it again.',
  },
  customer_frozen: same(
    'The customer cannot be changed. Register the other customer anew; two that are one are merged.',
  ),
  amount_rose: {
    internal: 'The amount rose a lot, so who decides is asked again.',
    partnerSafe: 'The amount was changed.',
  },
  nothing_changed: same('Nothing would change.'),
  protection_stands: {
    internal: 'Protection stands: approve it as it is now, change it back, or end the protection.',
    partnerSafe: 'Your protection stands while we look at the change.',
  },
  deal_lost: {
    internal: 'The deal was lost; it is opened again before an approval.',
    partnerSafe: 'The deal ended without an order.',
  },
  won_too_soon: {
    internal: 'The deal was won very soon after the registration, so a person looks.',
    partnerSafe: 'We look at the registration again before the win counts.',
  },
  lead_kept: same('The first instant is kept for a registration[ until {heldUntil:time}].'),
  lead_upgraded: same('It counts from the moment we were told of this customer first.'),
  lead_lapsed: same('The time to register what was told before is over.'),
} as const satisfies Partial<Record<ReasonCode, ReasonSentence>>;

import type { ReasonCode } from '@alongside/shared/vocabulary/reason-codes';
import { same, type ReasonSentence } from '../reason-sentence.ts';

/** The same to everybody, whatever stands behind it: nothing can be fished (domain 3.4). */
const personLooks = 'A person looks at your registration before it is decided.';

/** The customer and what others hold on it. */
export const customerSentences = {
  same_registration_exists: {
    internal: 'The partner has registered this customer and product already.',
    partnerSafe: 'You have registered this customer and product already.',
  },
  registered_before: {
    internal: 'The partner registered this before[, first on {firstAt}].',
    partnerSafe: 'You registered this before[, first on {firstAt}].',
  },
  customer_same: {
    internal: 'We know this customer already.',
    partnerSafe: personLooks,
  },
  customer_similar: {
    internal: 'The customer looks like one we know already[: {customers}].',
    partnerSafe: personLooks,
  },
  customer_same_parent: {
    internal: 'The customer belongs to a group we know already[: {customers}].',
    partnerSafe: personLooks,
  },
  customer_unknown: {
    internal: 'The customer is new to us.',
    partnerSafe: personLooks,
  },
  rival_registration: {
    internal: 'Another partner registered this customer and product too[: {registrations}].',
    partnerSafe: personLooks,
  },
  rival_protection: {
    internal: 'Another partner is protected for this customer and product[: {registrations}].',
    partnerSafe: personLooks,
  },
  direct_deal_earlier: {
    internal: 'Our own deal with this customer is older[: {deals}].',
    partnerSafe: personLooks,
  },
  customers_merged: {
    internal: 'Two customers turned out to be one.',
    partnerSafe: 'We updated our record of this customer.',
  },
  window_put_aside: {
    internal: 'The later protection is put aside until the conflict is settled[: {registrations}].',
    partnerSafe: personLooks,
  },
  window_doubled: {
    internal: 'One partner was protected twice; the longer protection stands[: {registrations}].',
    partnerSafe: 'Your longer protection stands for both registrations.',
  },
  cooloff_running: same(
    'The last protection ended too recently[; possible again after {cooloffDays} days].',
  ),
} as const satisfies Partial<Record<ReasonCode, ReasonSentence>>;

import type { RegistrationField } from '@alongside/shared/vocabulary/policy-knobs';
import type {
  DeclineReason,
  ReleaseReason,
  RevocationReason,
} from '@alongside/shared/vocabulary/registration';

export const fieldWords: Readonly<Record<RegistrationField, string>> = {
  company_or_website: 'company or web site',
  contact: 'contact',
  need: 'need',
  estimated_amount: 'estimated amount',
  expected_close_date: 'expected close',
  product_lines: 'products',
  country: 'country',
  proof_of_engagement: 'proof of your work',
};

/** Shown to the partner as they stand: no word of them names or implies anybody else. */
export const declineWords: Readonly<Record<DeclineReason, string>> = {
  existing_customer: 'existing customer',
  already_in_progress: 'already in progress',
  not_eligible: 'not eligible',
  insufficient_proof: 'not enough proof',
  duplicate: 'registered before',
  out_of_territory: 'outside the territory',
  conflict_lost: 'did not go first under the rules of engagement',
};

export const releaseWords: Readonly<Record<ReleaseReason, string>> = {
  partner_gave_up: 'the partner gave up',
  customer_declined: 'the customer declined',
  deal_lost: 'the deal was lost',
  agreed_with_partner: 'agreed with the partner',
};

/** Shown to the partner as they stand. */
export const revocationWords: Readonly<Record<RevocationReason, string>> = {
  rules_broken: 'the rules of engagement were not kept',
  false_evidence: 'the evidence was not right',
  customer_choice: 'the customer asked for it in writing',
  no_work_shown: 'no work with the customer was shown',
};

const words: Readonly<Record<string, string>> = {
  ...fieldWords,
  ...declineWords,
  ...releaseWords,
  ...revocationWords,
};

/** A code in words; a code without its own words is shown with spaces. */
export function wordsFor(code: string): string {
  return words[code] ?? code.replaceAll('_', ' ');
}

import type { PartnerType } from '@alongside/shared/vocabulary/partner';
import type { PrecedenceStep } from '@alongside/shared/vocabulary/policy';
import type { RegistrationField } from '@alongside/shared/vocabulary/policy-knobs';
import type { EvidenceKind } from '@alongside/shared/vocabulary/registration';

/** "1 day", "90 days". */
export function count(amount: number, one: string, many = `${one}s`): string {
  return `${amount} ${amount === 1 ? one : many}`;
}

/** "2 business days", "4 business hours", "48 hours". */
export function durationInWords(duration: string): string {
  const amount = Number.parseInt(duration, 10);
  if (duration.endsWith('bd')) return count(amount, 'business day');
  return count(amount, duration.endsWith('bh') ? 'business hour' : 'hour');
}

/** "a", "a and b", "a, b and c"; the last joined by `word`. */
export function listInWords(items: readonly string[], word = 'and'): string {
  const last = items.at(-1);
  if (last === undefined) return 'nothing';
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}

export const fieldWords: Readonly<Record<RegistrationField, string>> = {
  company_or_website: 'company or web site',
  contact: 'contact',
  need: 'what the customer needs',
  estimated_amount: 'amount',
  expected_close_date: 'expected close',
  product_lines: 'products',
  country: 'country',
  proof_of_engagement: 'proof of your work with the customer',
};

export const evidenceWords: Readonly<Record<EvidenceKind, string>> = {
  meeting: 'a meeting',
  email: 'an e-mail',
  nda: 'a confidentiality agreement',
  proposal: 'a proposal',
  call: 'a call',
  customer_letter: "the customer's letter",
  note: 'a note',
};

export const typeWords: Readonly<Record<PartnerType, string>> = {
  referral: 'referral partners',
  reseller: 'resellers',
  distributor: 'distributors',
  marketplace: 'marketplaces',
  si_msp: 'integrators and service providers',
  technology: 'technology partners',
};

/** What decides between two registrations, as one sentence each. */
export const precedenceWords: Readonly<Record<PrecedenceStep, string>> = {
  non_exclusive: 'In some segments nobody is protected, and everybody eligible is approved.',
  customer_choice: "The customer's written choice counts.",
  active_protection: 'Protection that already runs stays.',
  registered: 'A registered deal comes before one that was not registered.',
  incumbent_renewal: 'For a renewal, the partner who holds the business comes first.',
  certification_rank: 'Among registrations close in time, the higher certification comes first.',
  submitted_at: 'The earlier complete registration comes first.',
  escalate: 'If all is equal, a person decides.',
};

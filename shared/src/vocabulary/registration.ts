import { z } from 'zod';

/** First of the three axes (domain 3.2): what we say to the registration. */
export const reviewStatus = z.enum([
  'draft',
  'submitted',
  'in_review',
  'info_requested',
  'approved',
  'declined',
  'withdrawn',
]);
export type ReviewStatus = z.infer<typeof reviewStatus>;

/** Second axis: whether the partner is protected. "Extended" is an event, never a status. */
export const protectionStatus = z.enum([
  'none',
  'active',
  'expired',
  'lapsed',
  'released',
  'revoked',
  'fulfilled',
]);
export type ProtectionStatus = z.infer<typeof protectionStatus>;

/** Third axis: how the business ended. */
export const registrationOutcome = z.enum(['open', 'won', 'lost', 'no_decision']);
export type RegistrationOutcome = z.infer<typeof registrationOutcome>;

export const registrationType = z.enum(['partner_sourced', 'teaming', 'renewal', 'expansion']);
export type RegistrationType = z.infer<typeof registrationType>;

/** R10. */
export const motion = z.enum(['source', 'co_sell', 'renewal', 'expansion']);
export type Motion = z.infer<typeof motion>;

/** Where a registration came from; only `import` may carry its own dates. */
export const registrationOrigin = z.enum(['share_link', 'on_behalf', 'import']);

/** Proof of engagement (domain 3.8, `proof.kinds`), plus the two kinds a conflict or an appeal asks for. */
export const evidenceKind = z.enum([
  'meeting',
  'email',
  'nda',
  'proposal',
  'call',
  'customer_letter',
  'note',
]);
export type EvidenceKind = z.infer<typeof evidenceKind>;

/** Reasons a manager picks when declining; each has a sentence for the partner that names no rival. */
export const declineReason = z.enum([
  'existing_customer',
  'already_in_progress',
  'not_eligible',
  'insufficient_proof',
  'duplicate',
  'out_of_territory',
  'conflict_lost',
]);
export type DeclineReason = z.infer<typeof declineReason>;

export const releaseReason = z.enum([
  'partner_gave_up',
  'customer_declined',
  'deal_lost',
  'agreed_with_partner',
]);
export type ReleaseReason = z.infer<typeof releaseReason>;

/** Why protection is taken back (domain 3.2); shown to the partner. */
export const revocationReason = z.enum([
  'rules_broken',
  'false_evidence',
  'customer_choice',
  'no_work_shown',
]);
export type RevocationReason = z.infer<typeof revocationReason>;

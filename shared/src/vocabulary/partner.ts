import { z } from 'zod';

/** R1: what kind of partner this is. */
export const partnerType = z.enum([
  'referral',
  'reseller',
  'distributor',
  'marketplace',
  'si_msp',
  'technology',
]);
export type PartnerType = z.infer<typeof partnerType>;

/** R9. */
export const partnerTier = z.enum(['registered', 'bronze', 'silver', 'gold', 'platinum']);
export type PartnerTier = z.infer<typeof partnerTier>;

/** A suspended partner keeps its windows on hold; a terminated one runs off (domain 3.7). */
export const partnerStatus = z.enum(['active', 'onboarding', 'suspended', 'terminated']);
export type PartnerStatus = z.infer<typeof partnerStatus>;

/** R7: what a person at the partner does. */
export const partnerContactRole = z.enum(['bdr', 'ae', 'se', 'cs', 'manager']);
export type PartnerContactRole = z.infer<typeof partnerContactRole>;

/** R8, R50. */
export const certificationType = z.enum(['product', 'sales', 'technical']);
export type CertificationType = z.infer<typeof certificationType>;

/** R8. `expired` is decided by the clock from `expiresOn`; it is stored only when the source says so. */
export const certificationStatus = z.enum(['in_progress', 'active', 'expired', 'revoked']);
export type CertificationStatus = z.infer<typeof certificationStatus>;

/** Ranked from low to high; the rank breaks ties inside the contest window (domain 3.5, step 6). */
export const certificationLevel = z.enum(['associate', 'professional', 'expert']);
export type CertificationLevel = z.infer<typeof certificationLevel>;

import type { PartnerTier } from '@alongside/shared/vocabulary/partner';

/** The tier as it is written to people. */
export const tierWords: Readonly<Record<PartnerTier, string>> = {
  registered: 'Registered',
  bronze: 'Bronze',
  silver: 'Silver',
  gold: 'Gold',
  platinum: 'Platinum',
};

import type { PartnerStatus, PartnerTier, PartnerType } from '@alongside/shared/vocabulary/partner';

/** An invented partner. */
export interface SamplePartner {
  readonly reference: string;
  readonly name: string;
  readonly domain: string;
  readonly type: PartnerType;
  readonly tier: PartnerTier;
  readonly status: PartnerStatus;
  readonly country: string;
  /** Where it may sell; empty for everywhere. */
  readonly territories: readonly string[];
}

const DACH = ['DE', 'AT', 'CH'];
const NORDICS = ['SE', 'NO', 'DK', 'FI'];
const ISLES = ['GB', 'IE'];
const BENELUX = ['NL', 'BE', 'LU'];
const NORTH_AMERICA = ['CA', 'US', 'MX'];
const SOUTH_AMERICA = ['BR', 'AR', 'CL', 'PE', 'CO'];
const ASIA = ['JP', 'AU', 'SG', 'IN', 'KR', 'HK', 'NZ'];
const EVERYWHERE: string[] = [];

type Line = readonly [
  name: string,
  type: PartnerType,
  tier: PartnerTier,
  country: string,
  territories: readonly string[],
  status?: PartnerStatus,
];

const lines: readonly Line[] = [
  ['Alderpoint Systems', 'reseller', 'platinum', 'CA', EVERYWHERE],
  ['Bramblewick Consulting', 'si_msp', 'platinum', 'GB', EVERYWHERE],
  ['Corvane Partners', 'reseller', 'gold', 'DE', [...DACH, ...BENELUX]],
  ['Dunmarrow Digital', 'si_msp', 'gold', 'IE', [...ISLES, 'FR', 'ES', 'PT']],
  ['Eastholm Data', 'technology', 'gold', 'SE', [...NORDICS, 'NL']],
  ['Fennimark', 'distributor', 'platinum', 'NL', EVERYWHERE],
  ['Glasswater Advisory', 'referral', 'silver', 'CA', NORTH_AMERICA],
  ['Harrowfield IT', 'reseller', 'silver', 'GB', ISLES],
  ['Ilmarin Solutions', 'si_msp', 'silver', 'FI', NORDICS],
  ['Jutewell Cloud', 'reseller', 'bronze', 'IN', ASIA],
  ['Kestrelby', 'technology', 'silver', 'IL', EVERYWHERE],
  ['Lumenquarter', 'marketplace', 'gold', 'US', EVERYWHERE],
  ['Marrowgate Services', 'si_msp', 'gold', 'CA', NORTH_AMERICA],
  ['Norbeck & Vale', 'reseller', 'gold', 'AU', ASIA],
  ['Ostrava Pine', 'reseller', 'bronze', 'CZ', [...DACH, 'CZ', 'PL']],
  ['Pellworth Group', 'distributor', 'gold', 'JP', ASIA],
  ['Quillhaven', 'referral', 'bronze', 'FR', ['FR', 'BE', 'LU', 'CH']],
  ['Rosthorn Tech', 'reseller', 'silver', 'BR', SOUTH_AMERICA],
  ['Saltmere Partners', 'si_msp', 'platinum', 'CA', EVERYWHERE],
  ['Tarnwick Software', 'technology', 'bronze', 'IL', EVERYWHERE],
  ['Umberlin', 'referral', 'registered', 'AR', SOUTH_AMERICA],
  ['Vantorre Integrators', 'si_msp', 'silver', 'BE', [...BENELUX, 'FR', 'DE']],
  ['Wexcombe Networks', 'reseller', 'gold', 'GB', EVERYWHERE],
  ['Yarrowdene', 'reseller', 'registered', 'ZA', EVERYWHERE],
  ['Zephyrine Labs', 'technology', 'gold', 'CA', EVERYWHERE],
  ['Ashgrove Meridian', 'marketplace', 'silver', 'SG', EVERYWHERE],
  ['Birchlode', 'reseller', 'registered', 'NO', NORDICS, 'onboarding'],
  ['Cindervale IT', 'referral', 'registered', 'MX', NORTH_AMERICA, 'onboarding'],
  ['Drumlacken Resell', 'reseller', 'silver', 'IE', EVERYWHERE, 'suspended'],
  ['Elmsworth Trade', 'distributor', 'bronze', 'GB', EVERYWHERE, 'terminated'],
];

/** Thirty partners of all types, tiers and statuses. */
export const samplePartners: readonly SamplePartner[] = lines.map(
  ([name, type, tier, country, territories, status = 'active'], index) => ({
    reference: `P-${String(index + 1).padStart(3, '0')}`,
    name,
    domain: `${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.example`,
    type,
    tier,
    status,
    country,
    territories,
  }),
);

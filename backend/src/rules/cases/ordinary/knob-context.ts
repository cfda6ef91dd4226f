import type { KnobContext } from '../../policy/compiled-policy.ts';

/** A gold reseller's registration of one product line in Germany, as overrides of the policy see it. */
export const ordinaryKnobContext: KnobContext = {
  partnerType: 'reseller',
  tier: 'gold',
  country: 'DE',
  productLines: ['core'],
  segment: null,
};

import type { CompiledPolicy, KnobContext, Knobs } from '../rules/policy/compiled-policy.ts';
import type { RegistrationRecord } from './registration-record.ts';

/** The values of the policy that hold for one registration. */
export function knobsOf(record: RegistrationRecord, policy: CompiledPolicy): Knobs {
  return policy.knobsFor(knobContextOf(record));
}

/** What overrides look at. A customer's segment decides exclusivity at the decision and is not asked here. */
export function knobContextOf(record: RegistrationRecord): KnobContext {
  return {
    partnerType: record.partner.type,
    tier: record.partner.tier,
    country: record.country,
    productLines: record.productLineCodes,
    segment: null,
  };
}

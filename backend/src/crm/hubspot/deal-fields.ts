import type { Money } from '@alongside/shared/vocabulary/values';
import type { DealProperties } from '../deal-properties.ts';
import { decimalFromMoney } from '../decimal-money.ts';

const text = (value: string | number | null): string => (value === null ? '' : String(value));
const amount = (value: Money | null): string => (value === null ? '' : decimalFromMoney(value));

/** Our properties under the vendor's names and spellings; the empty text empties a property. */
export function toDealFields(deal: DealProperties): Record<string, string> {
  return {
    prm_summary: deal.summary,
    prm_partner_org: text(deal.partnerOrg),
    prm_partner_type: text(deal.partnerType),
    prm_partner_tier: text(deal.partnerTier),
    prm_partner_manager: text(deal.partnerManager),
    prm_partner_attribution: deal.attribution,
    prm_attribution_status: deal.attributionStatus,
    prm_attribution_model: text(deal.attributionModel),
    prm_sourced_credit: amount(deal.sourcedCredit),
    prm_influenced_credit: amount(deal.influencedCredit),
    prm_sourced_amount: amount(deal.sourcedAmount),
    prm_influenced_amount: amount(deal.influencedAmount),
    prm_credit_currency: text(deal.creditCurrency),
    prm_registration_id: text(deal.registrationId),
    prm_registration_status: text(deal.registrationStatus),
    prm_protection_status: deal.protectionStatus,
    prm_protection_start: text(deal.protectionStart),
    prm_protection_end: text(deal.protectionEnd),
    prm_protected_until: text(deal.protectedUntil),
    prm_extension_count: text(deal.extensionCount),
    prm_conflict_status: deal.conflictStatus,
    prm_motion: text(deal.motion),
    prm_last_partner_activity_at: text(deal.lastPartnerActivityAt),
    prm_primary_partner: text(deal.primaryPartner),
    prm_other_partners: deal.otherPartners.join(', '),
    prm_partner_count: text(deal.partnerCount),
    prm_policy_version: text(deal.policyVersion),
  };
}

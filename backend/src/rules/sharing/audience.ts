import type { CrmRole } from '@alongside/shared/vocabulary/actor';
import type { ReasonCode } from '@alongside/shared/vocabulary/reason-codes';

/** What a CRM user may see beyond the facts everybody sees (experience, "Deal card"). */
export interface InternalSight {
  /** Credit in money and the registration benefit. */
  readonly money: boolean;
  readonly decides: boolean;
}

const sightByRole: Readonly<Record<CrmRole, InternalSight>> = {
  ae: { money: false, decides: false },
  manager: { money: true, decides: true },
  admin: { money: true, decides: true },
};

export function sightOf(role: CrmRole): InternalSight {
  return sightByRole[role];
}

/**
 * Reasons a partner is shown (a safelist, R73): what the partner did, what was decided and the rule
 * it followed. Everything that depends on the customer base, on another partner or on our own deals
 * stays inside (domain 3.4).
 */
const shownToPartner: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'partner_not_active',
  'partner_type_not_eligible',
  'partner_not_in_good_standing',
  'amount_below_minimum',
  'certification_missing',
  'certification_advised',
  'territory_not_covered',
  'start_fields_missing',
  'approval_fields_missing',
  'proof_missing',
  'proof_too_old',
  'complete_submission',
  'same_registration_exists',
  'cooloff_running',
  'approved_clean',
  'approved_by_exception',
  'declined_by_manager',
  'information_requested',
  'information_answered',
  'withdrawn_by_partner',
  'partner_unconfirmed',
  'partner_confirmed',
  'edited',
  'edited_for_review',
  'contest_window_open',
  'decision_late',
  'appeal_opened',
  'appeal_upheld',
  'appeal_rejected',
  'revocation_proposed',
  'revocation_dismissed',
  'window_revoked',
  'window_opened',
  'window_extended',
  'window_released',
  'window_ended',
  'extension_count_reached',
  'extension_total_reached',
  'extension_needs_activity',
  'extension_requested',
  'close_grace',
  'window_lapsed',
  'window_kept',
  'window_restored',
  'extension_needs_certification',
  'certification_not_renewed',
  'partner_left',
  'end_reminded',
  'activity_warned',
  'activity_asked',
  'renewal_opened',
  'renewal_warned',
  'renewal_freed',
  'non_exclusive_segment',
  'customer_choice',
  'active_protection_first',
  'registered_first',
  'incumbent_renewal_first',
  'certification_rank_first',
  'submitted_first',
  'conflict_lost',
  'conflict_won',
  'teaming_agreed',
  'teaming_offered',
  'sourced_before_opportunity',
  'sourced_no_vendor_activity',
  'sourced_registration_approvable',
  'influenced_by_touches',
  'no_qualifying_help',
]);

export function isShownToPartner(code: ReasonCode): boolean {
  return shownToPartner.has(code);
}

import { z } from 'zod';

/**
 * Every reason the engine can give. Each has an internal sentence and a partner-safe one in
 * `backend/src/rules/sharing/reason-sentences.ts`; a reason without both does not compile.
 */
export const reasonCode = z.enum([
  // eligibility
  'partner_not_active',
  'partner_type_not_eligible',
  'partner_not_in_good_standing',
  'amount_below_minimum',
  'certification_missing',
  'certification_advised',
  'territory_not_covered',
  'too_many_active_registrations',
  'rfp_needs_review',
  // completeness and proof
  'start_fields_missing',
  'approval_fields_missing',
  'proof_missing',
  'proof_too_old',
  'complete_submission',
  // customer and claims
  'same_registration_exists',
  'customer_same',
  'customer_similar',
  'customer_unknown',
  'rival_registration',
  'rival_protection',
  'direct_deal_earlier',
  'cooloff_running',
  // review
  'approved_clean',
  'approved_by_exception',
  'declined_by_manager',
  'information_requested',
  'information_answered',
  'withdrawn_by_partner',
  'not_waiting_for_decision',
  'contest_window_open',
  // protection
  'window_opened',
  'window_extended',
  'window_released',
  'window_ended',
  'window_not_active',
  'extension_count_reached',
  'extension_total_reached',
  'extension_needs_activity',
  'extension_requested',
  'close_grace',
  // precedence (domain 3.5)
  'non_exclusive_segment',
  'customer_choice',
  'active_protection_first',
  'registered_first',
  'incumbent_renewal_first',
  'certification_rank_first',
  'submitted_first',
  'needs_a_person',
  'conflict_lost',
  'conflict_won',
  'teaming_agreed',
  // attribution
  'sourced_before_opportunity',
  'sourced_no_vendor_activity',
  'sourced_registration_approvable',
  'influenced_by_touches',
  'no_qualifying_help',
]);
export type ReasonCode = z.infer<typeof reasonCode>;

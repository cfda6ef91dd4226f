import { reasonCode } from '@alongside/shared/vocabulary/reason-codes';
import { expect, test } from 'vitest';
import { isShownToPartner, sightOf } from './audience.ts';

/** Each of these would tell of the customer base, of somebody else, of our own deals or of our people. */
const keptInside = `
  customer_same customer_similar customer_same_parent customer_unknown
  rival_registration rival_protection direct_deal_earlier registered_before
  registered_after_late_stage proof_seen_elsewhere customers_merged deal_lost
  conflict_escalated window_put_aside window_doubled won_too_soon amount_rose
  too_many_active_registrations many_at_once rfp_needs_review tender_excluded
  segment_excluded needs_a_person
  routed_to_approver no_approver_left nobody_further_up decision_in_time
  approved_on_breach fast_lane_approves fast_lane_shortens fast_lane_in_shadow
  fast_lane_not_open authority_missing authority_exceeded not_their_turn
  approval_agreed not_waiting_for_decision customer_frozen nothing_changed
  protection_stands lead_kept lead_upgraded lead_lapsed
  appeal_nothing_decided appeal_too_late appeal_made_before appeal_not_open
  appeal_evidence_missing appeal_needs_one_level_up revocation_evidence_missing
  revocation_pending revocation_not_pending revocation_needs_another_person
  window_not_active window_not_restorable activity_overdue activity_not_overdue
  renewal_not_due renewal_not_incumbent
  role_changed_by_appeal role_changed_false_evidence role_not_fixed_yet
  role_is_the_same role_raised_by_appeal_only attribution_locked
  attribution_adjusted
`;

test('a partner reads every reason but those that tell of others or of how we work (R73)', () => {
  const kept = reasonCode.options.filter((code) => !isShownToPartner(code));
  expect(kept.toSorted()).toEqual(keptInside.trim().split(/\s+/).toSorted());
});

test.each([
  ['ae', false],
  ['manager', true],
  ['admin', true],
] as const)('%s sees money and decides: %s', (role, allowed) => {
  expect(sightOf(role)).toEqual({ money: allowed, decides: allowed });
});

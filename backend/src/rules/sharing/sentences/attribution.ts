import type { ReasonCode } from '@alongside/shared/vocabulary/reason-codes';
import { same, type ReasonSentence } from '../reason-sentence.ts';

/** Sourced, influenced or neither (R43, R44). */
export const attributionSentences = {
  sourced_before_opportunity: {
    internal: 'The partner was there before the opportunity.',
    partnerSafe: 'You were there before the opportunity.',
  },
  sourced_no_vendor_activity: same('Nobody of ours talked to this customer before.'),
  sourced_registration_approvable: same('The registration met the rules of engagement.'),
  influenced_by_touches: {
    internal: 'The partner helped on this deal[: {count} confirmed].',
    partnerSafe: 'You helped on this deal[: {count} confirmed].',
  },
  role_changed_by_appeal: {
    internal: 'An appeal changed the role of this partner.',
    partnerSafe: 'Your appeal changed your role on this deal.',
  },
  role_changed_false_evidence: {
    internal: 'Evidence proved false, so the role of this partner was taken back.',
    partnerSafe: 'Evidence proved false, so your role on this deal was taken back.',
  },
  role_not_fixed_yet: same('The role is fixed at approval; there is none to change yet.'),
  role_is_the_same: same('That is the role already.'),
  role_raised_by_appeal_only: same('Only an appeal can give a better role.'),
  attribution_locked: same('Who gets which part of this deal is fixed.'),
  attribution_adjusted: same('The parts of this deal were adjusted after they were fixed.'),
  no_qualifying_help: same('No confirmed help on this deal counts yet.'),
} as const satisfies Partial<Record<ReasonCode, ReasonSentence>>;

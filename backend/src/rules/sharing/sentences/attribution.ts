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
  attribution_locked: same('Who gets which part of this deal is fixed.'),
  attribution_adjusted: same('The parts of this deal were adjusted after they were fixed.'),
  no_qualifying_help: same('No confirmed help on this deal counts yet.'),
} as const satisfies Partial<Record<ReasonCode, ReasonSentence>>;

import type { ReasonCode } from '@alongside/shared/vocabulary/reason-codes';
import { same, type ReasonSentence } from '../reason-sentence.ts';

/** A renewal is the incumbent's for a while, without a form (domain 3.5). */
export const renewalSentences = {
  renewal_opened: {
    internal:
      'The renewal was opened for the partner of record[; the term ends {termEndsAt:lastDay}].',
    partnerSafe: 'Your renewal was opened[; the term ends {termEndsAt:lastDay}].',
  },
  renewal_warned: {
    internal: 'The partner of record was told that the renewal waits[ until {freesAt:lastDay}].',
    partnerSafe: 'Your renewal waits for some activity[ until {freesAt:lastDay}].',
  },
  renewal_freed: same('The renewal was quiet for too long and is open again.'),
  renewal_not_due: same('The renewal is not due yet[; it opens {opensAt:lastDay}].'),
  renewal_not_incumbent: same('There is no partner of record for this renewal.'),
} as const satisfies Partial<Record<ReasonCode, ReasonSentence>>;

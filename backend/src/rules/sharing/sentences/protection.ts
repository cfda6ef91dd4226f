import type { ReasonCode } from '@alongside/shared/vocabulary/reason-codes';
import { same, type ReasonSentence } from '../reason-sentence.ts';

/** The protection window (R19-R21). */
export const protectionSentences = {
  window_opened: same('Protection began[ and lasts until {endsAt:lastDay}].'),
  window_extended: same('Protection was extended[ by {days} days][, until {endsAt:lastDay}].'),
  window_released: {
    internal: 'Protection was given up[: {reason}].',
    partnerSafe: 'Your protection was given up[: {reason}].',
  },
  window_ended: same('Protection ended[ on {endsAt:lastDay}].'),
  window_not_active: same('There is no protection in force.'),
  extension_count_reached: same(
    'Protection was extended as often as the rules allow[: {extensions}].',
  ),
  extension_total_reached: same(
    'The longest protection would be exceeded[; at most {mostDays} more days].',
  ),
  extension_needs_activity: {
    internal: 'There was no recent activity[ since {lastActivityAt}].',
    partnerSafe: 'Please show recent activity on the deal.',
  },
  extension_requested: {
    internal: 'The partner asked for more time[; answer due {answerDueAt:time}].',
    partnerSafe: 'You asked for more time[; we answer by {answerDueAt:time}].',
  },
  window_restored: same('Protection came back[, until {endsAt:lastDay}].'),
  window_not_restorable: same('Only protection that ended before its time can come back.'),
  extension_needs_certification: {
    internal: 'The certification ran out; it has to be renewed[ within {days} days].',
    partnerSafe: 'Please renew your certification[ within {days} days] to keep the added time.',
  },
  certification_not_renewed: {
    internal: 'The certification was not renewed in time.',
    partnerSafe: 'Your certification was not renewed in time.',
  },
  partner_left: {
    internal: 'The time is over for which a partner that left keeps protection[: {partnerStatus}].',
    partnerSafe: 'Your protection ended together with your partnership.',
  },
  close_grace: same('The deal was signed before the protection ended.'),
} as const satisfies Partial<Record<ReasonCode, ReasonSentence>>;

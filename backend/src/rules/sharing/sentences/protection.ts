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
  close_grace: same('The deal was signed before the protection ended.'),
} as const satisfies Partial<Record<ReasonCode, ReasonSentence>>;

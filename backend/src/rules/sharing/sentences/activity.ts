import type { ReasonCode } from '@alongside/shared/vocabulary/reason-codes';
import { same, type ReasonSentence } from '../reason-sentence.ts';

/** What is said while a protection is quiet or near its end (R21, R27). */
export const activitySentences = {
  end_reminded: {
    internal: 'The partner was reminded of the end[ on {endsAt:lastDay}].',
    partnerSafe:
      'Your protection ends soon[: its last day is {endsAt:lastDay}]. Ask for more time if you need it.',
  },
  activity_warned: {
    internal: 'Nothing happened[ for {days} days]; the partner was told.',
    partnerSafe:
      'It has been quiet[ for {days} days]. Tell us how it goes to keep your protection.',
  },
  activity_asked: {
    internal: 'Nothing happened[ for {days} days]; the partner was asked.',
    partnerSafe:
      'We asked how it goes: nothing happened[ for {days} days]. Without an answer the protection may end.',
  },
  activity_overdue: {
    internal: 'Nothing happened[ for {days} days]. Keep the protection or end it.',
    partnerSafe: 'It has been quiet[ for {days} days]. We look at your protection.',
  },
  activity_not_overdue: {
    internal: 'It was not quiet for long enough[: {quietDays} of {decideDays} days].',
    partnerSafe: 'It was not quiet for long enough.',
  },
  window_lapsed: same('Protection ended, because nothing happened[ for {days} days].'),
  window_kept: same('Protection was kept although it was quiet.'),
} as const satisfies Partial<Record<ReasonCode, ReasonSentence>>;

import type { ReasonCode } from '@alongside/shared/vocabulary/reason-codes';
import { same, type ReasonSentence } from '../reason-sentence.ts';

/** Decisions about a registration (R23). */
export const reviewSentences = {
  approved_clean: {
    internal: 'Every rule was met, so the registration was approved.',
    partnerSafe: 'Your registration met every rule and was approved.',
  },
  approved_by_exception: {
    internal: 'A manager approved it although a rule was not met.',
    partnerSafe: 'Your registration was approved as an exception.',
  },
  declined_by_manager: {
    internal: 'A manager declined the registration[: {reason}].',
    partnerSafe: 'Your registration was declined[: {reason}].',
  },
  information_requested: {
    internal: 'We asked the partner for information[; answer by {answerBy:time}].',
    partnerSafe: 'We asked you for information[; please answer by {answerBy:time}].',
  },
  information_answered: {
    internal: 'The partner answered our question, so the clock runs on.',
    partnerSafe: 'You answered our question, so the clock runs on.',
  },
  withdrawn_by_partner: {
    internal: 'The partner took the registration back.',
    partnerSafe: 'You took the registration back.',
  },
  not_waiting_for_decision: same('The registration does not wait for a decision any more.'),
  contest_window_open: {
    internal: 'The order is not final yet[; final at {finalAt:time}].',
    partnerSafe: 'The decision becomes final soon[: {finalAt:time}].',
  },
} as const satisfies Partial<Record<ReasonCode, ReasonSentence>>;

import type { ReasonCode } from '@alongside/shared/vocabulary/reason-codes';
import { same, type ReasonSentence } from '../reason-sentence.ts';

/** A partner asks to look again (domain 3.6); nothing here says who else there is. */
export const appealSentences = {
  appeal_opened: {
    internal: 'The partner appealed[; answer due {decideBy:time}].',
    partnerSafe: 'You appealed[; we answer by {decideBy:time}].',
  },
  appeal_nothing_decided: same('There is no decision to appeal against.'),
  appeal_too_late: same('The time to appeal is over[; it ended {appealBy:time}].'),
  appeal_made_before: same('This decision was appealed before, and the answer is final.'),
  appeal_evidence_missing: {
    internal: 'The appeal brings no dated proof.',
    partnerSafe: 'An appeal needs at least one dated proof of your work.',
  },
  appeal_not_open: same('There is no appeal to answer.'),
  appeal_needs_one_level_up: {
    internal:
      'An appeal is answered one level above who decided[; alone, you may from {hearableFrom:time}].',
    partnerSafe: 'Somebody who did not decide before answers your appeal.',
  },
  appeal_upheld: {
    internal: 'The appeal was upheld, so it is decided anew.',
    partnerSafe: 'Your appeal was upheld. Your registration is decided anew.',
  },
  appeal_rejected: {
    internal: 'The appeal was rejected; the first decision is final.',
    partnerSafe: 'Your appeal was rejected. The first decision is final.',
  },
} as const satisfies Partial<Record<ReasonCode, ReasonSentence>>;

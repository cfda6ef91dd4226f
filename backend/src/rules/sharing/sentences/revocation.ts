import type { ReasonCode } from '@alongside/shared/vocabulary/reason-codes';
import { same, type ReasonSentence } from '../reason-sentence.ts';

/** Protection taken back: evidence and a second person, or time to answer (domain 3.2). */
export const revocationSentences = {
  revocation_proposed: {
    internal:
      'Taking the protection back was proposed[: {reason}][; it ends {takesEffectAt:time}].',
    partnerSafe:
      'We look at whether your protection can stay[: {reason}][; without a change it ends {takesEffectAt:time}].',
  },
  revocation_evidence_missing: same('Taking protection back needs dated evidence.'),
  revocation_pending: same('Taking the protection back has been proposed already.'),
  revocation_not_pending: same('Nobody has proposed to take this protection back.'),
  revocation_needs_another_person: {
    internal:
      'Somebody other than who proposed it has to confirm[; alone, it takes effect {takesEffectAt:time}].',
    partnerSafe: 'A second person has to confirm this.',
  },
  revocation_dismissed: {
    internal: 'The protection stays; the proposal to take it back was dropped.',
    partnerSafe: 'Your protection stays as it was.',
  },
  window_revoked: {
    internal: 'Protection was taken back[: {reason}].',
    partnerSafe: 'Your protection was taken back[: {reason}].',
  },
} as const satisfies Partial<Record<ReasonCode, ReasonSentence>>;

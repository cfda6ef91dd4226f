import type { ReasonCode } from '@alongside/shared/vocabulary/reason-codes';
import { same, type ReasonSentence } from '../reason-sentence.ts';

/** What a registration brings with it (R16, R17). */
export const completenessSentences = {
  start_fields_missing: same('Needed before the clock starts[: {missing}].'),
  approval_fields_missing: {
    internal: 'Still missing before an approval[: {missing}].',
    partnerSafe: 'Please add what an approval needs[: {missing}].',
  },
  proof_missing: {
    internal: 'There is no proof that the partner works with this customer.',
    partnerSafe: 'Please add proof of your work with this customer.',
  },
  proof_too_old: {
    internal: 'The proof is too old[; at most {maxAgeDays} days count].',
    partnerSafe: 'Please add newer proof of your work with this customer.',
  },
  complete_submission: same(
    'The registration is complete as submitted[; this cannot change any more: {frozen}].',
  ),
} as const satisfies Partial<Record<ReasonCode, ReasonSentence>>;

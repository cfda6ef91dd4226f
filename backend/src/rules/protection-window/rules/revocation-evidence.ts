import { toDayNumber, toMilliseconds } from '../../kernel/instant.ts';
import type { ProposalRule } from '../revocation-context.ts';

/** Domain 3.2: never on a feeling; a day that has not come proves nothing. */
export const revocationEvidence: ProposalRule<'revocation_evidence'> = {
  id: 'revocation_evidence',
  title: 'Dated evidence',
  sentence: 'Taking protection back needs evidence of something that happened.',
  evaluate: ({ command, policy, now }) => {
    const today = policy.calendar.zone.dayOf(toMilliseconds(now));
    const dated = command.evidenceOn.filter((day) => toDayNumber(day) <= today).length;
    return dated > 0
      ? { outcome: 'passed', facts: { dated } }
      : { outcome: 'failed', facts: { dated }, because: 'revocation_evidence_missing' };
  },
};

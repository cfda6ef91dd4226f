import { isBefore } from '../../kernel/instant.ts';
import type { AnswerRule } from '../revocation-context.ts';

/**
 * Domain 3.2: two people, or time. Who proposed never confirms; where nobody else is there, it takes
 * effect by the clock after the delay. Dropping it needs nobody.
 */
export const revocationSecondPerson: AnswerRule<'revocation_second_person'> = {
  id: 'revocation_second_person',
  title: 'A second person, or time',
  sentence: 'Who proposed it does not confirm it; alone, it takes effect after a delay.',
  evaluate: ({ facts: { proposal }, command, now }) => {
    if (proposal === null || command.answer === 'dismiss') {
      return { outcome: 'not_applicable', facts: {} };
    }
    const { takesEffectAt, proposedBy } = proposal;
    const over = takesEffectAt !== null && !isBefore(now, takesEffectAt);
    const another = command.by !== null && command.by !== proposedBy;
    const facts = { another, takesEffectAt };
    return another || over
      ? { outcome: 'passed', facts }
      : { outcome: 'failed', facts, because: 'revocation_needs_another_person' };
  },
};

import { isBefore } from '../../kernel/instant.ts';
import { effectiveEnd } from '../effective-end.ts';
import type { WindowRule } from '../rule-context.ts';

/** Domain 3.3: the end that was promised, later when a pending request or a late stage holds it. */
export const windowOver: WindowRule<'window_over'> = {
  id: 'window_over',
  title: 'The time of the protection is over',
  sentence: 'Protection ends when its time is over and nothing holds it.',
  evaluate: ({ facts, policy, now }) => {
    const { endsAt, hold } = effectiveEnd(facts, policy);
    const seen = { endsAt, hold, protectionStatus: facts.status };
    return { outcome: isBefore(now, endsAt) ? 'failed' : 'passed', facts: seen };
  },
};

import type { Rule } from '../../kernel/decision.ts';
import { isBefore } from '../../kernel/instant.ts';
import type { EndedWindowFacts } from '../facts.ts';
import type { WindowContext } from '../rule-context.ts';

/** What the rule about giving protection back looks at beside the window. */
export interface RestoreContext extends WindowContext {
  readonly facts: EndedWindowFacts;
}

const takenEarly = ['lapsed', 'released', 'revoked'];

/** Domain 3.2: what was taken before its time may come back, for the time that was promised. */
export const windowRestorable: Rule<RestoreContext, 'window_restorable'> = {
  id: 'window_restorable',
  title: 'It ended before its time',
  sentence: 'Protection that ended before its time can come back until the end it was promised.',
  evaluate: ({ facts, now }) => {
    const { status, promisedEndsAt } = facts;
    const seen = { protectionStatus: status, promisedEndsAt };
    if (!takenEarly.includes(status)) {
      return { outcome: 'failed', facts: seen, because: 'window_not_restorable' };
    }
    return isBefore(now, promisedEndsAt)
      ? { outcome: 'passed', facts: seen }
      : { outcome: 'failed', facts: seen, because: 'window_ended' };
  },
};

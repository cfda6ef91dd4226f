import { keepAliveAt } from '../keep-alive.ts';
import type { WindowRule } from '../rule-context.ts';

/** Domain 3.3: a manager keeps or lapses a protection once it was quiet for so long, and not before. */
export const activityOverdue: WindowRule<'activity_overdue'> = {
  id: 'activity_overdue',
  title: 'Quiet for too long',
  sentence: 'A quiet protection lapses only after the partner was warned and asked.',
  evaluate: ({ facts, policy, knobs, now }) => {
    const { state, quietDays } = keepAliveAt(facts, policy, now);
    const seen = { state, quietDays, decideDays: knobs.activity.decideDays };
    return state === 'decide'
      ? { outcome: 'passed', facts: seen }
      : { outcome: 'failed', facts: seen, because: 'activity_not_overdue' };
  },
};

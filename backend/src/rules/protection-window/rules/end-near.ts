import { endReminderAt } from '../end-reminder.ts';
import type { WindowRule } from '../rule-context.ts';

/** R27: reminders before the end. */
export const endNear: WindowRule<'end_near'> = {
  id: 'end_near',
  title: 'The end is near',
  sentence: 'Before a protection ends the partner is reminded, three times at most.',
  evaluate: ({ facts, policy, now }) => {
    const { endsAt, daysLeft, due } = endReminderAt(facts, policy, now);
    return {
      outcome: due === null ? 'not_applicable' : 'passed',
      facts: { endsAt, daysLeft, due },
    };
  },
};

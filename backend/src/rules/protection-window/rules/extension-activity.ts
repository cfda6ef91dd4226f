import { elapsedDays } from '../../kernel/instant.ts';
import type { WindowRule } from '../rule-context.ts';

/** Domain 3.3: an extension asks for recent activity; a manager decides all the same. */
export const extensionActivity: WindowRule<'extension_activity'> = {
  id: 'extension_activity',
  title: 'Recent activity',
  sentence: 'An extension asks for recent activity on the deal; a manager may look past it.',
  evaluate: ({ facts, knobs, now }) => {
    const { activityWithinDays } = knobs.extension;
    if (activityWithinDays === 0) return { outcome: 'not_applicable', facts: {} };
    const seen = { lastActivityAt: facts.lastActivityAt, activityWithinDays };
    const recent =
      facts.lastActivityAt !== null && elapsedDays(facts.lastActivityAt, now) <= activityWithinDays;
    return recent
      ? { outcome: 'passed', facts: seen }
      : { outcome: 'needs_review', facts: seen, because: 'extension_needs_activity' };
  },
};

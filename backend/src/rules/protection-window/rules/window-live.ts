import { canMoveProtection } from '../transitions.ts';
import type { WindowRule } from '../rule-context.ts';

/** Domain 3.2: only a live period can be released. */
export const windowLive: WindowRule<'window_live'> = {
  id: 'window_live',
  title: 'There is protection to release',
  sentence: 'Only protection that still runs can be released.',
  evaluate: ({ facts }) =>
    canMoveProtection(facts.status, 'released')
      ? { outcome: 'passed', facts: { protectionStatus: facts.status } }
      : {
          outcome: 'failed',
          facts: { protectionStatus: facts.status },
          because: 'window_not_active',
        },
};

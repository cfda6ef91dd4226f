import { keepAliveAt, type KeepAlive } from '../keep-alive.ts';
import type { WindowRule } from '../rule-context.ts';

/** R21, domain 3.3: how long nothing happened; exempt partners and open tasks of ours are not counted. */
export const activityQuiet: WindowRule<'activity_quiet'> = {
  id: 'activity_quiet',
  title: 'Something happens on the deal',
  sentence: 'A protection asks for some activity of either side from time to time.',
  evaluate: ({ facts, policy, now }) => {
    const alive = keepAliveAt(facts, policy, now);
    const { state, quietDays, lastActivityAt, nextActivityBy } = alive;
    const seen = { state, quietDays, lastActivityAt, nextActivityBy };
    return { outcome: outcomes[alive.state], facts: seen };
  },
};

const outcomes: Readonly<
  Record<KeepAlive['state'], 'passed' | 'failed' | 'not_applicable' | 'needs_review'>
> = {
  exempt: 'not_applicable',
  paused: 'not_applicable',
  fine: 'passed',
  warn: 'needs_review',
  ask: 'needs_review',
  decide: 'failed',
};

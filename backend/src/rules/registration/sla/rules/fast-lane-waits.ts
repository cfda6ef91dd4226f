import type { Rule } from '../../../kernel/decision.ts';
import type { FastLaneContext } from '../fast-lane-context.ts';

/** Domain 3.6. */
export const fastLaneWaits: Rule<FastLaneContext, 'fast_lane_waits'> = {
  id: 'fast_lane_waits',
  title: 'It has just come in',
  sentence: 'The fast lane looks at a registration before anybody has.',
  evaluate: ({ facts: { reviewStatus } }) =>
    reviewStatus === 'submitted'
      ? { outcome: 'passed', facts: { reviewStatus } }
      : { outcome: 'failed', facts: { reviewStatus }, because: 'not_waiting_for_decision' },
};

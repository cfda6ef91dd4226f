import type { Rule } from '../../../kernel/decision.ts';
import type { FastLaneContext } from '../fast-lane-context.ts';

/** Domain 3.6. */
export const fastLaneShadow: Rule<FastLaneContext, 'fast_lane_shadow'> = {
  id: 'fast_lane_shadow',
  title: 'It has proved itself',
  sentence: 'Until enough of its decisions agreed with those of managers, it only watches.',
  evaluate: ({ facts, row, needed }) => {
    if (row === undefined) return { outcome: 'not_applicable', facts: {} };
    const agreed = facts.agreed[row.id] ?? 0;
    return { outcome: agreed >= needed ? 'passed' : 'failed', facts: { agreed, needed } };
  },
};

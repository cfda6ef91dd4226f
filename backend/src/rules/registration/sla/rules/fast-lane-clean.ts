import type { Rule } from '../../../kernel/decision.ts';
import type { FastLaneContext } from '../fast-lane-context.ts';

/** Domain 3.6. */
export const fastLaneClean: Rule<FastLaneContext, 'fast_lane_clean'> = {
  id: 'fast_lane_clean',
  title: 'Nothing to look at',
  sentence: 'A flag, a like customer or somebody else on the same ground needs a person.',
  evaluate: ({ facts: { flags, conflict }, row }) => {
    if (row === undefined) return { outcome: 'not_applicable', facts: {} };
    const nothing = flags.length === 0 && !conflict;
    return { outcome: nothing ? 'passed' : 'failed', facts: { flags, conflict } };
  },
};

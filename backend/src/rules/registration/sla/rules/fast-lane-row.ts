import type { Rule } from '../../../kernel/decision.ts';
import type { FastLaneContext } from '../fast-lane-context.ts';

/** Domain 3.6. */
export const fastLaneRow: Rule<FastLaneContext, 'fast_lane_row'> = {
  id: 'fast_lane_row',
  title: 'A row of the fast lane fits',
  sentence: 'The fast lane is for partners, amounts and certifications its rows name.',
  evaluate: ({ facts: { amountMinor, certified }, row }) => {
    const facts = { row: row?.id ?? null, amountMinor, certified };
    return { outcome: row === undefined ? 'not_applicable' : 'passed', facts };
  },
};

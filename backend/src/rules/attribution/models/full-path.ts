import { byTouch, type AttributionModel } from './attribution-model.ts';
import { milestoneWeights } from './milestone-weights.ts';

/** Domain 4, full path: first, lead, opportunity and close .225 each, others .1. */
export const fullPath: AttributionModel<unknown> = {
  name: 'Full path',
  rule: 'The first help and those at the lead, the deal and the close get 22.5 % each; all other help shares 10 %.',
  weigh: byTouch((path) =>
    milestoneWeights(path, {
      each: 225n,
      others: 100n,
      milestones: ['lead_created', 'opportunity_created', 'closed'],
    }),
  ),
};

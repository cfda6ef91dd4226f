import { byTouch, type AttributionModel } from './attribution-model.ts';
import { milestoneWeights } from './milestone-weights.ts';

/** Domain 4, W-shaped: first, lead and opportunity .3 each, others .1. */
export const wShaped: AttributionModel<unknown> = {
  name: 'W-shaped',
  rule: 'The first help and those that made the lead and the deal get 30 % each; all other help shares 10 %.',
  weigh: byTouch((path) =>
    milestoneWeights(path, {
      each: 300n,
      others: 100n,
      milestones: ['lead_created', 'opportunity_created'],
    }),
  ),
};

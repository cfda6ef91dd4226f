import { byTouch, type AttributionModel } from './attribution-model.ts';
import { milestoneWeights } from './milestone-weights.ts';

/** Domain 4, U-shaped: first .4, lead creation .4, others .2. */
export const uShaped: AttributionModel<unknown> = {
  name: 'U-shaped',
  rule: 'The first help and the one that made the lead get 40 % each; all other help shares 20 %.',
  weigh: byTouch((path) =>
    milestoneWeights(path, { each: 400n, others: 200n, milestones: ['lead_created'] }),
  ),
};

import type { AttributionModel } from './attribution-model.ts';
import { journeysOfDeal, weighPartners } from './journeys-of-deal.ts';
import { shapleyValues } from './shapley-values.ts';

/** Domain 4, Shapley. */
export const shapley: AttributionModel<unknown> = {
  name: 'Shapley value',
  rule: 'Each partner by what it adds on average to the others, as past paths tell.',
  advisory: true,
  weigh: (path) => {
    const journeys = journeysOfDeal(path);
    return 'kind' in journeys ? journeys : weighPartners(path, shapleyValues(journeys));
  },
};

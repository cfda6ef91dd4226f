import type { AttributionModel } from './attribution-model.ts';
import { journeysOfDeal, weighPartners } from './journeys-of-deal.ts';
import { removalEffects } from './removal-effects.ts';
import { refused } from './weighed.ts';

/** The exact solution costs the cube of this, in ever longer numbers: a second at the limit. */
const MOST_PARTNERS = 100;

/** Domain 4, Markov removal effect of order 1. */
export const markov: AttributionModel<unknown> = {
  name: 'Removal effect',
  rule: 'Each partner by how many deals would be lost without it, as past paths tell.',
  advisory: true,
  weigh: (path) => {
    const journeys = journeysOfDeal(path);
    if ('kind' in journeys) return journeys;
    const partners = new Set(journeys.flatMap((journey) => journey.path)).size;
    if (partners > MOST_PARTNERS) {
      return refused('too_many_partners', { partners, most: MOST_PARTNERS });
    }
    return weighPartners(path, removalEffects(journeys).effects);
  },
};

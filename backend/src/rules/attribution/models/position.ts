import { byTouch, type AttributionModel } from './attribution-model.ts';
import type { ModelSettings } from './model-settings.ts';
import { positionWeights } from './position-weights.ts';
import { refused } from './weighed.ts';
import { areBasisPoints } from './whole-numbers.ts';

/** Domain 4, position based (a, b). */
export const position: AttributionModel<ModelSettings['position']> = {
  name: 'By position',
  rule: 'The first and the last help get fixed parts; the help between shares the rest.',
  weigh: byTouch(({ touches }, { first, last }) => {
    if (!areBasisPoints(first, last, first + last)) return refused('bad_settings', { first, last });
    return positionWeights(touches.length, first, last);
  }),
};

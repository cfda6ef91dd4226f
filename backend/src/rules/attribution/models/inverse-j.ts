import { byTouch, type AttributionModel } from './attribution-model.ts';
import { positionWeights } from './position-weights.ts';

/** Domain 4, inverse J: first .6, conversion .2, others .2. */
export const inverseJ: AttributionModel<unknown> = {
  name: 'Inverse J',
  rule: 'The first help gets 60 %, the last 20 %; the help between shares 20 %.',
  weigh: byTouch(({ touches }) => positionWeights(touches.length, 6000, 2000)),
};

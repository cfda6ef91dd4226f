import { byTouch, type AttributionModel } from './attribution-model.ts';
import { positionWeights } from './position-weights.ts';

/** Domain 4, J: first .2, conversion .6, others .2. */
export const jShaped: AttributionModel<unknown> = {
  name: 'J-shaped',
  rule: 'The last help gets 60 %, the first 20 %; the help between shares 20 %.',
  weigh: byTouch(({ touches }) => positionWeights(touches.length, 2000, 6000)),
};

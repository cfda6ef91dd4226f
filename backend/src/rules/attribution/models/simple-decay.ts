import { byTouch, type AttributionModel } from './attribution-model.ts';

const COUNTED = 6;

/** Domain 4, HubSpot's former simple decay, renormalised: its six weights summed to 0.984. */
export const simpleDecay: AttributionModel<unknown> = {
  name: 'Simple decay',
  rule: 'Of the last six helps each counts half as much as the one after it.',
  weigh: byTouch(({ touches }) =>
    touches.map((_, index) => {
      const power = COUNTED - (touches.length - index);
      return power < 0 ? 0n : 2n ** BigInt(power);
    }),
  ),
};

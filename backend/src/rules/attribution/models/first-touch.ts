import { byTouch, type AttributionModel } from './attribution-model.ts';

/** Domain 4, first touch. */
export const firstTouch: AttributionModel<unknown> = {
  name: 'First touch',
  rule: 'The partner of the first confirmed help gets the whole attribution.',
  weigh: byTouch(({ touches }) => touches.map((_, index) => (index === 0 ? 1n : 0n))),
};

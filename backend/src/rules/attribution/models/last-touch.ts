import { byTouch, type AttributionModel } from './attribution-model.ts';

/** Domain 4, last touch. */
export const lastTouch: AttributionModel<unknown> = {
  name: 'Last touch',
  rule: 'The partner of the last confirmed help gets the whole attribution.',
  weigh: byTouch(({ touches }) => {
    const last = touches.length - 1;
    return touches.map((_, index) => (index === last ? 1n : 0n));
  }),
};

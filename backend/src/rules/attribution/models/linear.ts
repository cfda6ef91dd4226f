import { byTouch, type AttributionModel } from './attribution-model.ts';
import type { ModelSettings } from './model-settings.ts';

/** Domain 4, linear; whether direct repeats count is declared, as the table asks. */
export const linear: AttributionModel<ModelSettings['linear']> = {
  name: 'Equal by help',
  rule: 'Every confirmed help counts the same.',
  weigh: byTouch(({ touches }, { repeats }) =>
    touches.map(({ partnerId }, index) => {
      const repeated = touches[index - 1]?.partnerId === partnerId;
      return repeated && repeats === 'once' ? 0n : 1n;
    }),
  ),
};

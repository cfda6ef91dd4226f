import { millisecondsPerHour } from '../../kernel/instant.ts';
import { byTouch, type AttributionModel } from './attribution-model.ts';
import { halved } from './halved.ts';
import type { ModelSettings } from './model-settings.ts';
import { refused } from './weighed.ts';
import { areCounts } from './whole-numbers.ts';

/**
 * Domain 4, time decay. Ages count from the last touch instead of the conversion, which changes no
 * ratio and leaves digits on paths that were quiet for years before the close.
 */
export const timeDecay: AttributionModel<ModelSettings['time_decay']> = {
  name: 'Time decay',
  rule: 'Help counts half as much each time the half-life passes before the close.',
  weigh: byTouch(({ touches }, { halfLifeHours }) => {
    if (halfLifeHours === 0 || !areCounts(halfLifeHours)) {
      return refused('bad_settings', { halfLifeHours });
    }
    const halfLife = BigInt(halfLifeHours) * BigInt(millisecondsPerHour);
    const latest = touches.at(-1)?.at ?? 0;
    return touches.map(({ at }) => halved(BigInt(latest - at), halfLife));
  }),
};

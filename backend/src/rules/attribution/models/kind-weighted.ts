import { millisecondsPerHour } from '../../kernel/instant.ts';
import { byTouch, type AttributionModel } from './attribution-model.ts';
import { capTouches } from './cap-touches.ts';
import { halved } from './halved.ts';
import type { ModelSettings } from './model-settings.ts';
import { refused } from './weighed.ts';
import { areCounts } from './whole-numbers.ts';

/** Domain 4, kind-weighted: what a touch of its kind is worth, less with age where a half-life is set. */
export const kindWeighted: AttributionModel<ModelSettings['kind_weighted']> = {
  name: 'By kind of help',
  rule: 'Help counts by its kind, an introduction most; only so much a day and of a kind counts.',
  weigh: byTouch((path, settings) => {
    const { values, halfLifeHours, perDay, perKind } = settings;
    const hours = halfLifeHours ?? 1;
    if (hours === 0 || !areCounts(hours, perDay, perKind, ...Object.values(values))) {
      return refused('bad_settings', { halfLifeHours, perDay, perKind });
    }
    const kept = capTouches(path, settings);
    // A touch without value must not move the instant from which ages count.
    const latest = path.touches.findLast((touch) => kept.has(touch) && values[touch.kind] > 0);
    const halfLife = BigInt(hours) * BigInt(millisecondsPerHour);
    return path.touches.map((touch) => {
      if (latest === undefined || !kept.has(touch) || values[touch.kind] === 0) return 0n;
      const value = BigInt(values[touch.kind]);
      return halfLifeHours === null
        ? value
        : value * halved(BigInt(latest.at - touch.at), halfLife);
    });
  }),
};

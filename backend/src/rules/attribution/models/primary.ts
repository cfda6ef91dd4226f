import type { AttributionModel } from './attribution-model.ts';
import { refused, weighed } from './weighed.ts';

/** Domain 4, primary: exactly one partner. */
export const primary: AttributionModel<unknown> = {
  name: 'Primary partner',
  rule: 'The primary partner gets the whole attribution.',
  weigh: ({ primaryPartnerId }) =>
    primaryPartnerId === null ? refused('no_primary') : weighed([[primaryPartnerId, 1n]]),
};

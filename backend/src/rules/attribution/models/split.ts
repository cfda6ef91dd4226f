import type { AttributionModel } from './attribution-model.ts';
import { refused, weighed } from './weighed.ts';
import { areBasisPoints } from './whole-numbers.ts';

const ALL = 10_000;

/** Domain 4, split: given percentages that add up to 100.00 %, else nothing is split. */
export const split: AttributionModel<unknown> = {
  name: 'Agreed split',
  rule: 'Each partner gets the part that was agreed; the parts add up to 100 %.',
  weigh: ({ splits }) => {
    const sum = splits.reduce((total, { basisPoints }) => total + basisPoints, 0);
    const parts = splits.map(({ basisPoints }) => basisPoints);
    if (sum !== ALL || !areBasisPoints(...parts)) return refused('split_not_whole', { sum });
    const partners = new Set(splits.map(({ partnerId }) => partnerId));
    if (partners.size !== splits.length) return refused('partner_twice');
    return weighed(
      splits.map(({ partnerId, basisPoints }) => [partnerId, BigInt(basisPoints)] as const),
    );
  },
};

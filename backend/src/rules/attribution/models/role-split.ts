import { companyKey, type PayeeKey } from '../payee-key.ts';
import type { AttributionModel } from './attribution-model.ts';
import type { DealRole, ModelSettings } from './model-settings.ts';
import { refused, weighed } from './weighed.ts';
import { areBasisPoints } from './whole-numbers.ts';

const ALL = 10_000;

/** Domain 4, role split, with the knob for roles that nobody has. */
export const roleSplit: AttributionModel<ModelSettings['role_split']> = {
  name: 'By role',
  rule: 'Each role on the deal gets a fixed part; partners in the same role share it.',
  weigh: ({ dealRoles }, { parts, missing }) => {
    const roles = Object.keys(parts) as DealRole[];
    const sum = roles.reduce((total, role) => total + parts[role], 0);
    if (sum !== ALL || !areBasisPoints(...Object.values(parts))) {
      return refused('bad_settings', { sum });
    }
    const holders = roles.map((role) => ({
      part: BigInt(parts[role]),
      keys: [...new Set(dealRoles.filter((one) => one.role === role).map((one) => one.partnerId))],
    }));
    const scale = holders.reduce((product, { keys }) => product * atLeastOne(keys.length), 1n);
    return weighed(
      holders.flatMap(({ part, keys }) => {
        const company: readonly PayeeKey[] = missing === 'company' ? [companyKey] : [];
        const payees = keys.length === 0 ? company : keys;
        return payees.map((key) => [key, (part * scale) / atLeastOne(keys.length)] as const);
      }),
    );
  },
};

function atLeastOne(count: number): bigint {
  return BigInt(Math.max(1, count));
}

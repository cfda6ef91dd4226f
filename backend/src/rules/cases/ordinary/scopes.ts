import type { Scope } from '../../claim/scope.ts';

/** One product line in one country, as the vendor numbers them. */
export const coreInGermany: Scope = {
  productLines: [{ from: 1, to: 2 }],
  territories: [{ from: 49, to: 50 }],
};

import { expect, test } from 'vitest';
import type { CompiledPolicy, KnobContext } from '../policy/compiled-policy.ts';
import { crediting, wonDeal } from '../test-data/sample-won-deal.ts';
import { creditMoved, type WonDeal } from './credit-moved.ts';

/** 100.01 euro: a cent is left over by most splits. */
const amount = { amountMinor: 10_001, currency: 'EUR' };
const deal = wonDeal(['northwind', 'bluefin'], { amount });
const equal = crediting({ model: 'linear' });
const byRole = crediting({ model: 'sourced_influenced' });
const twoTouches = crediting({ model: 'linear', influencedRequiresTouches: 2 });

/** Bluefin is known by its one touch only. */
const [northwind, bluefin] = deal.facts.partners;
const unregistered = [northwind!, { ...bluefin!, registrationId: null, submittedAt: null }];
const touchOnly = wonDeal(['northwind', 'bluefin'], { amount, partners: unregistered });

const gold: KnobContext = {
  partnerType: 'reseller',
  tier: 'gold',
  country: 'DE',
  productLines: ['core'],
  segment: null,
};
const goldShares = crediting({ model: 'primary' }, [
  { id: 'gold', when: { tier: ['gold'] }, set: { attribution: { model: 'linear' } } },
]);

const byHelp = { northwind: -5001, bluefin: 5001 };
const back = { northwind: 5001, bluefin: -5001 };
type Moved = Readonly<Partial<Record<'northwind' | 'bluefin', number>>>;

test.each<[string, WonDeal, CompiledPolicy, Moved]>([
  ['under the same rules', deal, deal.base, {}],
  ['to whoever helped as much', deal, equal, byHelp],
  ['back to the primary partner', { ...deal, base: equal }, deal.base, back],
  ['with the part that the company keeps', deal, byRole, { northwind: -3000, bluefin: 1000 }],
  [
    'away from whoever would have had to help twice',
    { ...touchOnly, base: equal },
    twoTouches,
    back,
  ],
  ['to whoever need not help twice', { ...touchOnly, base: twoTouches }, equal, byHelp],
  ['where an override asks for it', { ...deal, context: gold }, goldShares, byHelp],
  ['where no registration can be asked about overrides', deal, goldShares, {}],
  ['of a deal without an amount', wonDeal(['a', 'b'], { amount: null }), equal, {}],
  ['of nothing', wonDeal(['a', 'b'], { amount: { ...amount, amountMinor: 0 } }), equal, {}],
  ['of a deal nobody took part in', wonDeal(['a', 'b'], { amount, partners: [] }), equal, {}],
])('credit moves %s', (_title, one, draft, expected) => {
  expect(creditMoved(one, draft)).toEqual(
    Object.entries(expected).map(([name, amountMinor]) => {
      return { partnerId: `par_${name}`, currency: 'EUR', amountMinor };
    }),
  );
});

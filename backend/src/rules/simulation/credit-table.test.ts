import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crediting, wonDeal } from '../test-data/sample-won-deal.ts';
import type { WonDeal } from './credit-moved.ts';
import { createCreditTable } from './credit-table.ts';

const amountIn = (currency: string) => (amountMinor: number) => {
  return { amount: { amountMinor, currency } };
};
const [euro, dollar, franc, pound] = [
  amountIn('EUR'),
  amountIn('USD'),
  amountIn('CHF'),
  amountIn('GBP'),
];
const draft = crediting({ model: 'sourced_influenced' });

/** All went to who sourced; the draft gives that partner 70 %, the helper 10 %, and keeps the rest. */
function tableOf(deals: readonly WonDeal[], rules = draft) {
  const table = createCreditTable(rules);
  for (const deal of deals) table.add(deal);
  return table.result();
}

test('no deal moves nothing', () => {
  expect(tableOf([])).toEqual({ deals: 0, flips: 0, byCurrency: [], byPartner: [] });
});

test('what partners would get more and less is summed by currency and partner', () => {
  const result = tableOf([
    wonDeal(['northwind', 'bluefin'], dollar(10_000)),
    wonDeal(['northwind', 'bluefin'], euro(10_000)),
    wonDeal(['bluefin', 'northwind'], euro(20_000)),
    wonDeal(['northwind', 'bluefin'], { amount: null }),
  ]);
  expect(result).toEqual({
    deals: 4,
    flips: 3,
    byCurrency: [
      { currency: 'EUR', deals: 2, gainedMinor: 3000, lostMinor: 9000 },
      { currency: 'USD', deals: 1, gainedMinor: 1000, lostMinor: 3000 },
    ],
    byPartner: [
      { partnerId: 'par_bluefin', currency: 'EUR', amountMinor: -5000 },
      { partnerId: 'par_northwind', currency: 'USD', amountMinor: -3000 },
      { partnerId: 'par_bluefin', currency: 'USD', amountMinor: 1000 },
      { partnerId: 'par_northwind', currency: 'EUR', amountMinor: -1000 },
    ],
  });
});

test('deals that keep their credit are only counted', () => {
  const deals = [wonDeal(['northwind', 'bluefin'], euro(10_000))];
  const same = tableOf(deals, crediting({ model: 'primary' }));
  expect(same).toEqual({ deals: 1, flips: 0, byCurrency: [], byPartner: [] });
});

test('the currency of most deals stands first, then by name; so do partners by what moves', () => {
  const { byCurrency, byPartner } = tableOf([
    wonDeal(['bluefin', 'northwind'], dollar(10_000)),
    wonDeal(['northwind', 'bluefin'], pound(10_000)),
    wonDeal(['northwind', 'bluefin'], franc(10_000)),
    wonDeal(['northwind', 'bluefin'], dollar(10_000)),
  ]);
  expect(byCurrency.map(({ currency }) => currency)).toEqual(['USD', 'CHF', 'GBP']);
  expect(byPartner.map(({ partnerId, amountMinor }) => [partnerId, amountMinor])).toEqual([
    ['par_northwind', -3000],
    ['par_northwind', -3000],
    ['par_bluefin', -2000],
    ['par_northwind', -2000],
    ['par_bluefin', 1000],
    ['par_bluefin', 1000],
  ]);
});

const names = fc.constantFrom('northwind', 'bluefin', 'cobalt');
const deals = fc.array(
  fc
    .record({ first: names, second: names, minor: fc.nat(1_000_000), inEuro: fc.boolean() })
    .filter(({ first, second }) => first !== second)
    .map(({ first, second, minor, inEuro }) =>
      wonDeal([first, second], inEuro ? euro(minor) : dollar(minor)),
    ),
  { maxLength: 12 },
);

test('partners and currencies add up, in whatever order the deals come', () => {
  fc.assert(
    fc.property(deals, (list) => {
      const result = tableOf(list);
      expect(tableOf(list.toReversed())).toEqual(result);
      for (const { currency, gainedMinor, lostMinor } of result.byCurrency) {
        const parts = result.byPartner.filter((one) => one.currency === currency);
        const sum = parts.reduce((all, { amountMinor }) => all + amountMinor, 0);
        expect(sum).toBe(gainedMinor - lostMinor);
      }
    }),
  );
});

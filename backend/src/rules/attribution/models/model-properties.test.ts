import fc from 'fast-check';
import { expect, test } from 'vitest';
import { creditByModel } from './credit-by-model.ts';
import type { ModelFacts } from './model-facts.ts';
import { weighByModel } from './weigh-by-model.ts';
import type { Weighed } from './weighed.ts';
import {
  anyChoice,
  choices,
  deals,
  partner,
  touches,
} from '../../test-data/attribution-models/model-arbitraries.ts';
import {
  choiceOf,
  dollars,
  factsWith,
  touchAt,
  zone,
} from '../../test-data/attribution-models/model-case.ts';

/** Exact shares as numbers from 0 to 1, for what is compared between two runs. */
function sharesOf(weights: Weighed): Record<string, bigint> | string {
  if (weights.kind === 'refused') return weights.code;
  const total = weights.payees.reduce((sum, { weight }) => sum + weight, 0n);
  const unit = 10n ** 30n;
  return Object.fromEntries(
    weights.payees
      .filter(({ weight }) => weight > 0n)
      .map(({ key, weight }) => [key, (weight * unit) / total]),
  );
}

test('the credits add up to the amount, and nobody gets anything of the other sign', () => {
  fc.assert(
    fc.property(deals, anyChoice, fc.maxSafeInteger(), (facts, choice, amount) => {
      const credit = creditByModel(facts, choice, dollars(amount), zone);
      if (credit.kind === 'refused') {
        expect(credit.code).toBe('nobody_to_credit');
        return;
      }
      const parts = credit.payees.map((payee) => BigInt(payee.credit!.amountMinor));
      expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(BigInt(amount));
      expect(parts.every((part) => (amount < 0 ? part <= 0n : part >= 0n))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('the order of touches, journeys, roles and splits changes nothing', () => {
  fc.assert(
    fc.property(deals, anyChoice, (facts, choice) => {
      const turned = {
        ...facts,
        touches: facts.touches.toReversed(),
        journeys: facts.journeys.toReversed(),
        splits: facts.splits.toReversed(),
        roles: facts.roles.toReversed(),
        dealRoles: facts.dealRoles.toReversed(),
      };
      const credit = (all: ModelFacts) => creditByModel(all, choice, dollars(99_999), zone);
      expect(credit(turned)).toEqual(credit(facts));
    }),
    { numRuns: 200 },
  );
});

test('a touch that does not qualify changes nothing', () => {
  fc.assert(
    fc.property(deals, anyChoice, partner, fc.nat(2000), (facts, choice, name, hours) => {
      const more = { ...touchAt(name, hours, 99), qualifying: false };
      const grown = { ...facts, touches: [...facts.touches, more] };
      expect(weighByModel(grown, choice, zone)).toEqual(weighByModel(facts, choice, zone));
    }),
    { numRuns: 200 },
  );
});

test('a touch of a kind that is worth nothing changes nothing, whenever it happens', () => {
  const choice = choices.find(({ model }) => model === 'kind_weighted')!;
  fc.assert(
    fc.property(deals, partner, fc.nat(80_000), (facts, name, hours) => {
      const grown = {
        ...facts,
        touches: [...facts.touches, touchAt(name, hours, 99, 'technical')],
      };
      expect(sharesOf(weighByModel(grown, choice, zone))).toEqual(
        sharesOf(weighByModel(facts, choice, zone)),
      );
    }),
  );
});

test('other names for the partners give the same parts to those names', () => {
  const rename = (text: string) =>
    text.replace(/^(par_)?p(\d)$/, (_, id = '', n) => `${id}q${9 - n}`);
  fc.assert(
    fc.property(deals, anyChoice, (facts, choice) => {
      const renamed = JSON.parse(
        JSON.stringify(facts, (_, value: unknown) =>
          typeof value === 'string' ? rename(value) : value,
        ),
      ) as ModelFacts;
      const before = sharesOf(weighByModel(facts, choice, zone));
      const after = sharesOf(weighByModel(renamed, choice, zone));
      const expected =
        typeof before === 'string'
          ? before
          : Object.fromEntries(Object.entries(before).map(([key, part]) => [rename(key), part]));
      expect(after).toEqual(expected);
    }),
    { numRuns: 200 },
  );
});

test("Shapley on a deal's own path is linear on its distinct partners", () => {
  fc.assert(
    fc.property(touches, (touches) => {
      const seen = new Set<string>();
      const distinct = touches.filter(({ partnerId }) => {
        const isNew = !seen.has(partnerId);
        seen.add(partnerId);
        return isNew;
      });
      const linear = choiceOf({ model: 'linear', settings: { repeats: 'each' } });
      expect(
        sharesOf(weighByModel(factsWith({ touches }), choiceOf({ model: 'shapley' }), zone)),
      ).toEqual(sharesOf(weighByModel(factsWith({ touches: distinct }), linear, zone)));
    }),
  );
});

test('Markov gives everything to a partner who is alone', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9 }),
      fc.nat(9),
      fc.nat(9),
      (count, conversions, nulls) => {
        const touches = Array.from({ length: count }, (_, index) =>
          touchAt('p1', index, index + 1),
        );
        const journeys = [{ path: ['par_p1'], conversions, nulls }];
        const weights = weighByModel(
          factsWith({ touches, journeys }),
          choiceOf({ model: 'markov' }),
          zone,
        );
        expect(weights).toMatchObject({ payees: [{ key: 'par_p1' }] });
      },
    ),
  );
});

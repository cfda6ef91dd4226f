import fc from 'fast-check';
import { expect, test } from 'vitest';
import { halved } from './halved.ts';
import { add, fraction, multiply, ZERO, type Fraction } from './fraction.ts';
import type { Journey } from './model-facts.ts';
import { removalEffects } from './removal-effects.ts';
import { shapleyValues } from './shapley-values.ts';

const players = ['a', 'b', 'c', 'd', 'e'] as const;
const journeys: fc.Arbitrary<Journey[]> = fc.array(
  fc.record({
    path: fc.array(fc.constantFrom(...players), { minLength: 1, maxLength: 7 }),
    conversions: fc.nat(20),
    nulls: fc.nat(20),
  }),
  { minLength: 1, maxLength: 12 },
);

const whole = (value: number): Fraction => fraction(BigInt(value), 1n);
const conversionsOf = (list: readonly Journey[]): number =>
  list.reduce((sum, { conversions }) => sum + conversions, 0);

/** What a coalition is worth: the conversions of the journeys that stay inside it. */
function worth(list: readonly Journey[], coalition: ReadonlySet<string>): number {
  return conversionsOf(list.filter(({ path }) => path.every((name) => coalition.has(name))));
}

/** The definition, by all orders in which the players can come. */
function shapleyByOrders(list: readonly Journey[], all: readonly string[]): Map<string, Fraction> {
  const orders = permutations(all);
  const values = new Map<string, Fraction>(all.map((name) => [name, ZERO]));
  for (const order of orders) {
    order.forEach((name, index) => {
      const before = worth(list, new Set(order.slice(0, index)));
      const after = worth(list, new Set(order.slice(0, index + 1)));
      values.set(
        name,
        add(values.get(name)!, fraction(BigInt(after - before), BigInt(orders.length))),
      );
    });
  }
  return values;
}

function permutations(all: readonly string[]): string[][] {
  if (all.length === 0) return [[]];
  return all.flatMap((name) =>
    permutations(all.filter((other) => other !== name)).map((rest) => [name, ...rest]),
  );
}

test('Shapley values are those of the definition', () => {
  fc.assert(
    fc.property(journeys, (list) => {
      const all = [...new Set(list.flatMap(({ path }) => path))].sort();
      const values = shapleyValues(list);
      const sorted = new Map(all.map((name) => [name, values.get(name)!]));
      expect(sorted).toEqual(shapleyByOrders(list, all));
    }),
    { numRuns: 40 },
  );
});

test('Shapley is efficient: the values add up to all conversions', () => {
  fc.assert(
    fc.property(journeys, (list) => {
      expect([...shapleyValues(list).values()].reduce(add, ZERO)).toEqual(
        whole(conversionsOf(list)),
      );
    }),
  );
});

test('Shapley is symmetric: two who can stand for each other get the same', () => {
  fc.assert(
    fc.property(journeys, (list) => {
      const swap = (name: string) => (name === 'a' ? 'b' : name === 'b' ? 'a' : name);
      const both = [...list, ...list.map((one) => ({ ...one, path: one.path.map(swap) }))];
      const values = shapleyValues(both);
      expect(values.get('a')).toEqual(values.get('b'));
    }),
  );
});

test('Shapley gives a dummy what it earns alone, and nothing when that is nothing', () => {
  fc.assert(
    fc.property(journeys, fc.nat(9), (list, alone) => {
      const values = shapleyValues([...list, { path: ['dummy'], conversions: alone, nulls: 1 }]);
      expect(values.get('dummy')).toEqual(whole(alone));
    }),
  );
});

/** The definition: the channel leads to nothing, and the chain is walked until hardly anything is left. */
function conversionRate(list: readonly Journey[], removed?: string): number {
  const steps = new Map<string, Map<string, number>>();
  for (const { path, conversions, nulls } of list) {
    const states = ['^', ...path].filter((name, index, all) => name !== all[index - 1]);
    const add = (from: string, to: string, times: number) => {
      const row = steps.get(from) ?? new Map<string, number>();
      steps.set(from, row.set(to, (row.get(to) ?? 0) + times));
    };
    states.slice(1).forEach((to, index) => add(states[index]!, to, conversions + nulls));
    add(states.at(-1)!, '+', conversions);
    add(states.at(-1)!, '-', nulls);
  }
  let now = new Map([['^', 1]]);
  let converted = 0;
  for (let round = 0; round < 20_000 && now.size > 0; round += 1) {
    const next = new Map<string, number>();
    for (const [from, chance] of now) {
      const row = [...steps.get(from)!];
      const total = row.reduce((sum, [, times]) => sum + times, 0);
      for (const [to, times] of row) {
        const part = (chance * times) / total;
        if (to === '+') converted += part;
        else if (to !== '-' && to !== removed && part > 1e-15)
          next.set(to, (next.get(to) ?? 0) + part);
      }
    }
    now = next;
  }
  return converted;
}

test('removal effects are those of the chain with the channel leading to nothing', () => {
  const happened = journeys.map((list) => list.map((one) => ({ ...one, nulls: one.nulls + 1 })));
  fc.assert(
    fc.property(happened, (list) => {
      const { probability, effects } = removalEffects(list);
      const all = conversionRate(list);
      expect(numberOf(probability)).toBeCloseTo(all, 9);
      for (const [name, effect] of effects) {
        const expected = all === 0 ? 0 : 1 - conversionRate(list, name) / all;
        expect(numberOf(effect)).toBeCloseTo(expected, 6);
      }
    }),
    { numRuns: 40 },
  );
});

test('a step from a channel to itself changes no removal effect', () => {
  fc.assert(
    fc.property(journeys, (list) => {
      const stuttering = list.map((one) => ({
        ...one,
        path: one.path.flatMap((name) => [name, name]),
      }));
      expect(removalEffects(stuttering)).toEqual(removalEffects(list));
    }),
  );
});

test('sixty channels that all lead to one another are solved exactly', () => {
  const names = Array.from({ length: 60 }, (_, index) => `c${String(index).padStart(2, '0')}`);
  const ring = names.map((name, index) => ({
    path: [name, ...names.filter((_, other) => (other * index) % 7 === 3), name],
    conversions: 1 + (index % 5),
    nulls: 1 + (index % 3),
  }));
  const { effects } = removalEffects(ring);
  expect(effects.size).toBe(60);
  for (const effect of effects.values()) {
    expect(numberOf(effect)).toBeGreaterThan(0);
    expect(numberOf(effect)).toBeLessThanOrEqual(1);
  }
});

test('two halvings of half the time are one of the whole, to 30 digits', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 10n ** 6n), fc.bigInt(1n, 10n ** 6n), (elapsed, halfLife) => {
      fc.pre(elapsed / halfLife < 40n);
      const once = halved(elapsed * 2n, halfLife * 2n);
      const unit = halved(0n, 1n);
      const left = halved(elapsed, halfLife * 2n) ** 2n / unit;
      expect(once).toBe(halved(elapsed, halfLife));
      const difference = once > left ? once - left : left - once;
      expect(difference < unit / 10n ** 40n).toBe(true);
    }),
  );
});

function numberOf(one: Fraction): number {
  const { numerator, denominator } = multiply(one, fraction(10n ** 18n, 1n));
  return Number(numerator / denominator) / 1e18;
}

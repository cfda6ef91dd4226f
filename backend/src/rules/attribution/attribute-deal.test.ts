import type { AttributionRole } from '@alongside/shared/vocabulary/attribution';
import type { Id } from '@alongside/shared/vocabulary/ids';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createZoneDays } from '../kernel/zone-days.ts';
import { defaultPolicy } from '../policy/default-policy.ts';
import { allocateExactly } from './allocate-exactly.ts';
import { attributeDeal } from './attribute-deal.ts';
import { dealRoleOf } from './deal-role.ts';
import type { AttributionFacts, AttributionPolicy } from './facts.ts';

const now = '2026-10-10T12:00:00.000Z';
const zone = createZoneDays('UTC');
const amounts = fc.maxSafeInteger();
const payees = fc
  .uniqueArray(fc.record({ key: fc.string({ maxLength: 4 }), weight: fc.bigInt(0n, 10n ** 12n) }), {
    selector: ({ key }) => key,
    minLength: 1,
    maxLength: 12,
  })
  .filter((list) => list.some(({ weight }) => weight > 0n));

test('the parts always sum to the amount, also when it is taken back', () => {
  fc.assert(
    fc.property(amounts, payees, (amount, list) => {
      const parts = [...allocateExactly(BigInt(amount), list).values()];
      expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(BigInt(amount));
      const back = [...allocateExactly(BigInt(-amount), list).values()];
      expect(back).toEqual(parts.map((part) => -part));
    }),
  );
});

test('nobody is further than one unit from the exact part', () => {
  fc.assert(
    fc.property(
      amounts.filter((amount) => amount >= 0),
      payees,
      (amount, list) => {
        const total = list.reduce((sum, { weight }) => sum + weight, 0n);
        const parts = allocateExactly(BigInt(amount), list);
        for (const { key, weight } of list) {
          const floor = (BigInt(amount) * weight) / total;
          expect([floor, floor + 1n]).toContain(parts.get(key));
        }
      },
    ),
  );
});

test('the order of the payees and one without weight change nothing', () => {
  fc.assert(
    fc.property(amounts, payees, (amount, list) => {
      const sorted = (map: ReadonlyMap<string, bigint>) =>
        [...map].toSorted(([a], [b]) => (a < b ? -1 : 1));
      const parts = sorted(allocateExactly(BigInt(amount), list));
      expect(sorted(allocateExactly(BigInt(amount), list.toReversed()))).toEqual(parts);
      const more = allocateExactly(BigInt(amount), [...list, { key: 'nobody', weight: 0n }]);
      expect(sorted(more).filter(([key]) => key !== 'nobody')).toEqual(parts);
    }),
  );
});

test('a payee twice, a negative weight and an amount for nobody are refused', () => {
  const twice = [
    { key: 'a', weight: 1n },
    { key: 'a', weight: 2n },
  ];
  expect(() => allocateExactly(1n, twice)).toThrow(RangeError);
  expect(() => allocateExactly(1n, [{ key: 'a', weight: -1n }])).toThrow(RangeError);
  expect(() => allocateExactly(1n, [{ key: 'a', weight: 0n }])).toThrow(RangeError);
});

const keys = ['a', 'b', 'c', 'd'];
const sides = fc.array(
  fc.record({
    role: fc.constantFrom<AttributionRole>('sourced', 'influenced', 'none'),
    touches: fc.nat(4),
  }),
  { minLength: 1, maxLength: 4 },
);
const models = fc.constantFrom('primary', 'linear', 'sourced_influenced' as const);

function factsOf(
  list: readonly { role: AttributionRole; touches: number }[],
  amountMinor: number,
  name: (index: number) => string,
): AttributionFacts {
  const idOf = (index: number): Id<'partner'> => `par_${name(index)}`;
  return {
    dealId: 'dea_acme',
    amount: { amountMinor, currency: 'EUR' },
    leadCreatedAt: null,
    dealCreatedAt: '2026-09-01T09:00:00.000Z',
    agreedParts: [],
    lockedAt: null,
    partners: list.map(({ role }, index) => ({
      partnerId: idOf(index),
      registrationId: `reg_${name(index)}`,
      role,
      submittedAt: `2026-10-0${index + 1}T09:00:00.000Z`,
      dealRole: dealRoleOf(role, null),
    })),
    touches: list.flatMap(({ touches }, index) =>
      Array.from({ length: touches }, (_, count) => ({
        touchId: `tou_${name(index)}${count}` as const,
        partnerId: idOf(index),
        kind: 'meeting' as const,
        happenedAt: '2026-10-05T09:00:00.000Z',
        qualifying: true,
      })),
    ),
  };
}

function policyWith(model: AttributionPolicy['attribution']['model']): AttributionPolicy {
  return { version: 1, zone, attribution: { ...defaultPolicy.attribution, model } };
}

test('shares add to the whole and money to the amount, by every model', () => {
  fc.assert(
    fc.property(sides, amounts, models, (list, amount, model) => {
      const facts = factsOf(list, amount, (index) => keys[index]!);
      const { shares, company } = attributeDeal(facts, policyWith(model), now).decision;
      const points = shares.reduce((sum, { share }) => sum + share, company.share);
      const money = shares.reduce(
        (sum, { credit }) => sum + BigInt(credit!.amountMinor),
        BigInt(company.credit!.amountMinor),
      );
      expect(points).toBe(shares.length === 0 ? 0 : 10_000);
      expect(money).toBe(shares.length === 0 ? 0n : BigInt(amount));
    }),
  );
});

test('other names for the partners move the credit with them, but for tied units', () => {
  fc.assert(
    fc.property(sides, models, (list, model) => {
      // Divisible by every count that can occur, so that no unit is left to a tie.
      const amount = 720_720_000;
      const creditBy = (name: (index: number) => string) => {
        const { shares } = attributeDeal(
          factsOf(list, amount, name),
          policyWith(model),
          now,
        ).decision;
        return new Map(shares.map(({ partnerId, credit }) => [partnerId, credit!.amountMinor]));
      };
      const plain = creditBy((index) => keys[index]!);
      const renamed = creditBy((index) => keys[3 - index]!);
      for (const [index] of list.entries()) {
        expect(renamed.get(`par_${keys[3 - index]!}`)).toBe(plain.get(`par_${keys[index]!}`));
      }
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFairness } from './create-fairness.ts';
import type { Judgement } from './judgement.ts';
import { createRateTable } from './rate-table.ts';

const judgement: Judgement = {
  decisionId: '1',
  approved: true,
  approver: 'dana',
  tier: 'gold',
  territory: 'DE',
  minutes: 60,
  likeness: 'same',
  failed: [],
};
const resultOf = (...all: Partial<Judgement>[]) => {
  const fairness = createFairness();
  for (const one of all) fairness.add({ ...judgement, ...one });
  return fairness.result();
};

test('like answered unlike is told with one of each', () => {
  const { differing } = resultOf(
    { decisionId: '3' },
    { decisionId: '2' },
    { decisionId: '4', approved: false, tier: 'silver' },
    { decisionId: '5', approved: false, likeness: 'another' },
  );
  expect(differing).toEqual([
    { likeness: 'same', approved: 2, declined: 1, approvedExample: '2', declinedExample: '4' },
  ]);
});

test('rates stand by tier, territory and approver', () => {
  const { byTier, byTerritory, byApprover } = resultOf(
    {},
    { approved: false, tier: 'silver', territory: null, approver: 'sam', minutes: 600 },
    { approved: false, minutes: 120 },
  );
  const silver = { approved: 0, approvedBasisPoints: 0, medianMinutes: 600, p90Minutes: 600 };
  const gold = { approved: 1, approvedBasisPoints: 5000, medianMinutes: 60, p90Minutes: 120 };
  const rates = (first: string, second: string) => [
    { name: first, decided: 2, ...gold },
    { name: second, decided: 1, ...silver },
  ];
  expect(byTier).toEqual(rates('gold', 'silver'));
  expect(byTerritory).toEqual(rates('DE', 'unknown'));
  expect(byApprover).toEqual(rates('dana', 'sam'));
});

test.each([
  [1, 5, false],
  [2, 9, true],
  [21, 100, true],
  [20, 100, false],
])('a rule overridden in %i of %i cases is flagged: %s', (overridden, cases, flagged) => {
  const all = Array.from({ length: cases }, (_, index) => ({
    approved: index < overridden,
    failed: ['territory'],
  }));
  const { overriddenRules, overridingApprovers } = resultOf(...all);
  expect(overriddenRules).toEqual([{ rule: 'territory', cases, overridden, flagged }]);
  expect(overridingApprovers).toEqual([
    { approver: 'dana', overridden, rules: { territory: overridden } },
  ]);
});

test('a conflict settled against the proposal counts against its step', () => {
  const fairness = createFairness();
  fairness.addSettlement({ step: 'submitted_at', approver: 'dana', overridden: true });
  expect(fairness.result().overriddenRules).toEqual([
    { rule: 'precedence.submitted_at', cases: 1, overridden: 1, flagged: true },
  ]);
});

test('median and p90 are what sorting all times gives', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(500), { minLength: 1, maxLength: 60 }), (times) => {
      const table = createRateTable();
      for (const minutes of times) table.add('all', true, minutes);
      const sorted = times.toSorted((a, b) => a - b);
      const rank = (share: number) => sorted[Math.ceil((share * times.length) / 100) - 1];
      expect(table.rows()[0]).toMatchObject({ medianMinutes: rank(50), p90Minutes: rank(90) });
    }),
  );
});

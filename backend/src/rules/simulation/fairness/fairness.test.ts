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

test.each([
  ['both approved', [true, true]],
  ['both declined', [false, false]],
  ['only one answered', [true]],
])('like of which %s is not told', (_title, answers) => {
  expect(resultOf(...answers.map((approved) => ({ approved }))).differing).toEqual([]);
});

test('the first of each answer by id is the example, however they come', () => {
  const ids = ['5', '3', '4'].flatMap((decisionId) => [
    { decisionId: `a${decisionId}` },
    { decisionId: `d${decisionId}`, approved: false },
  ]);
  expect(resultOf(...ids).differing).toMatchObject([
    { approvedExample: 'a3', declinedExample: 'd3' },
  ]);
});

test('where both answers are frequent stands first; at equal numbers by what they share', () => {
  const group = (likeness: string, approved: number, declined: number) => [
    ...Array.from({ length: approved }, () => ({ likeness })),
    ...Array.from({ length: declined }, () => ({ likeness, approved: false })),
  ];
  const { differing, answered } = resultOf(
    ...group('one-sided', 5, 1),
    ...group('b', 2, 2),
    ...group('a', 2, 3),
    ...group('alike', 9, 0),
    ...group('frequent', 3, 3),
  );
  expect(differing.map(({ likeness }) => likeness)).toEqual(['frequent', 'a', 'b', 'one-sided']);
  expect(answered).toBe(30);
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

test('groups stand by how many were answered, then by name', () => {
  const { byApprover } = resultOf(
    { approver: 'kim' },
    { approver: 'sam' },
    { approver: 'dana', approved: false },
    { approver: 'sam' },
  );
  expect(byApprover.map(({ name }) => name)).toEqual(['sam', 'dana', 'kim']);
});

test('rules and people stand by how often a rule was overridden, then by name', () => {
  const { overriddenRules, overridingApprovers } = resultOf(
    { approver: 'kim', failed: ['territory'] },
    { approver: 'dana', failed: ['burst'] },
    { approver: 'sam', failed: ['proof'] },
    { approver: 'sam', failed: ['proof', 'burst'], approved: false },
    { approver: 'sam', failed: ['proof', 'tender'] },
  );
  expect(overriddenRules).toEqual([
    { rule: 'proof', cases: 3, overridden: 2, flagged: true },
    { rule: 'burst', cases: 2, overridden: 1, flagged: true },
    { rule: 'tender', cases: 1, overridden: 1, flagged: true },
    { rule: 'territory', cases: 1, overridden: 1, flagged: true },
  ]);
  expect(overridingApprovers).toEqual([
    { approver: 'sam', overridden: 3, rules: { proof: 2, tender: 1 } },
    { approver: 'dana', overridden: 1, rules: { burst: 1 } },
    { approver: 'kim', overridden: 1, rules: { territory: 1 } },
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

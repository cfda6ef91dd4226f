import type { Decided, RuleOutcome } from '@alongside/shared/vocabulary/decision';
import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import { expect, test } from 'vitest';
import { compilePolicy } from '../compile-policy.ts';
import { defaultPolicy } from '../policy/default-policy.ts';
import { sampleStored } from '../test-data/sample-stored.ts';
import { createSimulation } from './create-simulation.ts';
import type { SimulatedRules, StoredDecision } from './stored-decision.ts';

/** Rules as small as can be: so many days of protection, for whoever has enough pieces of proof. */
const takeAgain: SimulatedRules['takeAgain'] = ({ kind, facts }, { document, version }) => {
  if (kind === 'unknown' || (kind === 'unknown_under_old_rules' && version > 0)) return undefined;
  const enough = (facts as { items: number }).items >= document.proof.minItems;
  const endsAt = `2027-01-${document.window.days}T00:00:00.000Z`;
  const decision = enough ? { kind: 'approved', endsAt } : { kind: 'blocked', because: 'proof' };
  const rules = [says('proof', enough ? 'passed' : 'failed'), says('territory', 'passed')];
  return { decision, trace: { rules } } as Decided<object, unknown>;
};

function says(ruleId: string, outcome: RuleOutcome['outcome']): RuleOutcome {
  return { ruleId, outcome, facts: {} };
}

const documentOf = (minItems: number, days: number): PolicyDocument => ({
  ...defaultPolicy,
  proof: { ...defaultPolicy.proof, minItems },
  window: { ...defaultPolicy.window, days },
});
const base = compilePolicy(documentOf(1, 20), 1);
const stored = (decisionId: string, items: number, over: Partial<StoredDecision> = {}) => {
  const one = { ...sampleStored, decisionId, facts: { items }, ...over };
  return { ...one, outcome: over.outcome ?? takeAgain(one, base)?.decision };
};

function simulate(
  draft: PolicyDocument,
  decisions: readonly StoredDecision[],
  ...most: readonly number[]
) {
  const rules = { draft: compilePolicy(draft, 0), compile: compilePolicy, takeAgain };
  const simulation = createSimulation(rules, ...most);
  for (const decision of decisions) simulation.add(decision, base);
  return simulation.result();
}

test('nothing decided gives an empty result', () => {
  expect(simulate(documentOf(2, 15), [])).toEqual({
    decisions: 0,
    registrations: 0,
    engineChanges: 0,
    skipped: 0,
    total: { flips: 0, kinds: {}, days: 0 },
    byPartner: [],
    byTier: [],
    byRule: [],
    byPart: [],
    examples: [],
  });
});

test('every decision counts, and every submission as a registration', () => {
  const kinds = ['submission', 'approved', 'submission', 'declined', 'expired'];
  const result = simulate(
    documentOf(1, 20),
    kinds.map((kind, index) => stored(`${index}`, 1, { kind })),
  );
  expect(result).toMatchObject({ decisions: 5, registrations: 2, total: { flips: 0 } });
});

test.each([
  ['that cannot be taken again is skipped', 'unknown', { skipped: 1, engineChanges: 0 }],
  [
    'that cannot be taken again under its own rules is skipped',
    'unknown_under_old_rules',
    { skipped: 1, engineChanges: 0 },
  ],
  ['that comes out as before is neither', 'approved', { skipped: 0, engineChanges: 0 }],
])('a decision %s', (_title, kind, counts) => {
  const outcome = { kind: 'approved', endsAt: '2027-01-20T00:00:00.000Z' };
  const draft = documentOf(1, kind === 'approved' ? 20 : 15);
  const result = simulate(draft, [stored('1', 1, { kind, outcome })]);
  expect(result).toMatchObject({ decisions: 1, ...counts, total: { flips: 0 } });
});

test('flips are summed by partner, tier, rule and change of the rules', () => {
  const { total, byPartner, byTier, byRule, byPart } = simulate(documentOf(2, 15), [
    stored('1', 1),
    stored('2', 2),
    stored('3', 2, { partner: { partnerId: 'bluefin', tier: 'silver' } }),
    stored('4', 2, { partner: null }),
    stored('5', 0),
  ]);
  const moved = { flips: 1, kinds: { window: 1 }, days: -5 };
  const stopped = { flips: 1, kinds: { stopped: 1 }, days: 0 };
  expect(total).toEqual({ flips: 4, kinds: { stopped: 1, window: 3 }, days: -15 });
  const gold = { flips: 2, kinds: { stopped: 1, window: 1 }, days: -5 };
  expect(byPartner).toEqual([
    ['northwind', gold],
    ['bluefin', moved],
  ]);
  expect(byTier).toEqual([
    ['gold', gold],
    ['silver', moved],
  ]);
  expect(byRule).toEqual([['proof', stopped]]);
  expect(byPart).toEqual([
    ['window.days', { flips: 4, kinds: { stopped: 1, window: 3 }, days: -15 }],
    ['proof.minItems', stopped],
  ]);
});

test('a change of the engine never makes a change of the rules a deciding one', () => {
  const older = [
    stored('1', 2, { outcome: { kind: 'something_else' } }),
    stored('2', 0, { outcome: { kind: 'something_else' } }),
  ];
  const { engineChanges, examples } = simulate(documentOf(2, 15), older);
  expect(engineChanges).toBe(1);
  expect(examples).toMatchObject([
    { stored: { decisionId: '1' }, kinds: ['window'], parts: ['window.days'] },
  ]);
});

test.each([
  ['all while they are few', ['b', 'a'], 3, ['a', 'b']],
  ['no more than asked for', ['a', 'b', 'c'], 2, ['a', 'b']],
  ['the first by id, however they come', ['d', 'b', 'a', 'c'], 2, ['a', 'b']],
  ['one that comes late between others', ['a', 'd', 'e', 'c'], 3, ['a', 'c', 'd']],
  ['none when none is asked for', ['a'], 0, []],
])('examples are kept: %s', (_title, ids, most, kept) => {
  const decisions = ids.map((id) => stored(id, 2));
  const { examples, total } = simulate(documentOf(1, 15), decisions, most);
  expect(examples.map((one) => one.stored.decisionId)).toEqual(kept);
  expect(total.flips).toBe(ids.length);
});

test('fifty examples are enough for a person', () => {
  const decisions = Array.from({ length: 60 }, (_, index) => stored(`${index + 100}`, 2));
  const { examples } = simulate(documentOf(1, 15), decisions);
  expect(examples.map((one) => one.stored.decisionId)).toEqual(
    decisions.slice(0, 50).map(({ decisionId }) => decisionId),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import { findCaseCommand } from '../cases/commands.ts';
import { layFacts } from '../cases/lay-facts.ts';
import { type DecisionCase, loadCaseFiles } from '../cases/load-cases.ts';
import { merge } from '../cases/merge.ts';
import { compilePolicy } from '../compile-policy.ts';
import { defaultPolicy } from '../policy/default-policy.ts';
import { createSimulation, type SimulationResult } from './create-simulation.ts';
import type { SimulatedRules, StoredDecision } from './stored-decision.ts';

const takeAgain: SimulatedRules['takeAgain'] = ({ kind, facts, command, takenAt }, policy) =>
  findCaseCommand(kind)?.run(facts as never, command as never, policy, takenAt) as never;

/** A case of the corpus as if it had been stored, and the rules it was taken under. */
function store({ facts, command, policy, now }: DecisionCase, index: number) {
  const found = findCaseCommand(command.kind)!;
  const document = merge(defaultPolicy, policy) as PolicyDocument;
  const base = compilePolicy(document, index);
  const stored = {
    decisionId: String(index).padStart(5, '0'),
    kind: command.kind,
    takenAt: now,
    takenBy: 'system:operator',
    facts: layFacts(found, facts),
    command,
    registrationId: `registration ${index}`,
    partner: { partnerId: `partner ${index % 7}`, tier: index % 2 === 0 ? 'gold' : 'silver' },
    answeredAt: null,
    knobContext: null,
  } as const;
  return {
    base,
    stored: { ...stored, outcome: takeAgain({ ...stored, outcome: null }, base)!.decision },
  };
}

const words = ['registration', 'protection-window', 'conflict'];
const kept = loadCaseFiles()
  .filter(({ word }) => words.includes(word))
  .flatMap(({ cases }) => cases)
  .filter(({ policy }) => Object.keys(policy).length === 0)
  .map(store);

function simulate(
  over: Partial<PolicyDocument>,
  decisions: readonly { stored: StoredDecision; base: ReturnType<typeof compilePolicy> }[] = kept,
): SimulationResult {
  const draft = compilePolicy({ ...defaultPolicy, ...over }, 0);
  const simulation = createSimulation({ draft, compile: compilePolicy, takeAgain });
  for (const { stored, base } of decisions) simulation.add(stored, base);
  return simulation.result();
}

const changes: Partial<PolicyDocument> = {
  window: { ...defaultPolicy.window, days: 75 },
  proof: { ...defaultPolicy.proof, minItems: 2 },
  contestWindow: '1bh',
  precedence: ['submitted_at', 'escalate'],
};

test('every case of the corpus under its own rules flips nothing', () => {
  expect(kept.length).toBeGreaterThan(100);
  const result = simulate({});
  expect(result).toMatchObject({ decisions: kept.length, engineChanges: 0, skipped: 0 });
  expect(result.total.flips).toBe(0);
});

test('the order in which decisions come changes nothing', () => {
  const expected = simulate(changes);
  expect(expected.total.flips).toBeGreaterThan(10);
  fc.assert(
    fc.property(fc.shuffledSubarray([...kept], { minLength: kept.length }), (shuffled) => {
      expect(simulate(changes, shuffled)).toEqual(expected);
    }),
    { numRuns: 10 },
  );
});

test('a flip names a change of the rules that turns it, and no other', () => {
  for (const { parts, kinds } of simulate(changes).examples) {
    expect(parts.length).toBeGreaterThan(0);
    if (kinds.join() === 'window') expect(parts).toEqual(['window.days']);
  }
  const twice = simulate({ ...changes, declineReasons: ['duplicate'] });
  const named = new Set(twice.byPart.map(([path]) => path));
  expect(named).toContain('window.days');
  expect(named).toContain('declineReasons');
});

test('what an older engine decided otherwise is told apart and does not count', () => {
  const older = kept.map(({ stored, base }) => ({
    base,
    stored: { ...stored, outcome: { kind: 'something_else' } },
  }));
  const { total, engineChanges } = simulate({}, older);
  expect(total.flips).toBe(0);
  expect(engineChanges).toBe(kept.length);
});

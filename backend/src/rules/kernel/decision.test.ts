import { expect, test } from 'vitest';
import { decided, type Rule, type RuleRegistry, runRules, type Verdict } from './decision.ts';
import { firstFailure } from './first-failure.ts';
import { engineVersion } from './version.ts';

const says = <Id extends string>(id: Id, evaluate: () => Verdict): Rule<null, Id> => {
  return { id, title: id, sentence: id, evaluate };
};
const passes = says('passes', () => ({ outcome: 'passed', facts: { days: 3 } }));
const fails = says('fails', () => {
  return { outcome: 'failed', facts: { days: 4 }, because: 'partner_not_active' };
});
const breaks = says('breaks', () => {
  throw new Error('no such fact');
});
const silent = says('silent', () => ({ outcome: 'failed', facts: {} }));
const registry: RuleRegistry<'passes' | 'fails' | 'breaks' | 'silent', null> = {
  passes,
  fails,
  breaks,
  silent,
};
const findings = runRules(registry, null);

test('every rule stands in the trace in its order, also after one that failed', () => {
  expect(findings.rules).toEqual([
    { ruleId: 'passes', outcome: 'passed', facts: { days: 3 } },
    { ruleId: 'fails', outcome: 'failed', facts: { days: 4 } },
    { ruleId: 'breaks', outcome: 'needs_review', facts: { evaluated: false } },
    { ruleId: 'silent', outcome: 'failed', facts: {} },
  ]);
});

test('a rule that breaks asks for a person; only rules that say why give reasons', () => {
  expect(findings.reasons).toEqual([
    { code: 'partner_not_active', facts: { days: 4 } },
    { code: 'needs_a_person', facts: { evaluated: false } },
  ]);
});

test.each([
  ['none that fails', ['passes'], undefined],
  ['no rule at all', [], undefined],
  ['one that fails', ['passes', 'fails'], 'partner_not_active'],
  ['one that breaks', ['breaks'], 'needs_a_person'],
  ['one that fails and says no word', ['silent'], 'needs_a_person'],
  ['the first of two', ['breaks', 'fails'], 'needs_a_person'],
] as const)('the first that stands in the way, of %s', (_title, guards, reason) => {
  expect(firstFailure(findings, guards)).toBe(reason);
});

test('what is stored says by which engine and policy, when, what and why', () => {
  const frame = { policyVersion: 7, now: '2026-10-10T12:00:00.000Z' };
  expect(decided(frame, findings, 'declined')).toEqual({
    decision: 'declined',
    reasons: findings.reasons,
    trace: {
      engineVersion,
      policyVersion: 7,
      decidedAt: '2026-10-10T12:00:00.000Z',
      rules: findings.rules,
    },
    effects: [],
  });
  expect(engineVersion).toMatch(/^\d+\.\d+\.\d+$/);
});

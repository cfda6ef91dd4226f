import { expect, test } from 'vitest';
import { compileFirstMatch, type MatchRules } from './first-match.ts';

const frame = { policyVersion: 3, now: '2026-10-12T08:00:00.000Z' };
const policy: MatchRules<string> = {
  rules: [
    {
      id: 'inactive',
      when: { fact: 'status', op: 'ne', value: 'active' },
      answer: 'declined',
      because: 'partner_not_active',
    },
    {
      id: 'small',
      when: { fact: 'amount', op: 'lt', value: 5000 },
      answer: 'declined',
      because: 'amount_below_minimum',
    },
  ],
  otherwise: 'approved',
  undecidable: 'review',
};
const decide = compileFirstMatch(policy);

test('the first rule that holds decides, and rules after it are not asked', () => {
  const { decision, reasons, trace } = decide({ status: 'suspended', amount: 10 }, frame);
  expect(decision).toBe('declined');
  expect(reasons).toEqual([{ code: 'partner_not_active', facts: { status: 'suspended' } }]);
  expect(trace).toMatchObject({ policyVersion: 3, decidedAt: frame.now });
  expect(trace.rules).toEqual([
    { ruleId: 'inactive', outcome: 'passed', facts: { status: 'suspended' } },
  ]);
});

test('when none holds the default stands, without a reason', () => {
  const { decision, reasons, trace } = decide({ status: 'active', amount: 5000 }, frame);
  expect({ decision, reasons }).toEqual({ decision: 'approved', reasons: [] });
  expect(trace.rules.map((rule) => rule.outcome)).toEqual(['not_applicable', 'not_applicable']);
});

test('a rule that cannot be evaluated needs a person, whatever later rules say', () => {
  const { decision, reasons, trace } = decide({ status: null, amount: 10 }, frame);
  expect(decision).toBe('review');
  expect(reasons).toEqual([{ code: 'needs_a_person', facts: { status: null } }]);
  expect(trace.rules).toEqual([
    { ruleId: 'inactive', outcome: 'needs_review', facts: { status: null } },
  ]);
});

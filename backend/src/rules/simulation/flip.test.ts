import type { Decided, RuleOutcome } from '@alongside/shared/vocabulary/decision';
import { expect, test } from 'vitest';
import { type Flip, type FlipKind, compareDecisions } from './flip.ts';
import { measureOutcome } from './measure-outcome.ts';
import { sampleStored } from '../test-data/sample-stored.ts';

const answeredAt = '2026-10-12T09:00:00.000Z';
const inTime = { decisionDueAt: '2026-10-12T09:00:00.000Z' };
const tooLate = { decisionDueAt: '2026-10-11T09:00:00.000Z' };
const until = (endsAt: string) => ({ window: { endsAt: `${endsAt}T00:00:00.000Z` } });

/** Puts a decision that came out as the first beside one that came out as the second. */
function compare(
  was: object,
  is: object,
  wasSaid: readonly RuleOutcome[] = [],
  isSaid: readonly RuleOutcome[] = [],
): Flip | undefined {
  const measured = (decision: object, rules: readonly RuleOutcome[]) => {
    const trace = {
      engineVersion: '1',
      policyVersion: 1,
      decidedAt: answeredAt,
      rules: [...rules],
    };
    const decided: Decided<object, unknown> = { decision, reasons: [], effects: [], trace };
    return [measureOutcome(decision, answeredAt), decided] as const;
  };
  return compareDecisions(sampleStored, measured(was, wasSaid), measured(is, isSaid));
}

test.each<[object, object, readonly FlipKind[]]>([
  [{ kind: 'approved' }, { kind: 'blocked', because: 'proof_missing' }, ['stopped']],
  [{ kind: 'requested' }, { kind: 'refused', because: 'extension_used' }, ['stopped']],
  [{ kind: 'approved' }, { kind: 'conflict' }, ['stopped']],
  [{ kind: 'edited' }, { kind: 'held' }, ['stopped']],
  [{ kind: 'blocked', because: 'proof_missing' }, { kind: 'approved' }, ['let_through']],
  [{ kind: 'conflict' }, { kind: 'approved' }, ['let_through']],
  [{ kind: 'blocked', because: 'tender' }, { kind: 'blocked', because: 'proof' }, ['answer']],
  [{ kind: 'blocked', because: 'tender' }, { kind: 'conflict' }, ['answer']],
  [{ kind: 'approved' }, { kind: 'partly_agreed' }, ['answer']],
  [{ kind: 'approved' }, { kind: 'answered', because: 'conflict' }, ['answer']],
  [{ kind: 'approved' }, { kind: 'conflicting' }, ['answer']],
  [{ kind: 'settled', winner: 'reg_a' }, { kind: 'settled', winner: 'reg_b' }, ['winner']],
  [{ kind: 'settled', winner: 'reg_a' }, { kind: 'escalated' }, ['answer']],
  [{ flags: [] }, { flags: ['tender'] }, ['look']],
  [{ flags: ['tender'] }, { flags: ['burst', 'tender'] }, ['look']],
  [{ role: 'influenced' }, { role: 'sourced' }, ['role']],
  [until('2027-01-07'), until('2026-12-23'), ['window']],
  [inTime, tooLate, ['promise_broken']],
  [tooLate, inTime, ['promise_kept']],
  [
    { kind: 'approved', ...until('2027-01-07'), ...inTime },
    { kind: 'held', flags: ['tender'], role: 'none', ...until('2026-12-23'), ...tooLate },
    ['stopped', 'look', 'role', 'window', 'promise_broken'],
  ],
])('%j that would be %j is a flip of %j', (was, is, kinds) => {
  expect(compare(was, is)?.kinds).toEqual(kinds);
});

test.each([
  ['the same', { kind: 'approved', flags: ['burst', 'tender'] }],
  ['the same flags in another order', { kind: 'approved', flags: ['tender', 'burst'] }],
  ['something that matters to nobody', { kind: 'approved', flags: ['burst', 'tender'], note: 1 }],
])('%s is no flip', (_title, is) => {
  expect(compare({ kind: 'approved', flags: ['burst', 'tender'] }, is)).toBeUndefined();
});

test('a flip tells both sides in words, and by how many days protection moves', () => {
  const settled = { kind: 'settled', winner: 'reg_a', role: 'sourced', flags: ['tender', 'burst'] };
  const flip = compare(
    { kind: 'blocked', because: 'proof_missing' },
    { ...settled, overridden: true, endsAt: '2027-01-07T00:00:00.000Z' },
  );
  expect(flip).toMatchObject({
    stored: sampleStored,
    before: 'blocked by proof_missing',
    after:
      'settled, reg_a against the rules, sourced, burst, tender, until 2027-01-07T00:00:00.000Z',
    days: 0,
  });
  expect(compare(until('2027-01-07'), until('2026-12-23'))?.days).toBe(-15);
});

test('of the rules it tells those that would say something else', () => {
  const says = (ruleId: string, outcome: RuleOutcome['outcome']) => ({
    ruleId,
    outcome,
    facts: {},
  });
  const flip = compare(
    { kind: 'approved' },
    { kind: 'blocked', because: 'proof_missing' },
    [says('territory', 'passed'), says('proof', 'passed'), says('tender', 'needs_review')],
    [says('proof', 'failed'), says('territory', 'passed'), says('burst', 'passed')],
  );
  expect(flip?.rules).toEqual([
    { ruleId: 'proof', before: 'passed', after: 'failed' },
    { ruleId: 'tender', before: 'needs_review', after: 'not_asked' },
    { ruleId: 'burst', before: 'not_asked', after: 'passed' },
  ]);
});

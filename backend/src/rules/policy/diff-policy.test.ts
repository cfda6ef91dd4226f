import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import { expect, test } from 'vitest';
import { defaultPolicy } from './default-policy.ts';
import { describeChange } from './describe-change.ts';
import { diffPolicies } from './diff-policy.ts';
import { changedParts, withPart } from './policy-parts.ts';

const gold = { id: 'gold', when: { tier: ['gold' as const] }, set: { window: { days: 75 } } };
const german = { id: 'german', when: { country: ['DE'] }, set: { contestWindow: '8bh' } };
const row = (id: string, approver: string, when: object, mode: 'any' | 'parallel') => {
  return { id, when, approvers: [approver], mode };
};
const germanRow = row('german', 'sam', { country: ['DE'] }, 'any');
const goldRow = row('gold', 'kim', { tier: ['gold'] }, 'parallel');
const all = row('all', 'dana', {}, 'any');
const late = { ...row('late', '', {}, 'any'), approvers: [] };
const linesOf = (one: Partial<PolicyDocument>, other: Partial<PolicyDocument>) =>
  diffPolicies({ ...defaultPolicy, ...one }, { ...defaultPolicy, ...other }).map(describeChange);

test.each<[string, Partial<PolicyDocument>, Partial<PolicyDocument>, readonly string[]]>([
  ['nothing', {}, {}, []],
  [
    'values of a knob',
    {},
    { window: { ...defaultPolicy.window, days: 75, lateStageHold: false } },
    ['window.days: 90 becomes 75', 'window.lateStageHold: yes becomes no'],
  ],
  [
    'a length of time',
    {},
    { contestWindow: '2bd' },
    ['contestWindow: 4 business hours becomes 2 business days'],
  ],
  [
    'a value that was none',
    {},
    { eligibility: { ...defaultPolicy.eligibility, minAmountMinor: 500 } },
    ['eligibility.minAmountMinor: nothing becomes 500'],
  ],
  [
    'members of a list',
    {},
    { proof: { ...defaultPolicy.proof, kinds: ['meeting', 'note'] } },
    [
      'proof.kinds: no more email',
      'proof.kinds: no more nda',
      'proof.kinds: no more proposal',
      'proof.kinds: no more call',
      'proof.kinds: new is note',
    ],
  ],
  [
    'an order',
    { precedence: ['registered', 'submitted_at', 'escalate'] },
    { precedence: ['submitted_at', 'registered', 'escalate'] },
    ['precedence: the order becomes submitted_at, registered, escalate'],
  ],
  [
    'overrides by their names, however they are ordered',
    { overrides: [gold, german] },
    { overrides: [{ ...german, set: { contestWindow: '6bh' } }, gold] },
    ['overrides "german".set.contestWindow: 8 business hours becomes 6 business hours'],
  ],
  [
    'an override that comes and one that goes',
    { overrides: [gold] },
    { overrides: [german] },
    [
      'overrides "gold": no more (when (tier gold); set (window (days 75)))',
      'overrides "german": new is (when (country DE); set (contestWindow 8 business hours))',
    ],
  ],
  ['a region', {}, { regions: { dach: ['DE', 'AT'] } }, ['regions.dach: new is DE, AT']],
  [
    'a region that goes',
    { regions: { dach: ['DE', 'AT'], far: ['JP'] } },
    { regions: { dach: ['DE', 'AT'] } },
    ['regions.far: no more JP'],
  ],
  [
    'a value that becomes none',
    { eligibility: { ...defaultPolicy.eligibility, minAmountMinor: 500 } },
    {},
    ['eligibility.minAmountMinor: 500 becomes nothing'],
  ],
  [
    'lengths of each kind',
    { contestWindow: '1bh', extension: { ...defaultPolicy.extension, grace: '48h' } },
    { contestWindow: '4bh', extension: { ...defaultPolicy.extension, grace: '1bd' } },
    [
      'extension.grace: 48 hours becomes 1 business day',
      'contestWindow: 1 business hour becomes 4 business hours',
    ],
  ],
  [
    'a list of which nothing is left',
    { nonExclusiveSegments: ['public'] },
    { nonExclusiveSegments: [] },
    ['nonExclusiveSegments: no more public'],
  ],
  [
    'numbers in another order',
    { renewal: { ...defaultPolicy.renewal, warnDaysBefore: [75, 90] } },
    {},
    ['renewal.warnDaysBefore: the order becomes 90, 75'],
  ],
  [
    'rows of a table in another order',
    { routing: [germanRow, all] },
    { routing: [all, germanRow] },
    ['routing: the order becomes all, german'],
  ],
  [
    'rows of a table that come, go and change, and not their order',
    { routing: [germanRow, goldRow, all] },
    { routing: [{ ...goldRow, mode: 'any' }, all, late] },
    [
      'routing "german": no more (when (country DE); approvers sam; mode any)',
      'routing "gold".mode: parallel becomes any',
      'routing "late": new is (when nothing; approvers nothing; mode any)',
    ],
  ],
  [
    'two rows of one name as members of a list',
    { overrides: [gold, { ...gold, set: {} }] },
    { overrides: [gold] },
    ['overrides: no more (when (tier gold); set nothing)'],
  ],
  [
    'rows without a name as members of a list',
    { authority: [{ approver: 'dana', mayExcept: true, exceptUpToMinor: null }] },
    { authority: [{ approver: 'dana', mayExcept: false, exceptUpToMinor: null }] },
    [
      'authority: no more (approver dana; mayExcept yes; exceptUpToMinor nothing)',
      'authority: new is (approver dana; mayExcept no; exceptUpToMinor nothing)',
    ],
  ],
])('a difference says %s', (_, one, other, lines) => {
  expect(linesOf(one, other)).toEqual(lines);
});

test('a list that becomes empty becomes nothing in words', () => {
  const change = { kind: 'changed', path: 'kinds', before: ['a', 'b'], after: [] } as const;
  expect(describeChange(change)).toBe('kinds: a, b becomes nothing');
});

test('values that are left open are not told', () => {
  const value = { days: 75, maxTotalDays: undefined };
  expect(describeChange({ kind: 'added', path: 'window', value })).toBe('window: new is (days 75)');
});

test('one document becomes the other when every changed part is taken over', () => {
  const other: PolicyDocument = {
    ...defaultPolicy,
    window: { ...defaultPolicy.window, days: 60 },
    calendar: { ...defaultPolicy.calendar, opensAt: '08:00' },
    precedence: ['submitted_at', 'escalate'],
    overrides: [gold],
  };
  const parts = changedParts(defaultPolicy, other);
  expect(parts).toEqual(['calendar.opensAt', 'window.days', 'precedence', 'overrides']);
  const taken = parts.reduce((document, path) => withPart(document, path, other), defaultPolicy);
  expect(taken).toEqual(other);
});

test.each([
  ['window.days', { window: { ...defaultPolicy.window, days: 60 } }],
  ['precedence', { precedence: ['submitted_at', 'escalate'] as const }],
  ['contestWindow', { contestWindow: '8bh' }],
  ['overrides', { overrides: [gold] }],
])('of another document %s is taken over alone', (path, taken) => {
  const other: PolicyDocument = {
    ...defaultPolicy,
    window: { ...defaultPolicy.window, days: 60, maxTotalDays: 140 },
    precedence: ['submitted_at', 'escalate'],
    contestWindow: '8bh',
    regions: { dach: ['DE'] },
    overrides: [gold],
  };
  expect(withPart(defaultPolicy, path, other)).toEqual({ ...defaultPolicy, ...taken });
});

import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import { expect, test } from 'vitest';
import { defaultPolicy } from './default-policy.ts';
import { describeChange } from './describe-change.ts';
import { diffPolicies } from './diff-policy.ts';
import { changedParts, withPart } from './policy-parts.ts';

const gold = { id: 'gold', when: { tier: ['gold' as const] }, set: { window: { days: 75 } } };
const german = { id: 'german', when: { country: ['DE'] }, set: { contestWindow: '8bh' } };
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
])('a difference says %s', (_, one, other, lines) => {
  expect(linesOf(one, other)).toEqual(lines);
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

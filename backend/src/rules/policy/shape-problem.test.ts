import { expect, test } from 'vitest';
import { defaultPolicy } from './default-policy.ts';
import { validatePolicy } from './validate-policy.ts';

test.each<[string, object, string]>([
  [
    'an unknown key',
    { window: { ...defaultPolicy.window, dayz: 1 } },
    'window: Nothing here is called "dayz". Remove it, or check its spelling.',
  ],
  [
    'a missing group',
    { window: undefined },
    'window: It is missing. Add it; the default rules show how.',
  ],
  [
    'a value that is none of its values',
    { conflict: { mode: 'ask' } },
    'conflict.mode: "ask" is none of the values it can have. Choose one of: propose, auto.',
  ],
  [
    'an unknown tier of an override',
    { overrides: [{ id: 'gold', when: { tier: ['diamond'] }, set: {} }] },
    'overrides.0.when.tier.0: "diamond" is none of the values it can have. Choose one of: registered, bronze, silver, gold, platinum.',
  ],
  [
    'another kind of value',
    { window: { ...defaultPolicy.window, days: '90' } },
    'window.days: "90" stands where a number should. Correct it; the default rules show how.',
  ],
  [
    'a length of time',
    { contestWindow: '4 hours' },
    'contestWindow: "4 hours": must be like 2bd, 4bh or 48h. Correct it; the default rules show how.',
  ],
  [
    'a number out of bounds',
    { window: { ...defaultPolicy.window, days: 0 } },
    'window.days: 0: Too small: expected number to be >=1. Correct it; the default rules show how.',
  ],
])('the shape: %s is told with what to do', (_, over, told) => {
  const validation = validatePolicy({ ...defaultPolicy, ...over });
  const problems = validation.kind === 'valid' ? [] : validation.problems;
  expect(problems.map(({ path, problem, remedy }) => `${path}: ${problem} ${remedy}`)).toEqual([
    told,
  ]);
});

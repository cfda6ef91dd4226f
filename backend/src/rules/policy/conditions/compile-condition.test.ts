import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileCondition, type FactsRead } from './compile-condition.ts';
import type { Condition, ConditionFact } from './condition.ts';

const holds = { fact: 'amount', op: 'ge', value: 10 } as const;
const fails = { fact: 'tier', op: 'eq', value: 'gold' } as const;
const unknown = { fact: 'segment', op: 'ne', value: 'public' } as const;
const facts = { amount: 12, tier: 'silver', regions: ['NA', 'EMEA'], region: 'NA', segment: null };

function ask(condition: Condition, values: Record<string, ConditionFact> = facts) {
  const read: FactsRead = {};
  return { answer: compileCondition(condition)(values, read), read };
}

test.each<[string, Condition, boolean | undefined, FactsRead]>([
  ['eq of another value', fails, false, { tier: 'silver' }],
  ['ne of another value', { fact: 'tier', op: 'ne', value: 'gold' }, true, { tier: 'silver' }],
  ['lt at the limit', { fact: 'amount', op: 'lt', value: 12 }, false, { amount: 12 }],
  ['le at the limit', { fact: 'amount', op: 'le', value: 12 }, true, { amount: 12 }],
  ['ge at the limit', { fact: 'amount', op: 'ge', value: 12 }, true, { amount: 12 }],
  ['lt of text', { fact: 'tier', op: 'lt', value: 12 }, undefined, { tier: 'silver' }],
  ['isin', { fact: 'tier', op: 'isin', value: ['silver'] }, true, { tier: 'silver' }],
  ['meets', { fact: 'regions', op: 'meets', value: ['EMEA'] }, true, { regions: facts.regions }],
  ['meets nothing', { fact: 'regions', op: 'meets', value: [] }, false, { regions: facts.regions }],
  [
    'notInFact',
    { fact: 'region', op: 'notInFact', value: 'regions' },
    false,
    { region: 'NA', regions: facts.regions },
  ],
  ['eq of the value', { fact: 'tier', op: 'eq', value: 'silver' }, true, { tier: 'silver' }],
  ['ne of the value', { fact: 'tier', op: 'ne', value: 'silver' }, false, { tier: 'silver' }],
  ['lt below the limit', { fact: 'amount', op: 'lt', value: 13 }, true, { amount: 12 }],
  ['le over the limit', { fact: 'amount', op: 'le', value: 11 }, false, { amount: 12 }],
  ['ge below the limit', { fact: 'amount', op: 'ge', value: 13 }, false, { amount: 12 }],
  ['le of text', { fact: 'tier', op: 'le', value: 12 }, undefined, { tier: 'silver' }],
  ['ge of text', { fact: 'tier', op: 'ge', value: 12 }, undefined, { tier: 'silver' }],
  ['not isin', { fact: 'tier', op: 'isin', value: ['gold'] }, false, { tier: 'silver' }],
  [
    'isin of a list',
    { fact: 'regions', op: 'isin', value: ['NA'] },
    undefined,
    { regions: facts.regions },
  ],
  ['meets of text', { fact: 'tier', op: 'meets', value: ['s'] }, undefined, { tier: 'silver' }],
  [
    'notInFact of another list',
    { fact: 'tier', op: 'notInFact', value: 'regions' },
    true,
    { tier: 'silver', regions: facts.regions },
  ],
  [
    'notInFact of a number',
    { fact: 'amount', op: 'notInFact', value: 'regions' },
    undefined,
    { amount: 12, regions: facts.regions },
  ],
  [
    'notInFact of what is no list',
    { fact: 'region', op: 'notInFact', value: 'tier' },
    undefined,
    { region: 'NA', tier: 'silver' },
  ],
  ['a fact that is null', unknown, undefined, { segment: null }],
  ['a fact that is absent', { ...unknown, fact: 'gone' }, undefined, { gone: null }],
  [
    'all, with one that fails',
    { all: [unknown, fails, holds] },
    false,
    { segment: null, tier: 'silver' },
  ],
  ['all, with one not known', { all: [unknown, holds] }, undefined, { segment: null, amount: 12 }],
  [
    'any, with one that holds',
    { any: [unknown, holds, fails] },
    true,
    { segment: null, amount: 12 },
  ],
  [
    'any, with one not known',
    { any: [fails, unknown] },
    undefined,
    { tier: 'silver', segment: null },
  ],
  ['all of none', { all: [] }, true, {}],
  ['any of none', { any: [] }, false, {}],
])('%s', (_title, condition, answer, read) => {
  expect(ask(condition)).toEqual({ answer, read });
});

const tree = fc.letrec<{ node: Condition }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Condition>(holds, fails, unknown),
    fc.record({ all: fc.array(tie('node'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('node'), { maxLength: 3 }) }),
  ),
})).node;

test('knowing one more fact never turns an answer round', () => {
  fc.assert(
    fc.property(tree, fc.constantFrom('public', 'private'), (condition, segment) => {
      const before = ask(condition).answer;
      const after = ask(condition, { ...facts, segment }).answer;
      expect(after).not.toBe(undefined);
      if (before !== undefined) expect(after).toBe(before);
    }),
  );
});

import type { Decided } from '@alongside/shared/vocabulary/decision';
import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import { expect, test } from 'vitest';
import { compilePolicy } from '../compile-policy.ts';
import { defaultPolicy } from '../policy/default-policy.ts';
import { sampleStored } from '../test-data/sample-stored.ts';
import { createDecidingParts } from './deciding-parts.ts';
import { measureOutcome } from './measure-outcome.ts';

const base = compilePolicy(defaultPolicy, 1);
const approved = { kind: 'approved' };
const blocked = { kind: 'blocked', because: 'proof_missing' };
type Outcome = typeof approved | undefined;

const days = { window: { ...defaultPolicy.window, days: 75 } };
const items = { proof: { ...defaultPolicy.proof, minItems: 2 } };
const contest = { contestWindow: '1bh' };

/** The parts that decide when rules decide like `decide`, and how often they were asked. */
function partsOf(over: Partial<PolicyDocument>, decide: (document: PolicyDocument) => Outcome) {
  const draft = compilePolicy({ ...defaultPolicy, ...over }, 0);
  const asked: PolicyDocument[] = [];
  const compiled: PolicyDocument[] = [];
  const findParts = createDecidingParts({
    draft,
    compile: (document, version) => {
      compiled.push(document);
      return compilePolicy(document, version);
    },
    takeAgain: (_stored, { document }) => {
      asked.push(document);
      const decision = decide(document);
      return decision && ({ decision } as Decided<object, unknown>);
    },
  });
  const find = (version = 1) =>
    findParts(sampleStored, { ...base, version }, measureOutcome(approved, null));
  return { find, asked, compiled };
}

const needsTwo = ({ proof }: PolicyDocument) => (proof.minItems > 1 ? blocked : approved);
const either = (document: PolicyDocument) =>
  document.contestWindow === '1bh' ? blocked : needsTwo(document);
const both = (document: PolicyDocument) =>
  document.contestWindow === '1bh' ? needsTwo(document) : approved;
const unreadable = (document: PolicyDocument) =>
  document.contestWindow === '1bh' ? undefined : needsTwo(document);

test.each([
  ['no change', {}, either, []],
  ['the only change', items, needsTwo, ['proof.minItems']],
  ['the one of two that alone turns it', { ...days, ...items }, needsTwo, ['proof.minItems']],
  [
    'each that alone turns it',
    { ...items, ...contest },
    either,
    ['proof.minItems', 'contestWindow'],
  ],
  [
    'all together where none alone turns it',
    { ...days, ...items, ...contest },
    both,
    ['proof.minItems', 'window.days', 'contestWindow'],
  ],
  [
    'not one under which it cannot be decided',
    { ...items, ...contest },
    unreadable,
    ['proof.minItems'],
  ],
])('%s decides', (_title, over, decide, parts) => {
  expect(partsOf(over, decide).find()).toEqual(parts);
});

test('an only change is not tried once more', () => {
  const { find, asked } = partsOf(items, needsTwo);
  find();
  expect(asked).toEqual([]);
});

test('each change is tried on the rules that held, and made ready once a version', () => {
  const { find, asked, compiled } = partsOf({ ...days, ...items }, needsTwo);
  find();
  const alone = [
    { ...defaultPolicy, ...items },
    { ...defaultPolicy, ...days },
  ];
  expect(asked).toEqual(alone);
  find();
  expect(compiled).toEqual(alone);
  find(2);
  expect(compiled).toEqual([...alone, ...alone]);
});

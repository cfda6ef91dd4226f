import { attributionModelName } from '@alongside/shared/vocabulary/attribution-model';
import { expect, test } from 'vitest';
import { modelWords } from '../attribution/role-words.ts';
import { defaultPolicy } from '../policy/default-policy.ts';
import { describeAttribution } from './describe-attribution.ts';

const { attribution } = defaultPolicy;
const sentences = (set: Partial<typeof attribution>) =>
  describeAttribution({ ...defaultPolicy, attribution: { ...attribution, ...set } });

test.each(attributionModelName.options)('%s says first what it does', (model) => {
  expect(sentences({ model })[0]).toBe(modelWords[model].rule);
});

test('parts by role come with their numbers', () => {
  expect(sentences({ model: 'sourced_influenced' })).toContain('Sourcing gets 70 %.');
  expect(sentences({ model: 'primary' }).join(' ')).not.toContain('70 %');
});

test.each([
  ['before_close', 'as the deal nears its close'],
  ['at_close', 'when the deal closes'],
] as const)('with the lock %s the parts are fixed %s', (lock, words) => {
  expect(sentences({ lock }).at(-1)).toContain(`is fixed ${words}.`);
});

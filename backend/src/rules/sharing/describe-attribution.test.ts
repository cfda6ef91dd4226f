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

test('the whole of it, with one act of help and with more', () => {
  const whole = sentences({ model: 'sourced_influenced', influencedRequiresTouches: 0 });
  expect(whole.slice(1)).toEqual([
    'Sourcing gets 70 %.',
    'Each who helped asks for 10 %; all who helped share at most 30 %.',
    'You sourced a deal when you brought it to us before we knew of it.',
    'You influenced a deal with at least 1 recorded act of help.',
    'We look back 180 days, and the attribution is fixed as the deal nears its close.',
  ]);
  const more = sentences({ influencedRequiresTouches: 3 });
  expect(more).toHaveLength(4);
  expect(more[2]).toBe('You influenced a deal with at least 3 recorded acts of help.');
});

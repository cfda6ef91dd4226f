import { expect, test } from 'vitest';
import { creditByModel } from './credit-by-model.ts';
import { fraction } from './fraction.ts';
import { invertExactly } from './invert-exactly.ts';
import type { ModelFacts } from './model-facts.ts';
import {
  choiceOf,
  dollars,
  factsWith,
  touchAt,
  zone,
} from '../../test-data/attribution-models/model-case.ts';

const help = touchAt('p1', 0, 1);
const kinds = { halfLifeHours: null, perDay: 9, perKind: 9 };
const sourced = { sourced: 7000, influencedEach: 1500, influencedCap: 2000 };
const first = { model: 'first' };

const refusals: readonly (readonly [
  string,
  Partial<ModelFacts>,
  Parameters<typeof choiceOf>[0],
  string,
])[] = [
  ['a touch that stands twice', { touches: [help, help] }, first, 'touch_twice'],
  ['help at no instant', { touches: [{ ...help, happenedAt: 'yesterday' }] }, first, 'bad_instant'],
  [
    'help before the year 1',
    { touches: [{ ...help, happenedAt: '-000001-01-01T00:00:00Z' }] },
    first,
    'bad_instant',
  ],
  [
    'a half-life of 90 minutes',
    { touches: [help] },
    { model: 'time_decay', settings: { halfLifeHours: 1.5 } },
    'bad_settings',
  ],
  [
    'a half-life that is no number',
    { touches: [help] },
    { model: 'time_decay', settings: { halfLifeHours: NaN } },
    'bad_settings',
  ],
  [
    'a half-life of nothing for kinds',
    { touches: [help] },
    { model: 'kind_weighted', settings: { ...kinds, halfLifeHours: 0 } },
    'bad_settings',
  ],
  [
    'half a touch a day',
    { touches: [help] },
    { model: 'kind_weighted', settings: { ...kinds, perDay: 0.5 } },
    'bad_settings',
  ],
  [
    'a kind worth less than nothing',
    { touches: [help] },
    { model: 'kind_weighted', settings: { ...kinds, values: { demo: -1 } } },
    'bad_settings',
  ],
  [
    'no touch of a kind at all',
    { touches: [help] },
    { model: 'kind_weighted', settings: { ...kinds, perKind: 0 } },
    'nobody_to_credit',
  ],
  [
    'a cap of more than everything',
    {},
    { model: 'sourced_influenced', settings: { ...sourced, influencedCap: 10_001 } },
    'bad_settings',
  ],
  [
    'a source of less than nothing',
    {},
    { model: 'sourced_influenced', settings: { ...sourced, sourced: -1 } },
    'bad_settings',
  ],
  [
    'a position that is no number',
    { touches: [help] },
    { model: 'position', settings: { first: NaN, last: 0 } },
    'bad_settings',
  ],
  ['no help at all', {}, { model: 'markov' }, 'no_touches'],
  [
    'no help that counts',
    { touches: [{ ...help, qualifying: false }] },
    { model: 'shapley' },
    'no_touches',
  ],
  [
    'a journey of nobody',
    { touches: [help], journeys: [{ path: [], conversions: 1, nulls: 0 }] },
    { model: 'markov' },
    'bad_journey',
  ],
  [
    'half a journey',
    { touches: [help], journeys: [{ path: ['par_p1'], conversions: 1, nulls: 0.5 }] },
    { model: 'markov' },
    'bad_journey',
  ],
  [
    'an agreed part that is no number',
    { splits: [{ partnerId: 'par_p1', basisPoints: NaN }] },
    { model: 'split' },
    'split_not_whole',
  ],
];

test.each(refusals)('%s is refused by name', (_, facts, choice, code) => {
  const credit = creditByModel(factsWith(facts), choiceOf(choice), dollars(100), zone);
  expect(credit).toMatchObject({ kind: 'refused', code });
});

test.each([NaN, Infinity, 2 ** 53])('the amount %d is refused by name', (amount) => {
  const credit = creditByModel(
    factsWith({ touches: [help] }),
    choiceOf(first),
    dollars(amount),
    zone,
  );
  expect(credit).toMatchObject({ kind: 'refused', code: 'bad_amount' });
});

test('a deal without an amount has shares and no money', () => {
  const touches = [help, touchAt('p2', 1, 2), touchAt('p3', 2, 3)];
  const choice = choiceOf({ model: 'linear', settings: { repeats: 'each' } });
  expect(creditByModel(factsWith({ touches }), choice, null, zone)).toEqual({
    kind: 'credited',
    payees: [
      { payee: 'par_p1', share: 3334, credit: null },
      { payee: 'par_p2', share: 3333, credit: null },
      { payee: 'par_p3', share: 3333, credit: null },
    ],
  });
});

test('a milestone whose touch does not qualify counts as missing', () => {
  const touches = [help, { ...touchAt('p2', 1, 2), qualifying: false }, touchAt('p3', 2, 3)];
  const facts = factsWith({ touches, milestones: { lead_created: 'tou_t2' } });
  expect(creditByModel(facts, choiceOf({ model: 'u_shaped' }), dollars(300), zone)).toMatchObject({
    payees: [
      { payee: 'par_p1', credit: { amountMinor: 200 } },
      { payee: 'par_p3', credit: { amountMinor: 100 } },
    ],
  });
});

// In Berlin the day of 29 March 2026 has 23 hours: 21:30 UTC is still that day, 22:30 the next.
test.each([
  ['2026-03-28T23:00:00.000Z', '2026-03-29T21:30:00.000Z', 50, 'one local day'],
  ['2026-03-29T21:30:00.000Z', '2026-03-29T22:30:00.000Z', 66, 'two local days'],
])('two replies at %s and %s get %d cents: they are on %s', (early, late, cents) => {
  const touches = [
    { ...touchAt('p1', 0, 1, 'reply'), happenedAt: early },
    { ...touchAt('p1', 0, 2, 'reply'), happenedAt: late },
    { ...touchAt('p2', 0, 3, 'reply'), happenedAt: late },
  ];
  const choice = choiceOf({ model: 'kind_weighted', settings: { ...kinds, perDay: 1 } });
  const credit = creditByModel(factsWith({ touches }), choice, dollars(99), zone);
  expect(credit).toMatchObject({ payees: [{ credit: { amountMinor: cents } }, {}] });
});

test('a matrix without an inverse and a denominator of zero are errors, not numbers', () => {
  expect(() => invertExactly([[0n]])).toThrow(RangeError);
  expect(() => fraction(1n, 0n)).toThrow(RangeError);
  expect(fraction(2n, -4n)).toEqual({ numerator: -1n, denominator: 2n });
});

import { expect, test } from 'vitest';
import {
  choiceOf,
  dollars,
  factsWith,
  touchAt,
  zone,
} from '../../test-data/attribution-models/model-case.ts';
import { creditByModel } from './credit-by-model.ts';
import type { ModelFacts } from './model-facts.ts';
import { refusalSentence } from './refusal-words.ts';
import { refused, type Refused } from './weighed.ts';

const help = touchAt('p1', 0, 1);
const touches = [help];
const half = { partnerId: 'par_p1', basisPoints: 5000 } as const;
const position = { first: 9000, last: 2000 };
const kinds = { halfLifeHours: 0, perDay: 1, perKind: 2 };
const sourced = { sourced: 10_001, influencedEach: 1500, influencedCap: 2000 };
const unreadable = { touches: [{ ...help, happenedAt: 'yesterday' }] };
const parts = { sourcing: 5000, co_sell: 3000, fulfilment: 1000, services: 0 };

function refusalOf(facts: Partial<ModelFacts>, choice: Parameters<typeof choiceOf>[0]): Refused {
  const credit = creditByModel(factsWith(facts), choiceOf(choice), dollars(100), zone);
  if (credit.kind !== 'refused') throw new Error('nothing was refused');
  return credit;
}

const journeyOf = (path: string[], conversions = 1) => ({
  touches,
  journeys: [{ path, conversions, nulls: 0 }],
});

type Choice = Parameters<typeof choiceOf>[0];

test.each<readonly [string, Choice, Partial<ModelFacts>]>([
  [
    'The settings of this model do not fit together.',
    { model: 'position', settings: position },
    { touches },
  ],
  ['"soon" is not a moment that can be read.', { model: 'first' }, { convertedAt: 'soon' }],
  ['"yesterday" is not a moment that can be read.', { model: 'first' }, unreadable],
  ['A past path is not written as one.', { model: 'markov' }, journeyOf([])],
  ['The help tou_t1 stands there twice.', { model: 'first' }, { touches: [help, help] }],
  [
    'The milestone closed names the help tou_t9, which is not there.',
    { model: 'first' },
    { milestones: { closed: 'tou_t9' } },
  ],
  ['A partner stands twice in the agreed parts.', { model: 'split' }, { splits: [half, half] }],
  ['No confirmed help counts on this deal.', { model: 'first' }, {}],
  ['No partner is the primary one.', { model: 'primary' }, {}],
  ['The agreed parts add up to 50 %, not to 100 %.', { model: 'split' }, { splits: [half] }],
  [
    'By this model nobody gets a part.',
    { model: 'kind_weighted', settings: { halfLifeHours: null, perDay: 1, perKind: 0 } },
    { touches },
  ],
  [
    '101 partners are more than the 100 that can be computed.',
    { model: 'markov' },
    journeyOf(Array.from({ length: 100 }, (_, index) => `par_n${index}`)),
  ],
])('people read: %s', (sentence, choice, facts) => {
  expect(refusalSentence(refusalOf(facts, choice))).toBe(sentence);
});

test('people read which amount is too large', () => {
  const credit = creditByModel(
    factsWith({ touches }),
    choiceOf({ model: 'first' }),
    dollars(2 ** 53),
    zone,
  );
  const sentence = credit.kind === 'refused' ? refusalSentence(credit) : '';
  expect(sentence).toBe('An amount of 9007199254740992 is more than money can be.');
});

test('people read who takes no part, and a question mark for what is not known', () => {
  expect(refusalSentence(refused('unknown_partner', { partnerId: 'par_p7' }))).toBe(
    'An agreed part goes to par_p7, who does not take part in this deal.',
  );
  expect(refusalSentence(refused('touch_twice'))).toBe('The help ? stands there twice.');
});

test.each<readonly [string, Choice, Partial<ModelFacts>, Refused['facts']]>([
  [
    'positions of more than 100 %',
    { model: 'position', settings: position },
    { touches },
    position,
  ],
  [
    'a half-life of nothing',
    { model: 'time_decay', settings: { halfLifeHours: 0 } },
    { touches },
    { halfLifeHours: 0 },
  ],
  [
    'a half-life of nothing by kind',
    { model: 'kind_weighted', settings: kinds },
    { touches },
    kinds,
  ],
  [
    'roles that do not add up',
    { model: 'role_split', settings: { parts, missing: 'company' } },
    {},
    { sum: 9000 },
  ],
  ['more than all for a source', { model: 'sourced_influenced', settings: sourced }, {}, sourced],
  ['help at no moment', { model: 'first' }, unreadable, { touchId: 'tou_t1', at: 'yesterday' }],
  [
    'half a past deal',
    { model: 'markov' },
    journeyOf(['par_p1'], 0.5),
    { conversions: 0.5, nulls: 0 },
  ],
  ['a past path of nobody', { model: 'markov' }, journeyOf([]), { name: null }],
  [
    'a partner named as the start',
    { model: 'markov' },
    journeyOf(['par_p1', '(start)']),
    { name: '(start)' },
  ],
  [
    'a partner named as the end',
    { model: 'markov' },
    journeyOf(['(conversion)']),
    { name: '(conversion)' },
  ],
  ['a partner named as nothing', { model: 'markov' }, journeyOf(['(null)']), { name: '(null)' }],
])('%s is refused with the values that are wrong', (_, choice, facts, expected) => {
  expect(refusalOf(facts, choice).facts).toMatchObject(expected);
});

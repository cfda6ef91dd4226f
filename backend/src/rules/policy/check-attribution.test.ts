import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import { expect, test } from 'vitest';
import { checkAttribution } from './check-attribution.ts';
import { defaultPolicy } from './default-policy.ts';

type Attribution = PolicyDocument['attribution'];
const { attribution } = defaultPolicy;
const { settings } = attribution;

const withSettings = (more: Partial<Attribution['settings']>): Partial<Attribution> => ({
  settings: { ...settings, ...more },
});

const wrong: readonly [string, string, Partial<Attribution>][] = [
  ['a model that learns', 'model', { model: 'markov' }],
  [
    'positions over 100 %',
    'settings.position',
    withSettings({ position: { first: 6000, last: 4001 } }),
  ],
  [
    'positions without weight',
    'settings.position',
    withSettings({ position: { first: 0, last: 0 } }),
  ],
  [
    'roles that leave a part over',
    'settings.role_split.parts',
    withSettings({
      role_split: { parts: { sourcing: 5000, co_sell: 3000, services: 1999 }, missing: 'company' },
    }),
  ],
  [
    'nothing for anybody',
    'settings.sourced_influenced',
    {
      model: 'sourced_influenced',
      influencedCapBasisPoints: 0,
      ...withSettings({ sourced_influenced: { sourced: 0, influencedEach: 500 } }),
    },
  ],
  [
    'kinds without value',
    'settings.kind_weighted.values',
    withSettings({
      kind_weighted: {
        ...settings.kind_weighted,
        values: {
          introduction: 0,
          demo: 0,
          meeting: 0,
          technical: 0,
          reference: 0,
          proposal: 0,
          reply: 0,
        },
      },
    }),
  ],
  ['a look-back of nothing', 'lookbackDays', { lookbackDays: 0 }],
];

test('the default rules can share every deal', () => {
  expect(checkAttribution(defaultPolicy)).toEqual([]);
});

test.each(wrong)('%s stands in the way of publishing', (_, path, set) => {
  const general = checkAttribution({ ...defaultPolicy, attribution: { ...attribution, ...set } });
  expect(general).toMatchObject([{ path: `attribution.${path}` }]);
  expect(general[0]?.remedy).not.toBe('');
});

test.each(wrong)('%s stands in the way in an override too', (_, path, set) => {
  const override = { id: 'gold', when: { tier: ['gold' as const] }, set: { attribution: set } };
  expect(checkAttribution({ ...defaultPolicy, overrides: [override] })).toMatchObject([
    { path: `overrides.0.set.attribution.${path}` },
  ]);
});

test('an override does not answer for what is wrong without it', () => {
  const override = {
    id: 'gold',
    when: { tier: ['gold' as const] },
    set: { attribution: { influencedRequiresTouches: 2 } },
  };
  const problems = checkAttribution({
    ...defaultPolicy,
    attribution: { ...attribution, lookbackDays: 0 },
    overrides: [override],
  });
  expect(problems.map(({ path }) => path)).toEqual(['attribution.lookbackDays']);
});

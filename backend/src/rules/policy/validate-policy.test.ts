import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compilePolicy } from '../compile-policy.ts';
import type { KnobContext } from './compiled-policy.ts';
import { defaultPolicy } from './default-policy.ts';
import { validatePolicy } from './validate-policy.ts';

type Overrides = PolicyDocument['overrides'];

const regions = { dach: ['DE', 'AT', 'CH'], nordics: ['SE', 'DK'] };
const pathsOf = (over: object): readonly string[] => {
  const validation = validatePolicy({ ...defaultPolicy, regions, ...over });
  return validation.kind === 'valid' ? [] : validation.problems.map(({ path }) => path);
};
const gold = { id: 'gold', when: { tier: ['gold'] }, set: { window: { days: 75 } } };
const german = { id: 'german', when: { country: ['DE'] }, set: { window: { days: 60 } } };
const both = {
  id: 'both',
  when: { tier: ['gold', 'platinum'], country: ['DE', 'AT'] },
  set: { window: { days: 80 } },
};

test.each<[string, object, readonly string[]]>([
  ['two that tie on a value', { overrides: [gold, german] }, ['overrides.1.set.window.days']],
  ['a third that decides between them', { overrides: [gold, both, german] }, []],
  [
    'a third that decides only in another country',
    { overrides: [gold, german, { ...both, when: { tier: ['gold'], country: ['AT'] } }] },
    ['overrides.1.set.window.days'],
  ],
  ['two that set the same', { overrides: [gold, { ...german, set: gold.set }] }, []],
  [
    'two that never meet',
    { overrides: [german, { ...german, id: 'north', when: { region: ['nordics'] } }] },
    [],
  ],
  [
    'a region that holds the country of the other',
    { overrides: [german, { ...gold, when: { region: ['dach'] } }] },
    ['overrides.1.set.window.days'],
  ],
  [
    'a region that is not known',
    { overrides: [{ ...gold, when: { region: ['emea'], tier: ['gold'] } }] },
    ['overrides.0.when.region.0', 'overrides.0.when'],
  ],
  [
    'conditions that exclude each other',
    { overrides: [{ ...gold, when: { region: ['dach'], country: ['SE'] } }] },
    ['overrides.0.when'],
  ],
  [
    'a knob that is no group',
    {
      overrides: [
        { ...gold, set: { contestWindow: '8bh' } },
        { ...german, set: { contestWindow: '2bh' } },
      ],
    },
    ['overrides.1.set.contestWindow'],
  ],
])('overrides: %s', (_, over, expected) => {
  expect(pathsOf(over)).toEqual(expected);
});

test.each<[string, object, readonly string[]]>([
  ['a late stage shorter than the total', { lateStageMaxDays: 149 }, ['window.lateStageMaxDays']],
  ['no late stage, so its length is free', { lateStageMaxDays: 1, lateStageHold: false }, []],
  ['a total that does not hold the extension', { maxTotalDays: 149 }, ['window.maxTotalDays']],
  ['an extension longer than the window', { days: 59 }, ['extension.days']],
])('the window: %s', (_, window, expected) => {
  expect(pathsOf({ window: { ...defaultPolicy.window, ...window } })).toEqual(expected);
});

test.each<[string, object, readonly string[]]>([
  [
    'a warning on the day of asking',
    { activity: { ...defaultPolicy.activity, warnDays: 30 } },
    ['activity'],
  ],
  [
    'a renewal that warns before it opens',
    { renewal: { ...defaultPolicy.renewal, warnDaysBefore: [120] } },
    ['renewal'],
  ],
  [
    'a renewal that is free before it warned',
    { renewal: { ...defaultPolicy.renewal, freesDaysBefore: 75 } },
    ['renewal'],
  ],
  ['proof without a kind', { proof: { ...defaultPolicy.proof, kinds: [] } }, ['proof.kinds']],
  [
    'a level that blocks and flags',
    { uniqueness: { ...defaultPolicy.uniqueness, levelFlag: ['L1'] } },
    ['uniqueness'],
  ],
  [
    'abuse that looks less closely',
    { abuse: { ...defaultPolicy.abuse, loweredReviewAt: 51 } },
    ['abuse.loweredReviewAt'],
  ],
])('values that must fit: %s', (_, over, expected) => {
  expect(pathsOf(over)).toEqual(expected);
});

test.each<[string, number, readonly string[]]>([
  ['three that fit', 148, []],
  ['three of which each two fit', 147, ['overrides.2']],
  ['two that do not, told once', 144, ['overrides.1']],
])('lengths of overrides that hold together: %s', (_, maxTotalDays, expected) => {
  const overrides = [
    { id: 'long', when: { tier: ['gold'] }, set: { window: { days: 85 } } },
    { id: 'core', when: { productLine: ['core'] }, set: { window: { maxTotalDays } } },
    { id: 'more', when: { country: ['DE'] }, set: { extension: { days: 63 } } },
  ];
  expect(pathsOf({ window: { ...defaultPolicy.window, days: 80 }, overrides })).toEqual(expected);
});

const tiers = ['silver', 'gold'] as const;
const countries = ['DE', 'SE'] as const;
const override = fc.record({
  when: fc.record(
    {
      tier: fc.subarray([...tiers], { minLength: 1 }),
      country: fc.subarray([...countries], { minLength: 1 }),
      region: fc.subarray(['dach', 'nordics'], { minLength: 1 }),
      productLine: fc.subarray(['core', 'add-on'], { minLength: 1 }),
    },
    { requiredKeys: [] },
  ),
  set: fc.record(
    {
      window: fc.record({ days: fc.integer({ min: 80, max: 82 }) }),
      contestWindow: fc.constantFrom('2bh', '4bh'),
    },
    { requiredKeys: [] },
  ),
});

test('the order in which accepted overrides are written decides nothing', () => {
  let accepted = 0;
  fc.assert(
    fc.property(fc.array(override, { minLength: 2, maxLength: 4 }), (several) => {
      const overrides = several.map((one, index) => ({ id: `${index}`, ...one })) as Overrides;
      if (pathsOf({ overrides }).length > 0) return;
      accepted += 1;
      const document = { ...defaultPolicy, regions };
      const [forth, back] = [overrides, overrides.toReversed()].map((ordered) =>
        compilePolicy({ ...document, overrides: ordered }, 1),
      );
      for (const context of contexts()) {
        const [one, other] = [back!.knobsFor(context), forth!.knobsFor(context)];
        expect([one.window, one.contestWindow]).toEqual([other.window, other.contestWindow]);
      }
    }),
    { numRuns: 2000 },
  );
  expect(accepted).toBeGreaterThan(100);
});

function contexts(): KnobContext[] {
  return tiers.flatMap((tier) =>
    countries.flatMap((country) =>
      [['core'], ['add-on'], ['core', 'add-on'], []].map((productLines): KnobContext => {
        return { partnerType: 'reseller', tier, country, productLines, segment: null };
      }),
    ),
  );
}

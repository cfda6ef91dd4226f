import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import { expect, test } from 'vitest';
import type { KnobContext } from './compiled-policy.ts';
import { defaultPolicy } from './default-policy.ts';
import { createKnobResolver, valuesSet } from './resolve-knobs.ts';

type Overrides = PolicyDocument['overrides'];

const goldReseller: KnobContext = {
  partnerType: 'reseller',
  tier: 'gold',
  country: 'DE',
  productLines: ['core'],
  segment: null,
};
const resolverOf = (...overrides: Overrides) => createKnobResolver({ ...defaultPolicy, overrides });
const gold = { id: 'gold', when: { tier: ['gold' as const] }, set: { window: { days: 75 } } };

test('where no override holds the values are those for everybody', () => {
  expect(createKnobResolver(defaultPolicy)(goldReseller)).toBe(defaultPolicy);
  const document = { ...defaultPolicy, overrides: [gold] };
  expect(createKnobResolver(document)({ ...goldReseller, tier: 'silver' })).toBe(document);
});

test('a region that nobody named holds no country', () => {
  const far = { ...gold, when: { region: ['constructor'] } };
  expect(resolverOf(far)(goldReseller).window.days).toBe(90);
});

test('values are merged once for all cases that the same overrides hold for', () => {
  const knobsFor = resolverOf(gold);
  expect(knobsFor({ ...goldReseller, country: 'AT' })).toBe(knobsFor(goldReseller));
});

test('overrides whose names run into the same word are kept apart', () => {
  const daysIn = (id: string, country: string, days: number) => {
    return { id, when: { country: [country] }, set: { window: { days } } };
  };
  const graceIn = (id: string, country: string, closeGrace: string) => {
    return { id, when: { country: [country] }, set: { window: { closeGrace } } };
  };
  const knobsFor = resolverOf(
    daysIn('a', 'DE', 75),
    graceIn('bc', 'DE', '1bd'),
    daysIn('ab', 'AT', 60),
    graceIn('c', 'AT', '2bd'),
  );
  expect(knobsFor(goldReseller).window).toMatchObject({ days: 75, closeGrace: '1bd' });
  const austrian = knobsFor({ ...goldReseller, country: 'AT' });
  expect(austrian.window).toMatchObject({ days: 60, closeGrace: '2bd' });
});

test('a value that is left open blanks none', () => {
  const set = { window: { days: undefined, maxTotalDays: 160 }, contestWindow: undefined };
  const override = { ...gold, set };
  const { window, contestWindow } = resolverOf(override)(goldReseller);
  expect(window).toEqual({ ...defaultPolicy.window, maxTotalDays: 160 });
  expect(contestWindow).toBe(defaultPolicy.contestWindow);
  expect([...valuesSet(override)]).toEqual([['window.maxTotalDays', 160]]);
});

test('what an override sets stands value by value, and a list as one', () => {
  const set = {
    abuse: { burst: { count: 5, withinHours: 12 }, noDealDays: 10 },
    contestWindow: '8bh',
    declineReasons: ['duplicate' as const],
  };
  expect([...valuesSet({ ...gold, set })]).toEqual([
    ['abuse.burst', { count: 5, withinHours: 12 }],
    ['abuse.noDealDays', 10],
    ['contestWindow', '8bh'],
    ['declineReasons', ['duplicate']],
  ]);
});

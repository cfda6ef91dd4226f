import type { Money } from '@alongside/shared/vocabulary/values';
import { expect, test } from 'vitest';
import { ordinaryAdjustment } from '../../cases/ordinary/attribution-lock-facts.ts';
import type { FixedRate } from '../money/fix-rate.ts';
import { companyAmount, finalAttribution } from './final-attribution.ts';

const { lock } = ordinaryAdjustment;
const euro = { amountMinor: 10_000, currency: 'EUR' };
const dollars = { amountMinor: 10_000, currency: 'USD' };
const rate = { from: 'USD', to: 'EUR', date: '2026-10-09', rate: '0.9', source: 'crm' };

test('a locked deal has its partners in order, each with its part, and the company with the rest', () => {
  expect(finalAttribution({ lock, adjustments: [] })).toEqual({
    model: 'sourced_influenced',
    shares: [
      {
        partnerId: 'par_northwind',
        role: 'sourced',
        share: 6000,
        credit: { amountMinor: 6000, currency: 'EUR' },
        touches: 1,
      },
      {
        partnerId: 'par_bluefin',
        role: 'influenced',
        share: 3000,
        credit: { amountMinor: 3000, currency: 'EUR' },
        touches: 2,
      },
    ],
    company: { share: 1000, credit: { amountMinor: 1000, currency: 'EUR' } },
    lockedAt: '2026-10-01T12:00:00.000Z',
    refusal: null,
  });
});

test('without an amount the shares stand and nobody has money', () => {
  const bare = { ...lock, amount: null, entries: [] };
  expect(finalAttribution({ lock: bare, adjustments: [] })).toMatchObject({
    shares: [
      { share: 6000, credit: null },
      { share: 3000, credit: null },
    ],
    company: { share: 1000, credit: null },
  });
});

test('whoever has no entry has nothing of the amount, in its currency', () => {
  const nothing = { amountMinor: 0, currency: 'USD' };
  const empty = { ...lock, amount: nothing, entries: [] };
  expect(finalAttribution({ lock: empty, adjustments: [] })).toMatchObject({
    shares: [{ credit: nothing }, { credit: nothing }],
    company: { credit: nothing },
  });
});

test.each<readonly [string, Money | null, FixedRate, Money | null]>([
  ['no amount', null, { kind: 'fixed', rate }, null],
  ['no amount in the own currency', null, { kind: 'same_currency', currency: 'EUR' }, null],
  ['the own currency', euro, { kind: 'same_currency', currency: 'EUR' }, euro],
  ['an open deal', dollars, { kind: 'not_fixed', because: 'open' }, null],
  ['a fixed rate', dollars, { kind: 'fixed', rate }, { amountMinor: 9000, currency: 'EUR' }],
  [
    'an amount that no money holds',
    { ...dollars, amountMinor: Number.MAX_SAFE_INTEGER },
    { kind: 'fixed', rate: { ...rate, rate: '9' } },
    null,
  ],
])('in the currency of the company: %s', (_, amount, fixed, expected) => {
  const locked = { ...lock, amount, rate: fixed };
  expect(companyAmount({ lock: locked, adjustments: [] })).toEqual(expected);
});

test('the latest adjustment tells the amount and the rate', () => {
  const adjustment = {
    ...lock,
    cause: 'amount_changed',
    adjustedAt: '2026-10-05T12:00:00.000Z',
    amount: dollars,
    rate: { kind: 'fixed', rate },
  } as const;
  expect(companyAmount({ lock, adjustments: [adjustment] })).toEqual({
    amountMinor: 9000,
    currency: 'EUR',
  });
});

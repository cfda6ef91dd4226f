import type { Money } from '@alongside/shared/vocabulary/values';
import { expect, test } from 'vitest';
import { ordinaryKnobContext } from '../../cases/ordinary/knob-context.ts';
import { ordinaryAdjustment, ordinaryLock } from '../../cases/ordinary/attribution-lock-facts.ts';
import { compilePolicy } from '../../compile-policy.ts';
import { defaultPolicy } from '../../policy/default-policy.ts';
import type { FixedRate } from '../money/fix-rate.ts';
import { decideAdjustment, type AdjustmentFacts } from './decide-adjustment.ts';
import { decideLock } from './decide-lock.ts';

const now = '2026-10-10T12:00:00.000Z';
const closedAt = '2026-10-09T10:00:00.000Z';
/** A deal goes to its primary partner; of a gold one's the company keeps a part. */
const policy = compilePolicy(
  {
    ...defaultPolicy,
    overrides: [
      {
        id: 'gold',
        when: { tier: ['gold'] },
        set: { attribution: { model: 'sourced_influenced' } },
      },
    ],
  },
  7,
);

function adjust(more: Partial<AdjustmentFacts>) {
  const facts = { ...ordinaryAdjustment, ...more };
  return decideAdjustment(facts, { kind: 'adjust_attribution' }, policy, now);
}

const rateFrom = (from: string, rate: string) => {
  return { from, to: 'EUR', date: '2026-10-09', rate, source: 'crm' };
};
const told = [rateFrom('USD', '0.9'), rateFrom('GBP', '1.2')];
const earlier = { kind: 'fixed', rate: rateFrom('USD', '0.8') } as const;
const euro = { kind: 'same_currency', currency: 'EUR' } as const;
const open = { kind: 'not_fixed', because: 'open' } as const;

test.each<readonly [string, FixedRate, string, string, FixedRate]>([
  ['a rate that is fixed stays', earlier, 'USD', 'EUR', earlier],
  ['another currency needs another rate', earlier, 'GBP', 'EUR', { kind: 'fixed', rate: told[1]! }],
  ['the own currency needs none any more', earlier, 'EUR', 'EUR', euro],
  ['leaving the own currency needs one', euro, 'USD', 'EUR', { kind: 'fixed', rate: told[0]! }],
  ['what was the own currency stays so', euro, 'EUR', 'USD', euro],
  ['the close fixes one', open, 'USD', 'EUR', { kind: 'fixed', rate: told[0]! }],
])('with a changed amount: %s', (_, before, currency, companyCurrency, expected) => {
  const { decision } = adjust({
    lock: { ...ordinaryAdjustment.lock, rate: before },
    amount: { amountMinor: 20_000, currency },
    closedAt,
    currencies: { companyCurrency, rates: told },
  });
  expect(decision).toMatchObject({ kind: 'adjusted', adjustment: { rate: expected } });
});

const amountOf = (amountMinor: number, currency: string): Money => ({ amountMinor, currency });

test.each<readonly [string, string, Money | null, Money | null]>([
  ['no amount, as before', 'unchanged', null, null],
  ['the first amount', 'adjusted', null, amountOf(10_000, 'EUR')],
  ['the same amount', 'unchanged', amountOf(10_000, 'EUR'), amountOf(10_000, 'EUR')],
  ['a cent more', 'adjusted', amountOf(10_000, 'EUR'), amountOf(10_001, 'EUR')],
  ['as much of another currency', 'adjusted', amountOf(10_000, 'EUR'), amountOf(10_000, 'USD')],
  ['an amount no more', 'adjusted', amountOf(10_000, 'EUR'), null],
])('%s: the credit is %s', (_, kind, before, amount) => {
  const entries = before === null ? [] : ordinaryAdjustment.lock.entries;
  const lock = { ...ordinaryAdjustment.lock, amount: before, entries };
  const { decision, reasons } = adjust({ lock, amount });
  expect(decision.kind).toBe(kind);
  const reason = { code: 'attribution_adjusted', facts: { cause: 'amount_changed' } };
  expect(reasons).toEqual(kind === 'adjusted' ? [reason] : []);
});

const stranger = { partnerId: 'par_stranger', basisPoints: 10_000 } as const;

test('an appeal that cannot be shared says why to the person who must look', () => {
  const split = compilePolicy(
    { ...defaultPolicy, attribution: { ...defaultPolicy.attribution, model: 'split' } },
    7,
  );
  const deal = { ...ordinaryLock.deal, agreedParts: [stranger] };
  const facts = { ...ordinaryAdjustment, appealed: { deal, knobContext: null } };
  const command = { kind: 'adjust_attribution' } as const;
  expect(decideAdjustment(facts, command, split, now).reasons).toEqual([
    { code: 'needs_a_person', facts: { problem: 'unknown_partner' } },
  ]);
});

test.each([
  ['gold', 'sourced_influenced', ['par_northwind', '~company']],
  ['silver', 'primary', ['par_northwind']],
  ['unknown', 'primary', ['par_northwind']],
] as const)('with a primary partner of tier %s the model is %s', (tier, model, payees) => {
  const knobContext = tier === 'unknown' ? null : { ...ordinaryKnobContext, tier };
  const lockFacts = { ...ordinaryLock, knobContext };
  const locked = decideLock(lockFacts, { kind: 'lock_attribution' }, policy, now);
  expect(locked.decision).toMatchObject({ kind: 'locked', lock: { model } });
  expect(locked.reasons).toEqual([{ code: 'attribution_locked', facts: { lockedAt: now } }]);
  const { decision } = adjust({ appealed: { deal: ordinaryLock.deal, knobContext } });
  const after = decision.kind === 'adjusted' ? decision.adjustment.payees : [];
  expect(after.map(({ payee }) => payee)).toEqual(payees);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attributeDeal } from '../attribute-deal.ts';
import type { AttributionAdjustment } from './attribution-lock.ts';
import { type LockFacts } from './decide-lock.ts';
import { companyAmount, finalAttribution } from './final-attribution.ts';
import {
  adjust,
  deals,
  factsOf,
  lockOf,
  moneys,
  now,
  policyWith,
} from '../../test-data/sample-locks.ts';

test('a lock gives what the open deal gave at that moment', () => {
  fc.assert(
    fc.property(deals, ({ facts, model }) => {
      const lock = lockOf(facts, model);
      const { attribution, calendar } = { ...policyWith(model).document, ...policyWith(model) };
      const policy = { version: 3, attribution, zone: calendar.zone };
      const open = attributeDeal(facts.deal, policy, now).decision;
      if (lock === undefined) {
        expect(open.refusal !== null || open.shares.length === 0).toBe(true);
        return;
      }
      const { lockedAt, ...rest } = finalAttribution({ lock, adjustments: [] });
      const { lockedAt: _, ...expected } = open;
      expect(lockedAt).toBe(now);
      expect(rest).toEqual(expected);
    }),
  );
});

test('a lock decided again from its stored facts is the same', () => {
  fc.assert(
    fc.property(deals, ({ facts, model }) => {
      const stored = JSON.parse(JSON.stringify(facts)) as LockFacts;
      expect(JSON.stringify(lockOf(stored, model))).toBe(JSON.stringify(lockOf(facts, model)));
    }),
  );
});

test('the lock and its adjustments add up to the latest amount, payee by payee', () => {
  fc.assert(
    fc.property(deals, fc.array(moneys, { maxLength: 5 }), ({ facts, model }, amounts) => {
      const lock = lockOf(facts, model);
      if (lock === undefined) return;
      const adjustments: AttributionAdjustment[] = [];
      for (const amount of amounts) {
        const decision = adjust(lock, adjustments, { amount });
        if (decision.kind === 'adjusted') adjustments.push(decision.adjustment);
      }
      const last = amounts.at(-1) ?? lock.amount!;
      const { shares, company } = finalAttribution({ lock, adjustments });
      const parts = [...shares, company].map(({ credit }) => BigInt(credit!.amountMinor));
      expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(BigInt(last.amountMinor));
      const alone = lockOf({ ...facts, deal: { ...facts.deal, amount: last } }, model)!;
      const straight = finalAttribution({ lock: alone, adjustments: [] });
      expect(shares).toEqual(straight.shares);
    }),
  );
});

test('what was locked is never edited, and the same amount again makes no entries', () => {
  fc.assert(
    fc.property(deals, moneys, ({ facts, model }, amount) => {
      const lock = lockOf(facts, model);
      if (lock === undefined) return;
      const before = JSON.stringify(lock);
      const first = adjust(lock, [], { amount });
      expect(JSON.stringify(lock)).toBe(before);
      if (first.kind !== 'adjusted') return;
      expect(adjust(lock, [first.adjustment], { amount })).toEqual({ kind: 'unchanged' });
    }),
  );
});

test('an amount that is taken back takes back every part', () => {
  fc.assert(
    fc.property(deals, ({ facts, model }) => {
      const lock = lockOf(facts, model);
      if (lock === undefined) return;
      const decision = adjust(lock, [], { amount: null });
      const entries = decision.kind === 'adjusted' ? decision.adjustment.entries : [];
      const back = new Map(entries.map(({ payee, money }) => [payee, -money.amountMinor]));
      expect(back).toEqual(new Map(lock.entries.map((one) => [one.payee, one.money.amountMinor])));
    }),
  );
});

test('the rate of the close is fixed once, and converts refunds as it converts deals', () => {
  const rate = { from: 'KWD', to: 'EUR', date: '2026-11-27', rate: '2.8123', source: 'crm' };
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (amountMinor) => {
      const one = (sign: number) => {
        const facts = factsOf([], ['sourced'], {
          amountMinor: sign * amountMinor,
          currency: 'KWD',
        });
        const lock = lockOf(facts, 'primary')!;
        expect(companyAmount({ lock, adjustments: [] })).toBeNull();
        const closed = { closedAt: '2026-11-29T10:00:00.000Z' };
        const known = { ...closed, currencies: { companyCurrency: 'EUR', rates: [rate] } };
        const decision = adjust(lock, [], known);
        const adjustments = decision.kind === 'adjusted' ? [decision.adjustment] : [];
        expect(adjustments).toMatchObject([{ cause: 'rate_fixed', entries: [] }]);
        const dearer = { ...rate, date: '2026-11-29', rate: '9' };
        const again = { ...closed, currencies: { companyCurrency: 'EUR', rates: [dearer] } };
        expect(adjust(lock, adjustments, again)).toEqual({ kind: 'unchanged' });
        return companyAmount({ lock, adjustments })!.amountMinor;
      };
      const [deal, refund] = [one(1), one(-1)];
      expect(Math.abs(refund)).toBe(deal);
      expect(BigInt(deal)).toBe((BigInt(amountMinor) * 28_123n * 2n + 100_000n) / 200_000n);
    }),
  );
});

import type { Money } from '@alongside/shared/vocabulary/values';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createZoneDays } from '../kernel/zone-days.ts';
import { anyDeal, anyRegistration, somePartners } from '../test-data/analytics/any-figures.ts';
import { byMonth } from './by-month.ts';
import { figuresByTier, revenueByPartner } from './by-partner.ts';
import * as deal from './deal-metrics.ts';
import { engagementRate } from './engagement.ts';
import { decidePeriod } from './period.ts';
import * as registration from './registration-metrics.ts';
import { sharePoints } from './share.ts';

const zone = createZoneDays('Europe/Berlin');
const deals = fc.array(anyDeal, { maxLength: 30 });
const registrations = fc.array(anyRegistration, { maxLength: 30 });

const inCurrency = (amounts: readonly Money[], currency: string): number =>
  amounts.find((amount) => amount.currency === currency)?.amountMinor ?? 0;

test('every share lies between nothing and all', () => {
  fc.assert(
    fc.property(deals, registrations, (some, submitted) => {
      const rates = deal.winRate(some);
      const shares = [
        rates.partner,
        rates.direct,
        registration.approvalRate(submitted),
        registration.answeredInTime(submitted),
        registration.conflictRate(submitted),
        registration.wonOfApproved(submitted),
        registration.wonOfSubmitted(submitted),
        engagementRate(somePartners, submitted),
      ];
      for (const share of shares) {
        const points = sharePoints(share) ?? 0;
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(10_000);
        expect(share.part).toBeLessThanOrEqual(share.of);
      }
    }),
  );
});

test('sourced and influenced never count a deal twice: together they are what is attributed', () => {
  fc.assert(
    fc.property(deals, (some) => {
      const [sourced, influenced, all] = [
        deal.sourcedTotal(some),
        deal.influencedTotal(some),
        deal.attributedTotal(some),
      ];
      expect(sourced.deals + influenced.deals).toBe(all.deals);
      for (const currency of ['EUR', 'USD']) {
        const parts = [sourced, influenced].map(({ amounts }) => inCurrency(amounts, currency));
        expect(parts[0]! + parts[1]!).toBe(inCurrency(all.amounts, currency));
      }
    }),
  );
});

test('distinct deals are at most what the partners have together, and each partner at most all', () => {
  fc.assert(
    fc.property(deals, (some) => {
      const all = deal.attributedTotal(some.filter(deal.isWon));
      const rows = revenueByPartner(some);
      const ofRows = rows.map(({ sourced, influenced }) => sourced.deals + influenced.deals);
      expect(ofRows.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(all.deals);
      for (const count of ofRows) expect(count).toBeLessThanOrEqual(all.deals);
      expect(ofRows).toEqual(ofRows.toSorted((a, b) => b - a));
    }),
  );
});

test('distinct conflicts are at most what the registrations stand in', () => {
  fc.assert(
    fc.property(registrations, (some) => {
      const sum = some.reduce((total, { conflicts }) => total + conflicts.length, 0);
      expect(registration.conflictCount(some)).toBeLessThanOrEqual(sum);
    }),
  );
});

test('nothing that is measured is negative, and half are answered no later than nine of ten', () => {
  fc.assert(
    fc.property(deals, registrations, (some, submitted) => {
      const { median, p90 } = registration.timeToAnswer(submitted);
      expect(median ?? 0).toBeLessThanOrEqual(p90 ?? 0);
      const measured = [
        median,
        registration.timeToReply(submitted),
        deal.salesCycle(some, zone),
        deal.registrationToClose(some, zone),
        ...deal.openPipeline(some).amounts.map(({ amountMinor }) => amountMinor),
        ...deal.averageSize(some).closed.map(({ amountMinor }) => amountMinor),
      ];
      for (const value of measured) expect(value ?? 0).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('tiers together have the whole pipeline, and months every registration once', () => {
  const period = decidePeriod(
    { from: '2025-12-01', to: '2027-01-31' },
    zone,
    '2026-11-22T12:00:00Z',
  );
  fc.assert(
    fc.property(deals, registrations, (some, submitted) => {
      const tiers = figuresByTier(some, somePartners);
      const open = tiers.reduce((sum, { pipeline }) => sum + pipeline.deals, 0);
      expect(open).toBe(deal.openPipeline(some).deals);
      const months = byMonth(submitted, ({ submittedAt }) => submittedAt, period, zone);
      expect(months.reduce((sum, { of }) => sum + of.length, 0)).toBe(submitted.length);
      expect(months).toHaveLength(14);
    }),
  );
});

test('the order in which things were read changes nothing', () => {
  fc.assert(
    fc.property(deals, (some) => {
      const back = some.toReversed();
      expect(revenueByPartner(back)).toEqual(revenueByPartner(some));
      expect(deal.averageSize(back)).toEqual(deal.averageSize(some));
    }),
  );
});

import { expect, test } from 'vitest';
import { finalAttribution } from './final-attribution.ts';
import { factsOf, lockOf } from '../../test-data/sample-locks.ts';

test('a deal of ten thousand helps by as many partners is fixed to the cent', () => {
  const helps = Array.from({ length: 10_000 }, (_, index) => `p${String(index).padStart(5, '0')}`);
  const { deal, ...facts } = factsOf([], ['sourced'], { amountMinor: 10 ** 9, currency: 'EUR' });
  const touches = helps.map((name) => ({
    touchId: `tou_${name}` as const,
    partnerId: `par_${name}` as const,
    kind: 'demo' as const,
    happenedAt: '2026-10-05T09:00:00.000Z',
    qualifying: true,
  }));
  const partners = touches.map(({ partnerId }) => ({
    partnerId,
    registrationId: null,
    role: 'influenced' as const,
    submittedAt: null,
    dealRole: 'co_sell' as const,
  }));
  const lock = lockOf({ ...facts, deal: { ...deal, touches, partners } }, 'time_decay')!;
  const { shares } = finalAttribution({ lock, adjustments: [] });
  expect(shares).toHaveLength(10_000);
  expect(shares.every(({ credit }) => credit!.amountMinor === 100_000)).toBe(true);
});

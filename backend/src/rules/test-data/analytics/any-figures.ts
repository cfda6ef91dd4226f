import type { Id } from '@alongside/shared/vocabulary/ids';
import fc from 'fast-check';
import type { DealFigures, PartnerFigures, RegistrationFigures } from '../../analytics/facts.ts';

export const partnerIds = ['par_1', 'par_2', 'par_3'] as unknown as readonly Id<'partner'>[];

const moment = fc
  .integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 11, 31) })
  .map((at) => new Date(at).toISOString());
const money = fc.record({
  amountMinor: fc.integer({ min: 0, max: 1_000_000_000 }),
  currency: fc.constantFrom('EUR', 'USD'),
});

export const anyRegistration: fc.Arbitrary<RegistrationFigures> = fc.record({
  partnerId: fc.constantFrom(...partnerIds),
  submittedAt: moment,
  reviewStatus: fc.constantFrom('submitted', 'approved', 'declined', 'withdrawn'),
  answeredAt: fc.option(moment),
  dueAt: moment,
  answerTime: fc.option(fc.nat(1_000_000_000)),
  replyTimes: fc.array(fc.nat(1_000_000_000), { maxLength: 2 }),
  won: fc.boolean(),
  conflicts: fc.uniqueArray(fc.constantFrom('one', 'two', 'three')),
});

export const anyDeal: fc.Arbitrary<DealFigures> = fc.record({
  amount: fc.option(money),
  stage: fc.constantFrom('open', 'won', 'lost'),
  createdAt: moment,
  closedAt: fc.option(moment),
  registeredAt: fc.option(moment),
  partners: fc.uniqueArray(
    fc.record({
      partnerId: fc.constantFrom(...partnerIds),
      role: fc.constantFrom('sourced', 'influenced'),
    }),
    { selector: ({ partnerId }) => partnerId },
  ),
});

/** One partner of each of three tiers; the last is not active. */
export const somePartners: readonly PartnerFigures[] = (['gold', 'silver', 'bronze'] as const).map(
  (tier, index) => ({
    partnerId: partnerIds[index] as Id<'partner'>,
    name: `Partner ${index + 1}`,
    tier,
    active: index < 2,
    wrote: index === 0,
  }),
);

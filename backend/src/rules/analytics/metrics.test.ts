import type { Id } from '@alongside/shared/vocabulary/ids';
import { expect, test } from 'vitest';
import { createBusinessCalendar } from '../kernel/business-calendar.ts';
import { createZoneDays } from '../kernel/zone-days.ts';
import { defaultPolicy } from '../policy/default-policy.ts';
import { partnerIds, somePartners } from '../test-data/analytics/any-figures.ts';
import { answerTime, replyTimes } from './answer-time.ts';
import { revenueByPartner } from './by-partner.ts';
import * as deal from './deal-metrics.ts';
import { engagementRate } from './engagement.ts';
import type { DealFigures, RegistrationFigures } from './facts.ts';
import { partnersOnDeal } from './partners-on-deal.ts';
import { percentile } from './percentile.ts';
import { decidePeriod } from './period.ts';
import * as registration from './registration-metrics.ts';
import { sharePoints } from './share.ts';

const berlin = createZoneDays('Europe/Berlin');
const [one, other] = partnerIds as [Id<'partner'>, Id<'partner'>];
const HOUR_MS = 3_600_000;

const submitted = (changes: Partial<RegistrationFigures> = {}): RegistrationFigures => ({
  partnerId: one,
  submittedAt: '2026-10-12T08:00:00.000Z',
  reviewStatus: 'approved',
  answeredAt: '2026-10-13T08:00:00.000Z',
  dueAt: '2026-10-14T08:00:00.000Z',
  answerTime: HOUR_MS,
  replyTimes: [],
  won: false,
  conflicts: [],
  ...changes,
});
const withPartner = (changes: Partial<DealFigures> = {}): DealFigures => ({
  amount: { amountMinor: 100, currency: 'EUR' },
  stage: 'won',
  createdAt: '2026-10-01T08:00:00.000Z',
  closedAt: '2026-10-31T08:00:00.000Z',
  registeredAt: '2026-10-11T08:00:00.000Z',
  partners: [{ partnerId: one, role: 'sourced' }],
  ...changes,
});
const lost = withPartner({ stage: 'lost', amount: { amountMinor: 51, currency: 'EUR' } });
const dollars = withPartner({ amount: { amountMinor: 7, currency: 'USD' } });

test.each([
  [[], 50, null],
  [[4], 90, 4],
  [[4, 1, 3, 2], 50, 2],
  [[10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 90, 9],
  [[1, 2], 90, 2],
])('of %j, %d percent do not pass %s', (values, percent, expected) => {
  expect(percentile(values, percent)).toBe(expected);
});

test.each([
  ['what waits is not answered', [submitted({ reviewStatus: 'in_review' })], null],
  ['what the partner withdrew is not answered', [submitted({ reviewStatus: 'withdrawn' })], null],
  ['a decline is an answer', [submitted(), submitted({ reviewStatus: 'declined' })], 5000],
])('approval rate: %s', (_title, some, points) => {
  expect(sharePoints(registration.approvalRate(some))).toBe(points);
});

test.each([
  ['at the promised moment', '2026-10-14T08:00:00.000Z', 1],
  ['a moment later', '2026-10-14T08:00:00.001Z', 0],
])('an answer %s counts as in time %s', (_title, answeredAt, part) => {
  expect(registration.answeredInTime([submitted({ answeredAt })]).part).toBe(part);
});

test('conversion has two denominators, and both are shown', () => {
  const some = [submitted({ won: true }), submitted(), submitted({ reviewStatus: 'declined' })];
  expect(registration.wonOfApproved(some)).toEqual({ part: 1, of: 2 });
  expect(registration.wonOfSubmitted(some)).toEqual({ part: 1, of: 3 });
});

test('one conflict of two registrations is one conflict, and both are in conflict', () => {
  const some = [submitted({ conflicts: ['c'] }), submitted({ conflicts: ['c'] }), submitted()];
  expect(registration.conflictCount(some)).toBe(1);
  expect(registration.conflictRate(some)).toEqual({ part: 2, of: 3 });
});

test('a deal that one partner sourced and another helped with is sourced, once', () => {
  const both = withPartner({
    partners: [
      { partnerId: one, role: 'influenced' },
      { partnerId: other, role: 'sourced' },
    ],
  });
  expect(deal.sourcedTotal([both]).deals).toBe(1);
  expect(deal.influencedTotal([both]).deals).toBe(0);
  expect(deal.attributedTotal([both]).deals).toBe(1);
});

test('each partner of a deal has it by its own role', () => {
  const partners = [
    { partnerId: one, role: 'sourced' as const },
    { partnerId: other, role: 'influenced' as const },
  ];
  const rows = revenueByPartner([withPartner({ partners })]);
  expect(rows.map((row) => [row.partnerId, row.sourced.deals, row.influenced.deals])).toEqual([
    [one, 1, 0],
    [other, 0, 1],
  ]);
});

test('half are answered within the median, nine of ten within p90, and who waits is in neither', () => {
  const times = [1, 2, 3, 4, 5, 6, 7, 8, 9, 50, null];
  const some = times.map((answerTime) => submitted({ answerTime }));
  expect(registration.timeToAnswer(some)).toEqual({ median: 5, p90: 9 });
});

test('deals average by currency: of the won, and with the lost', () => {
  expect(deal.averageSize([withPartner(), lost, dollars])).toEqual({
    won: [
      { amountMinor: 100, currency: 'EUR' },
      { amountMinor: 7, currency: 'USD' },
    ],
    closed: [
      { amountMinor: 76, currency: 'EUR' },
      { amountMinor: 7, currency: 'USD' },
    ],
  });
});

test('the win rate tells deals with a partner from direct ones, and leaves open ones out', () => {
  const direct = withPartner({ partners: [] });
  const open = withPartner({ stage: 'open', closedAt: null });
  expect(deal.winRate([withPartner(), lost, open, direct])).toEqual({
    partner: { part: 1, of: 2 },
    direct: { part: 1, of: 1 },
  });
  expect(deal.openPipeline([withPartner(), lost, open, direct]).deals).toBe(1);
});

test('a cycle is counted in calendar days of the programme, from the creation and from the registration', () => {
  const late = withPartner({ createdAt: '2026-10-31T22:30:00.000Z', registeredAt: null });
  const closed = { ...late, closedAt: '2026-10-31T23:30:00.000Z' };
  expect(deal.salesCycle([closed], berlin)).toBe(1);
  expect(deal.salesCycle([withPartner(), lost], berlin)).toBe(30);
  expect(deal.registrationToClose([withPartner(), closed], berlin)).toBe(20);
  expect(deal.salesCycle([], berlin)).toBeNull();
});

test('who registered or wrote is engaged, of the active partners', () => {
  expect(engagementRate(somePartners, [])).toEqual({ part: 1, of: 2 });
  expect(engagementRate(somePartners, [submitted({ partnerId: other })])).toEqual({
    part: 2,
    of: 2,
  });
});

test.each([
  ['nothing asked', {}, '2025-12-01', '2026-11-22'],
  ['a day', { from: '2026-03-01', to: '2026-03-01' }, '2026-03-01', '2026-03-01'],
  ['only an end in December', { to: '2026-12-05' }, '2026-01-01', '2026-12-05'],
  ['a start long ago', { from: '1999-01-01' }, '2023-11-20', '2026-11-22'],
  ['a start in the future', { from: '2027-01-01' }, '2026-11-22', '2026-11-22'],
])('the period with %s', (_title, asked, from, to) => {
  expect(decidePeriod(asked, berlin, '2026-11-22T12:00:00.000Z')).toMatchObject({ from, to });
});

test('a period is of whole days in the programme’s zone', () => {
  const day = { from: '2026-10-25', to: '2026-10-25' };
  expect(decidePeriod(day, berlin, '2026-11-22T12:00:00.000Z')).toMatchObject({
    startsAt: '2026-10-24T22:00:00.000Z',
    endsAt: '2026-10-25T23:00:00.000Z',
  });
});

test('time in which the partner was asked is the partner’s, and not ours', () => {
  const calendar = createBusinessCalendar(defaultPolicy.calendar);
  const at = (hour: number) => `2026-10-12T${String(hour).padStart(2, '0')}:00:00.000Z`;
  const questions = [
    { kind: 'information_requested', at: at(10) },
    { kind: 'information_answered', at: at(13) },
  ];
  const answered = { submittedAt: at(9), decidedAt: at(14), questions };
  expect(answerTime(calendar, answered)).toBe(2 * HOUR_MS);
  expect(replyTimes(calendar, questions)).toEqual([3 * HOUR_MS]);
  expect(answerTime(calendar, { ...answered, decidedAt: at(11) })).toBe(HOUR_MS);
  const again = { kind: 'information_requested', at: at(11) };
  expect(replyTimes(calendar, [questions[0]!, again, questions[1]!])).toEqual([3 * HOUR_MS]);
});

test('what was fixed says who takes part, and what is open follows its registrations', () => {
  const registrations = [
    {
      registrationId: 'reg_1' as Id<'registration'>,
      partner: { partnerId: one, type: 'reseller' as const },
      reviewStatus: 'approved' as const,
      attributionRole: 'sourced' as const,
      submittedAt: '2026-10-01T08:00:00.000Z',
    },
  ];
  const open = {
    fixed: null,
    registrations,
    touches: [],
  };
  const fixed = [
    { payee: other, role: 'influenced' as const, touches: 2, weight: '1' },
    { payee: '~company' as const, role: null, touches: 0, weight: '1' },
  ];
  const policy = { version: 1, attribution: defaultPolicy.attribution, zone: berlin };
  const now = '2026-11-22T12:00:00.000Z';
  expect(partnersOnDeal(open, policy, now)).toEqual([{ partnerId: one, role: 'sourced' }]);
  expect(partnersOnDeal({ ...open, fixed }, policy, now)).toEqual([
    { partnerId: other, role: 'influenced' },
  ]);
  expect(partnersOnDeal({ ...open, registrations: [] }, policy, now)).toEqual([]);
});

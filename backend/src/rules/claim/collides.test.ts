import { protectionStatus, reviewStatus } from '@alongside/shared/vocabulary/registration';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ordinaryClaims } from '../cases/ordinary/claims.ts';
import type { ClaimFact, IncumbencyClaim } from './claim-fact.ts';
import { collides, holderOf, isExclusive, sameGround } from './collides.ts';
import { isLive, waitingStatuses } from './is-live.ts';

const {
  bluefin_waits: waits,
  bluefin_protected: isProtected,
  direct_deal: direct,
} = ordinaryClaims;
const { northwind_waits: northwind } = ordinaryClaims;
const record: IncumbencyClaim = {
  kind: 'incumbency',
  customerId: 'cus_acme',
  partnerId: 'par_northwind',
  since: '2026-01-01T00:00:00.000Z',
  until: null,
  scope: direct.scope,
};
const now = '2026-10-09T10:00:00.000Z';
const elsewhere = { productLines: [{ from: 8, to: 9 }], territories: [{ from: 49, to: 50 }] };

test.each<[string, ClaimFact, ClaimFact, boolean]>([
  ['two partners on one cell collide', waits, northwind, true],
  ['a partner and direct sales on one cell collide', waits, direct, true],
  ['protection collides with whoever waits', isProtected, northwind, true],
  ['a partner of record collides with others', waits, record, true],
  ['two claims of one partner do not', waits, isProtected, false],
  ['two direct deals do not', direct, { ...direct, dealId: 'dea_other' }, false],
  ['a claim that shuts nobody out does not', { ...waits, exclusive: false }, northwind, false],
  ['another customer is other ground', { ...waits, customerId: 'cus_other' }, northwind, false],
  ['another cell is other ground', { ...waits, scope: elsewhere }, northwind, false],
])('%s', (_title, a, b, expected) => {
  expect(collides(a, b)).toBe(expected);
  expect(collides(b, a)).toBe(expected);
});

test('ground is shared whoever holds it', () => {
  expect(sameGround(waits, isProtected)).toBe(true);
  expect(sameGround(waits, { ...isProtected, customerId: 'cus_other' })).toBe(false);
  expect(holderOf(direct)).toBe('direct');
  expect(holderOf(waits)).toBe('par_bluefin');
  expect(isExclusive({ ...isProtected, exclusive: false })).toBe(false);
  expect([isExclusive(direct), isExclusive(record)]).toEqual([true, true]);
});

test('a registration stands while it waits, protection while it is active, whatever the time', () => {
  const anyNow = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString());
  expect(waitingStatuses).toEqual(['submitted', 'in_review', 'info_requested']);
  fc.assert(
    fc.property(
      anyNow,
      fc.constantFrom(...reviewStatus.options),
      fc.constantFrom(...protectionStatus.options),
      (at, review, status) => {
        expect(isLive({ ...waits, reviewStatus: review }, at)).toBe(
          waitingStatuses.includes(review),
        );
        expect(isLive({ ...isProtected, status }, at)).toBe(status === 'active');
        expect(isLive(direct, at)).toBe(true);
        expect(isLive(record, at)).toBe(true);
      },
    ),
  );
});

test('a partner of record stands until its end, which is not included', () => {
  expect(isLive({ ...record, until: now }, '2026-10-09T09:59:59.999Z')).toBe(true);
  expect(isLive({ ...record, until: now }, now)).toBe(false);
});

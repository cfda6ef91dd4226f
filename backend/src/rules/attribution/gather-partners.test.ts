import type { AttributionRole } from '@alongside/shared/vocabulary/attribution';
import type { PartnerType } from '@alongside/shared/vocabulary/partner';
import type { ReviewStatus } from '@alongside/shared/vocabulary/registration';
import { expect, test } from 'vitest';
import { ordinaryTouch } from '../cases/ordinary/attribution-facts.ts';
import { dealRoleOf } from './deal-role.ts';
import { gatherPartners } from './gather-partners.ts';

test.each([
  ['none', 'si_msp', null],
  ['none', null, null],
  ['sourced', 'si_msp', 'sourcing'],
  ['sourced', 'reseller', 'sourcing'],
  ['influenced', 'si_msp', 'services'],
  ['influenced', 'reseller', 'co_sell'],
  ['influenced', null, 'co_sell'],
] as const)('who is %s, as %s, is %s on the deal', (role, type, expected) => {
  expect(dealRoleOf(role, type)).toBe(expected);
});

interface Registered {
  readonly name: string;
  readonly type?: PartnerType;
  readonly status?: ReviewStatus;
  readonly role?: AttributionRole | null;
  readonly day?: number;
}

function registration({ name, type, status, role, day }: Registered) {
  return {
    registrationId: `reg_${name}`,
    partner: { partnerId: `par_${name}`, type: type ?? 'referral' },
    reviewStatus: status ?? 'approved',
    attributionRole: role === undefined ? 'sourced' : role,
    submittedAt: `2026-10-0${day ?? 5}T09:00:00.000Z`,
  } as const;
}

const touchOf = (name: string) => ({ ...ordinaryTouch, partnerId: `par_${name}` as const });

const helper = { registrationId: null, role: 'influenced', submittedAt: null };

test('nobody registered and nobody helped: no partner and no lead', () => {
  expect(gatherPartners([], [])).toEqual({ partners: [], leadCreatedAt: null });
});

test('an approved registration gives the role that was fixed then', () => {
  const { partners } = gatherPartners([registration({ name: 'a' })], []);
  expect(partners).toEqual([
    {
      partnerId: 'par_a',
      registrationId: 'reg_a',
      role: 'sourced',
      submittedAt: '2026-10-05T09:00:00.000Z',
      dealRole: 'sourcing',
    },
  ]);
});

test('an approved registration without a role gives none', () => {
  const { partners } = gatherPartners([registration({ name: 'a', role: null })], []);
  expect(partners).toMatchObject([{ partnerId: 'par_a', role: 'none', dealRole: null }]);
});

test.each(['submitted', 'declined', 'withdrawn'] as const)(
  'a registration that is %s gives no role and no lead',
  (status) => {
    const registrations = [
      registration({ name: 'a', status, day: 1 }),
      registration({ name: 'b', day: 4 }),
    ];
    const { partners, leadCreatedAt } = gatherPartners(registrations, []);
    expect(partners).toMatchObject([{ partnerId: 'par_b' }]);
    expect(leadCreatedAt).toBe('2026-10-04T09:00:00.000Z');
  },
);

test('who helped without an approved registration stands once, by its type where we know it', () => {
  const waiting = registration({ name: 'a', status: 'submitted', type: 'si_msp' });
  const touches = [touchOf('a'), touchOf('b'), touchOf('a')];
  expect(gatherPartners([waiting], touches).partners).toEqual([
    { ...helper, partnerId: 'par_a', dealRole: 'services' },
    { ...helper, partnerId: 'par_b', dealRole: 'co_sell' },
  ]);
});

test('help of a registered partner stands beside its role', () => {
  const { partners } = gatherPartners([registration({ name: 'a', role: 'none' })], [touchOf('a')]);
  expect(partners).toMatchObject([
    { registrationId: 'reg_a', role: 'none', dealRole: null },
    { ...helper, dealRole: 'co_sell' },
  ]);
});

test.each([
  [1, 2, 3],
  [3, 2, 1],
  [2, 1, 3],
])('submitted on the days %d, %d and %d, the lead came on the first of them', (...days) => {
  const registrations = days.map((day, index) => registration({ name: `p${index}`, day }));
  expect(gatherPartners(registrations, []).leadCreatedAt).toBe('2026-10-01T09:00:00.000Z');
});

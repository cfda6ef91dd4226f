import type { ClaimFact } from '../../claim/claim-fact.ts';
import { anyScope } from '../../claim/scope.ts';
import { coreInGermany } from './scopes.ts';

/** Claims on Acme that cases call by name. */
export const ordinaryClaims = {
  bluefin_waits: {
    kind: 'registration',
    customerId: 'cus_acme',
    registrationId: 'reg_bluefin',
    partnerId: 'par_bluefin',
    submittedAt: '2026-10-07T10:00:00.000Z',
    reviewStatus: 'submitted',
    exclusive: true,
    scope: coreInGermany,
  },
  bluefin_protected: {
    kind: 'protection_window',
    customerId: 'cus_acme',
    windowId: 'win_bluefin',
    registrationId: 'reg_bluefin',
    partnerId: 'par_bluefin',
    submittedAt: '2026-09-01T10:00:00.000Z',
    startsAt: '2026-09-02T10:00:00.000Z',
    endsAt: '2026-12-02T00:00:00.000Z',
    status: 'active',
    exclusive: true,
    scope: anyScope,
  },
  northwind_waits: {
    kind: 'registration',
    customerId: 'cus_acme',
    registrationId: 'reg_northwind_first',
    partnerId: 'par_northwind',
    submittedAt: '2026-10-05T09:00:00.000Z',
    reviewStatus: 'info_requested',
    exclusive: true,
    scope: coreInGermany,
  },
  northwind_ended: {
    kind: 'protection_window',
    customerId: 'cus_acme',
    windowId: 'win_northwind_old',
    registrationId: 'reg_northwind_old',
    partnerId: 'par_northwind',
    submittedAt: '2026-06-01T10:00:00.000Z',
    startsAt: '2026-06-02T10:00:00.000Z',
    endsAt: '2026-10-01T00:00:00.000Z',
    status: 'expired',
    exclusive: true,
    scope: coreInGermany,
  },
  direct_deal: {
    kind: 'direct_deal',
    customerId: 'cus_acme',
    dealId: 'dea_acme',
    since: '2026-09-20T09:00:00.000Z',
    createdAt: '2026-09-20T09:00:00.000Z',
    lastActivityAt: '2026-10-06T09:00:00.000Z',
    scope: anyScope,
  },
} as const satisfies Readonly<Record<string, ClaimFact>>;

import type { ProtectionWindowClaim, RegistrationClaim } from '../../claim/claim-fact.ts';
import type { EscalationFacts } from '../../conflict/decide-conflict-escalation.ts';
import type { MergeFacts } from '../../conflict/merge/merge-facts.ts';
import { ordinaryConflict, ordinaryParty } from './conflict-facts.ts';

const core = {
  productLines: [{ from: 1, to: 2 }],
  territories: [{ from: 1, to: 2 }],
} as const;

const northwindHolds: ProtectionWindowClaim = {
  kind: 'protection_window',
  windowId: 'win_northwind',
  registrationId: 'reg_northwind',
  partnerId: 'par_northwind',
  customerId: 'cus_kept',
  submittedAt: '2026-10-01T09:00:00.000Z',
  startsAt: '2026-10-02T09:00:00.000Z',
  endsAt: '2027-01-01T00:00:00.000Z',
  status: 'active',
  exclusive: true,
  scope: core,
};

const northwindWaits: RegistrationClaim = {
  kind: 'registration',
  registrationId: 'reg_northwind',
  partnerId: 'par_northwind',
  customerId: 'cus_kept',
  submittedAt: '2026-10-01T09:00:00.000Z',
  reviewStatus: 'submitted',
  exclusive: true,
  scope: core,
};

const bluefin = {
  registrationId: 'reg_bluefin',
  partnerId: 'par_bluefin',
  customerId: 'cus_duplicate',
  submittedAt: '2026-10-05T09:00:00.000Z',
} as const;

/** Northwind on the customer that is kept, Bluefin on its duplicate, both for the core product in one country. */
export const namedMergeClaims = {
  northwind_holds: northwindHolds,
  northwind_waits: northwindWaits,
  bluefin_holds: {
    ...northwindHolds,
    ...bluefin,
    windowId: 'win_bluefin',
    startsAt: '2026-10-06T09:00:00.000Z',
  },
  bluefin_waits: { ...northwindWaits, ...bluefin },
} as const;

/** Two customers that are one, with nobody on either. */
export const ordinaryMerge: MergeFacts = {
  keptId: 'cus_kept',
  duplicateId: 'cus_duplicate',
  segment: null,
  claims: [],
};

/** Two who registered an hour apart; a manager was asked, then an administrator is. */
export const ordinaryEscalation: EscalationFacts = {
  conflict: {
    ...ordinaryConflict,
    parties: [
      ordinaryParty,
      {
        ...ordinaryParty,
        registrationId: 'reg_b',
        partnerId: 'par_bluefin',
        submittedAt: '2026-11-20T10:00:00.000Z',
      },
    ],
  },
  dueAt: '2026-11-24T10:00:00.000Z',
  level: 0,
  levels: [['manager'], ['admin']],
};

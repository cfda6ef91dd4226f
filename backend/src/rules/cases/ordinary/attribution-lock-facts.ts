import type { RoleChangeFacts } from '../../attribution/decide-role-change.ts';
import type { AdjustmentFacts } from '../../attribution/lock/decide-adjustment.ts';
import type { LockFacts } from '../../attribution/lock/decide-lock.ts';
import { ordinaryDeal, ordinaryPartner, ordinaryTouch } from './attribution-facts.ts';

const currencies = { companyCurrency: 'EUR', rates: [] };

/** A deal of Northwind's that has just entered the stages before its close. */
export const ordinaryLock: LockFacts = {
  deal: { ...ordinaryDeal, partners: [ordinaryPartner], touches: [ordinaryTouch] },
  stageClass: 'late',
  closedAt: null,
  locked: false,
  knobContext: null,
  currencies,
};

/** A deal of 100 euro, fixed for two partners and the company at 6 to 3 to 1; nothing has changed since. */
export const ordinaryAdjustment: AdjustmentFacts = {
  lock: {
    dealId: 'dea_acme',
    lockedAt: '2026-10-01T12:00:00.000Z',
    policyVersion: 7,
    model: 'sourced_influenced',
    amount: { amountMinor: 10_000, currency: 'EUR' },
    payees: [
      { payee: 'par_northwind', role: 'sourced', touches: 1, weight: '6' },
      { payee: 'par_bluefin', role: 'influenced', touches: 2, weight: '3' },
      { payee: '~company', role: null, touches: 0, weight: '1' },
    ],
    entries: [
      { payee: 'par_northwind', money: { amountMinor: 6000, currency: 'EUR' } },
      { payee: 'par_bluefin', money: { amountMinor: 3000, currency: 'EUR' } },
      { payee: '~company', money: { amountMinor: 1000, currency: 'EUR' } },
    ],
    touches: [],
    rate: { kind: 'same_currency', currency: 'EUR' },
  },
  adjustments: [],
  amount: { amountMinor: 10_000, currency: 'EUR' },
  closedAt: null,
  currencies,
  appealed: null,
};

/** An approved registration that sourced its deal. */
export const ordinaryRoleChange: RoleChangeFacts = {
  registrationId: 'reg_northwind',
  partnerId: 'par_northwind',
  reviewStatus: 'approved',
  role: 'sourced',
};

/** A hundred dollars on the day a deal closed. */
export const ordinaryConversion = {
  money: { amountMinor: 10_000, currency: 'USD' },
  rate: { from: 'USD', to: 'EUR', date: '2026-10-09', rate: '0.9', source: 'crm' },
};

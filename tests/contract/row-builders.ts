import type { CreditRow, RegistrationRow } from '@alongside/backend/crm/crm-rows';
import { reference } from './deal-builders.ts';

/** The row of an approved registration that leads to no record. */
export const registrationRow = (change: Partial<RegistrationRow> = {}): RegistrationRow => ({
  registrationId: reference(),
  dealRecordId: null,
  companyRecordId: null,
  partnerRecordId: null,
  ownerUserId: null,
  partnerName: 'Northwind',
  partnerType: 'reseller',
  partnerTier: 'gold',
  customerName: 'Halvorsen Logistics',
  registrationType: 'partner_sourced',
  reviewStatus: 'approved',
  protectionStatus: 'active',
  attribution: 'sourced',
  outcome: 'open',
  conflictStatus: 'none',
  amount: { amountMinor: 12_050_010, currency: 'EUR' },
  submittedAt: '2026-10-09T12:00:00.000Z',
  decisionDueAt: '2026-10-13T12:00:00.000Z',
  decidedAt: '2026-10-10T12:00:00.000Z',
  answerHours: 3.25,
  protectionStart: '2026-10-10T12:00:00.000Z',
  protectionEnd: '2027-01-08T23:00:00.000Z',
  policyVersion: 1,
  ...change,
});

/** What the partner who sourced a deal is credited with. */
export const creditRow = (dealRecordId: string, change: Partial<CreditRow> = {}): CreditRow => ({
  dealRecordId,
  partnerId: 'par_01jd3x00000000000000000001',
  partnerRecordId: null,
  partnerName: 'Northwind',
  partnerTier: 'gold',
  role: 'sourced',
  status: 'open',
  share: 6250,
  credit: { amountMinor: 7_531_256, currency: 'EUR' },
  registrationId: null,
  ...change,
});

import type { NewDeal } from '@alongside/backend/crm/crm-port';
import type { DealProperties } from '@alongside/backend/crm/deal-properties';
import type { Id } from '@alongside/shared/vocabulary/ids';

let made = 0;
/** A fresh registration id. */
export const reference = (): Id<'registration'> => {
  made += 1;
  return `reg_01jd3x${String(made).padStart(20, '0')}`;
};

/** A deal of a registration and a company that no other deal has. */
export const newDeal = (change: Partial<NewDeal> = {}): NewDeal => {
  const registrationReference = reference();
  return {
    registrationReference,
    name: 'Halvorsen Logistics',
    amount: { amountMinor: 12_050_010, currency: 'EUR' },
    expectedCloseOn: '2027-03-28',
    company: {
      name: 'Halvorsen Logistics',
      domain: `${registrationReference.slice(-6)}.example`,
      country: 'NO',
    },
    ...change,
  };
};

/** Properties of a protected, sourced deal. */
export const properties = (change: Partial<DealProperties> = {}): DealProperties => ({
  partnerType: 'reseller',
  partnerOrg: 'Northwind',
  attribution: 'sourced',
  attributionStatus: 'open',
  attributionModel: 'primary',
  sourcedCredit: { amountMinor: 12_050_010, currency: 'EUR' },
  influencedCredit: null,
  sourcedAmount: { amountMinor: 12_050_010, currency: 'EUR' },
  influencedAmount: null,
  creditCurrency: 'EUR',
  registrationId: null,
  registrationStatus: 'approved',
  protectionStatus: 'active',
  protectionStart: '2026-10-10T12:00:00.000Z',
  protectionEnd: '2027-01-08T23:00:00.000Z',
  protectedUntil: '2027-01-08',
  extensionCount: 0,
  conflictStatus: 'none',
  motion: 'source',
  partnerTier: 'gold',
  partnerManager: 'Noor Haddad',
  lastPartnerActivityAt: '2026-11-20T08:30:00.000Z',
  primaryPartner: 'Northwind',
  otherPartners: [],
  partnerCount: 1,
  policyVersion: 1,
  summary: 'Northwind · sourced · protected until 8 Jan 2027',
  ...change,
});

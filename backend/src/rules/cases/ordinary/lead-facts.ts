import type { LeadFacts, LeadUpgradeFacts } from '../../registration/lead-facts.ts';

/** A gold reseller tells of a customer for the first time. */
export const ordinaryLead: LeadFacts = {
  partner: { partnerId: 'par_northwind', type: 'reseller', tier: 'gold' },
  fieldsPresent: ['company_or_website', 'contact', 'need'],
  country: null,
  held: null,
};

/** A lead of September, held into October. */
export const ordinaryLeadUpgrade: LeadUpgradeFacts = {
  lead: {
    leadId: 'lea_acme',
    receivedAt: '2026-09-20T10:00:00.000Z',
    heldUntil: '2026-10-21T00:00:00.000Z',
  },
};

import type { ReviewFacts } from '../../registration/facts.ts';

/** A registration that waits: complete, clean, of a certified gold reseller, and nobody else near. */
export const ordinaryReview: ReviewFacts = {
  registrationId: 'reg_northwind',
  reviewStatus: 'submitted',
  protectionStatus: 'none',
  outcome: 'open',
  submittedAt: '2026-10-08T08:00:00.000Z',
  decisionDueAt: '2026-10-12T09:00:00.000Z',
  pausedAt: null,
  informationRequests: 0,
  answerBy: null,
  window: null,
  awaitsPartner: false,
  routedAmountMinor: 4800000,
  benefit: null,
  registration: {
    registrationType: 'partner_sourced',
    fieldsPresent: [
      'company_or_website',
      'contact',
      'estimated_amount',
      'expected_close_date',
      'product_lines',
      'country',
    ],
    amountMinor: 4800000,
    currency: 'EUR',
    country: 'DE',
    productLines: ['core'],
    segment: null,
    scope: {
      productLines: [
        {
          from: 1,
          to: 2,
        },
      ],
      territories: [
        {
          from: 49,
          to: 50,
        },
      ],
    },
    evidence: [
      {
        kind: 'meeting',
        happenedOn: '2026-10-01',
      },
    ],
    tender: false,
    proofSeenElsewhere: 0,
    afterLateStage: false,
  },
  partner: {
    partnerId: 'par_northwind',
    status: 'active',
    type: 'reseller',
    tier: 'gold',
    goodStanding: true,
    territories: [],
    activeRegistrations: 3,
    conduct: {
      withoutDeal: 0,
      ended: 0,
      won: 0,
      recent: 0,
    },
  },
  certifications: [
    {
      partnerContactId: 'pct_priya',
      type: 'product',
      level: 'professional',
      productLine: 'core',
      status: 'active',
      earnedOn: '2026-01-15',
      expiresOn: '2027-01-14',
    },
    {
      partnerContactId: 'pct_priya',
      type: 'sales',
      level: 'professional',
      productLine: null,
      status: 'active',
      earnedOn: '2026-01-15',
      expiresOn: '2027-01-14',
    },
  ],
  customer: {
    customerId: 'cus_acme',
    level: 'none',
  },
  claims: [],
};

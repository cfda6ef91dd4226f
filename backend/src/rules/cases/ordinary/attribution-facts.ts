import type {
  AttributionFacts,
  AttributionPartner,
  AttributionTouch,
  SourcedTestFacts,
} from '../../attribution/facts.ts';
import type { ModelFacts, PartnerRole } from '../../attribution/models/model-facts.ts';

/** A registration about a deal that does not exist yet, with a customer none of us has talked to. */
export const ordinaryRole: SourcedTestFacts = {
  registrationId: 'reg_northwind',
  partnerId: 'par_northwind',
  registrationType: 'partner_sourced',
  submittedAt: '2026-10-08T09:00:00.000Z',
  opportunityCreatedAt: null,
  vendorActivityAt: [],
  approvable: true,
  touches: [],
};

/** A demo that both sides confirm. */
export const ordinaryTouch: AttributionTouch = {
  touchId: 'tou_1',
  partnerId: 'par_northwind',
  kind: 'demo',
  happenedAt: '2026-10-01T09:00:00.000Z',
  qualifying: true,
};

/** A partner of a deal with an approved registration. */
export const ordinaryPartner: AttributionPartner = {
  partnerId: 'par_northwind',
  registrationId: 'reg_northwind',
  role: 'sourced',
  submittedAt: '2026-10-01T09:00:00.000Z',
  dealRole: null,
};

/** An open deal of 120,000.01 euro: a cent is left over by most splits. */
export const ordinaryDeal: AttributionFacts = {
  dealId: 'dea_acme',
  amount: { amountMinor: 12_000_001, currency: 'EUR' },
  leadCreatedAt: null,
  dealCreatedAt: '2026-09-01T09:00:00.000Z',
  lockedAt: null,
  partners: [],
  touches: [],
  agreedParts: [],
};

/** A partner's role for the models; its registration is approved. */
export const ordinaryModelRole: PartnerRole = {
  partnerId: 'par_northwind',
  registrationId: 'reg_northwind',
  role: 'sourced',
};

/** What the models look at: nothing yet, and a close so late that every touch counts. */
export const ordinaryModelFacts: ModelFacts & { readonly amount: AttributionFacts['amount'] } = {
  amount: { amountMinor: 10_000, currency: 'USD' },
  convertedAt: '2036-12-31T00:00:00.000Z',
  touches: [],
  milestones: {},
  primaryPartnerId: null,
  splits: [],
  roles: [],
  dealRoles: [],
  journeys: [],
};

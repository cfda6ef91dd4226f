import type { ConflictFacts, DirectParty, RegistrationParty } from '../../conflict/facts.ts';

/** A partner's side of a conflict; a case names each side and says what is different about it. */
export const ordinaryParty: RegistrationParty = {
  kind: 'registration',
  registrationId: 'reg_a',
  partnerId: 'par_northwind',
  submittedAt: '2026-11-20T09:00:00.000Z',
  complete: true,
  reviewStatus: 'submitted',
  protectionStatus: 'none',
  protectedSince: null,
  certificationRank: 0,
  registrationType: 'partner_sourced',
  held: false,
  incumbent: false,
  customerLetter: false,
};

/** Direct sales as a side: `{ "use": "direct" }`. */
const ordinaryDirect: DirectParty = {
  kind: 'direct',
  dealId: 'dea_acme',
  submittedAt: '2026-11-19T09:00:00.000Z',
  createdAt: '2026-11-19T09:00:00.000Z',
  lastActivityAt: '2026-11-20T08:00:00.000Z',
};

export const namedParties = { direct: ordinaryDirect } as const;

/** A conflict whose contest window began with the first of its sides. */
export const ordinaryConflict: ConflictFacts = {
  conflictId: 'con_acme',
  openedAt: '2026-11-20T10:00:00.000Z',
  segment: null,
  choiceSpent: false,
  contestWindow: {
    startsAt: '2026-11-20T09:00:00.000Z',
    endsAt: '2026-11-20T13:00:00.000Z',
  },
  parties: [],
};
